"""An analyst's way in headless Chromium: open the lab, run the tour, see a chart, export it as a PDF that passes the gate."""

import json
import shutil
import time

import pytest

from plustex_analysis.reporting.verify import check_file
from plustex_analysis.reporting.verify.pdf_checks import conformance

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
pytest.importorskip("jupyterlab", reason="JupyterLab is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("lab"),
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
]
MINUTES = 60_000
SILENT = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
)  # fmt: skip
SCROLLED = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer"


@pytest.fixture(scope="module")
def browser():
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SILENT)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def asked():
    """The addresses that the pages asked for."""
    return []


@pytest.fixture(scope="module")
def page(browser, lab, asked):
    """The tour, opened by the address that the lab printed."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, accept_downloads=True)
    context.set_default_timeout(2 * MINUTES)
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(lab.address)
    page.wait_for_selector(".jp-NotebookPanel .jp-Cell")
    yield page
    context.close()


@pytest.fixture(scope="module")
def run(page, lab):
    """The tour as it is on disk after all its cells were run and it was saved."""
    page.get_by_text("| Idle").wait_for()
    _choose(page, "Run", "Run All Cells")
    page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status='idle']")
    file, end = lab.folder / "notebooks" / "first_steps.ipynb", time.monotonic() + 240
    while time.monotonic() < end:
        _choose(page, "File", "Save Notebook")
        page.wait_for_timeout(1000)
        cells = [cell for cell in json.loads(file.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
        if all(cell["execution_count"] for cell in cells):
            return cells
    raise AssertionError(f"not run: {[cell['id'] for cell in cells if not cell['execution_count']]}")


def _choose(page, menu, entry):
    page.get_by_role("menuitem", name=menu, exact=True).click()
    page.locator(".lm-Menu-itemLabel", has_text=entry).first.click()


def _exported(page, entry):
    """Choose an export and return the file that comes; JupyterLab opens a page of its own for it."""
    files = []
    page.on("download", lambda file: files.append(file))  # noqa: PLW0108 - Playwright marks the function it is given
    page.context.on("page", lambda opened: opened.on("download", lambda file: files.append(file)))  # noqa: PLW0108 - likewise
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.locator(".lm-Menu-itemLabel", has_text="Save and Export Notebook As").hover()
    page.locator(".lm-Menu-itemLabel", has_text=entry).click()
    end = time.monotonic() + 120
    while not files and time.monotonic() < end:
        page.wait_for_timeout(250)
    assert files, f"no file came of {entry}"
    return files[0]


def test_our_kernel_is_chosen_and_both_of_ours_are_offered(page, lab):
    page.locator(".jp-KernelName", has_text="PLUSTEX (starts at once)").wait_for()
    specs = page.evaluate("fetch('/api/kernelspecs').then(answer => answer.json())")
    assert specs["default"] == "plustex"
    assert {"plustex", "python3"} <= set(specs["kernelspecs"])
    assert "ordinary way" not in lab.said


def test_the_tour_runs_to_its_end_without_an_error(run):
    outputs = [output for cell in run for output in cell["outputs"]]
    assert [output for output in outputs if output["output_type"] in {"error", "stream"}] == []
    assert len(outputs) >= len(run) - 1


def test_a_chart_is_seen(page, run):
    page.evaluate(f"document.querySelector({SCROLLED!r}).scrollTop = 0")
    for _ in range(40):
        charts = page.locator(".jp-OutputArea-output img, .jp-OutputArea-output svg[role=img]")
        wide = [box for box in (chart.bounding_box() for chart in charts.all()) if box and box["width"] > 300]
        if wide:
            break
        page.evaluate(f"document.querySelector({SCROLLED!r}).scrollBy(0, 500)")
        page.wait_for_timeout(250)
    assert wide


def test_our_exports_stand_first_in_the_menu(page):
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.locator(".lm-Menu-itemLabel", has_text="Save and Export Notebook As").hover()
    page.locator(".lm-Menu-itemLabel", has_text="policy document").first.wait_for()
    shown = [text for text in page.locator(".lm-Menu").last.locator(".lm-Menu-itemLabel").all_inner_texts() if text]
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert shown[:2] == ["PDF (policy document)", "HTML (policy document)"]
    assert not [text for text in shown if "lustex" in text.casefold()]


def test_the_pdf_that_the_menu_makes_passes_the_gate(page, run, tmp_path):
    download = _exported(page, "PDF (policy document)")
    download.save_as(tmp_path / "tour.pdf")
    data = (tmp_path / "tour.pdf").read_bytes()
    assert download.suggested_filename == "first_steps.pdf"
    assert data.startswith(b"%PDF-")
    assert list(conformance(data)) == []
    assert check_file(tmp_path / "tour.pdf") == []


def test_the_page_that_the_menu_makes_says_the_same(page, run, tmp_path):
    download = _exported(page, "HTML (policy document)")
    download.save_as(tmp_path / "tour.html")
    text = (tmp_path / "tour.html").read_text(encoding="utf-8")
    assert "<h1>A closer look at Prato</h1>" in text
    assert text.count("<figure") >= 1


def test_the_lab_follows_the_theme_of_the_system(browser, page, lab):
    context = browser.new_context(color_scheme="dark")
    dark = context.new_page()
    dark.goto(lab.address)
    dark.wait_for_selector("body[data-jp-theme-light='false']", state="attached", timeout=2 * MINUTES)
    context.close()
    assert page.locator("body").get_attribute("data-jp-theme-light") == "true"


def test_nothing_is_asked_of_the_outside(page, run, asked):
    assert asked
    assert [url for url in asked if not url.startswith(("http://127.0.0.1:", "data:", "blob:"))] == []
