"""The site of the documentation: it builds without a warning, its links lead somewhere, and it loads nothing from elsewhere."""

import os
import subprocess
import sys
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from tests.conftest import ROOT

pytest.importorskip("mkdocs", reason="MkDocs is not installed")
pytest.importorskip("mkdocstrings", reason="mkdocstrings is not installed")
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("docs")]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr, done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site):
    """The parsed pages by path; the page of errors has addresses from the root and is left out."""
    return {path: html.parse(path).getroot() for path in site.rglob("*.html") if path.name != "404.html"}


def test_every_link_leads_to_a_page_and_a_place_on_it(site, pages):
    places = {path: {*page.xpath("//@id"), *page.xpath("//a/@name")} for path, page in pages.items()}
    lost = []
    for path, page in pages.items():
        for address in {
            *page.xpath("//a/@href"),
            *page.xpath("//img/@src"),
            *page.xpath("//script/@src"),
            *page.xpath("//link/@href"),
        }:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file() or (
                parts.fragment and target in places and unquote(parts.fragment) not in places[target] | {"__skip"}
            ):
                lost.append(f"{path.relative_to(site)}: {address}")
    assert lost == []


def test_nothing_is_loaded_from_another_address(site, pages):
    for path, page in pages.items():
        loaded = [
            *page.xpath("//script/@src"),
            *page.xpath("//img/@src"),
            *page.xpath("//iframe/@src"),
            *page.xpath("//link[not(@rel='canonical')]/@href"),
        ]
        assert [address for address in loaded if urlsplit(address).netloc] == [], path
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert "url(http" not in text, sheet
        assert "@import" not in text, sheet


def test_every_command_has_its_options_on_the_page_of_the_command_line(pages, site):
    text = pages[site / "reference" / "command-line.html"].text_content()
    for told in (
        "plustex build",
        "--all-or-nothing",
        "plustex data nuts",
        "plustex practices collect",
        "plustex sector set",
    ):
        assert told in text
    assert "..." not in text.partition("Commands")[2].partition("plustex init")[0], "a line that is cut off"


def test_every_public_function_and_class_is_in_the_reference(pages, site):
    import inspect

    import plustex_analysis as px

    for page, home in {
        "px": px,
        "indicators": px.indicators,
        "practices": px.practices,
        "blocks": px.blocks,
        "charts": px.charts,
    }.items():
        there = {*pages[site / "reference" / f"{page}.html"].xpath("//@id")}
        for name in home.__all__:
            value = getattr(home, name)
            if inspect.isclass(value) or inspect.isfunction(value):
                assert f"{value.__module__}.{value.__qualname__}" in there, (page, name)


def test_roles_of_docstrings_are_links_and_no_markup_is_left_over(pages, site):
    for name in ("px", "indicators", "practices", "statistics", "charts", "blocks"):
        text = pages[site / "reference" / f"{name}.html"].text_content()
        assert ":func:" not in text, name
        assert ":class:" not in text, name
        assert ":mod:" not in text, name
        page = pages[site / "reference" / f"{name}.html"]
        assert page.xpath("//article//blockquote") == [], "an example that is no code"
        marked = [each.text_content() for each in page.xpath("//article//em | //article//strong")]
        assert [text for text in marked if set(text) & set("=/()+")] == [], "a formula read as markup"
    px = pages[site / "reference" / "px.html"]
    assert px.xpath("//a[contains(@href, 'plustex_analysis.workbench.explain.explain')]")
