"""The site in Chromium, from the file system: search, languages and colours by keyboard alone; axe-core finds nothing."""

import json

import pytest

from plustex_analysis.partnership.names import folded

axe_core = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
pytestmark = [pytest.mark.xdist_group("site"), pytest.mark.slow]

_RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
_PAGES = ["index.html", "en/regions/ITI1.html", "en/themes/clusters.html", "en/changes.html", "en/data.html", "en/accessibility.html", "en/practices/index.html", "it/practices/progetto-prato.html", "bg/index.html"]  # fmt: skip
_VIEWS = {
    "wide": {"viewport": {"width": 1280, "height": 900}},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "contrast": {"viewport": {"width": 1280, "height": 900}, "contrast": "more"},
    "dark contrast": {"viewport": {"width": 320, "height": 640}, "contrast": "more", "color_scheme": "dark"},
}


@pytest.fixture
def context(browser):
    """A fresh window; it fails the test when a page asks for anything but a file, or a script complains."""
    found = browser.new_context(**_VIEWS["wide"])
    complaints = []
    found.on("console", lambda message: complaints.append(message.text))
    found.on("weberror", lambda error: complaints.append(str(error.error)))
    found.on("request", lambda request: complaints.append(request.url) if not request.url.startswith("file:") else None)
    yield found
    found.close()
    assert complaints == []


@pytest.fixture
def page(context, site):
    """The start page in a fresh window."""
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    return page


def _tab_to(page, selector, most=40):
    """Press Tab until an element has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the Tab key does not reach {selector}")


def _until(page, expression):
    """Wait for an expression to be true; the page's policy forbids Playwright's own way, which evaluates text in it."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never true: {expression}")


def _violations(page):
    found = axe_core.Axe().run(page, options=_RULES)
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found.response["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("view", _VIEWS)
def test_axe_finds_nothing_and_no_page_is_wider_than_the_window(browser, site, view):
    window = browser.new_context(**_VIEWS[view])
    page, found = window.new_page(), {}
    for path in _PAGES:
        page.goto((site / path).as_uri())
        found[path] = _violations(page)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found[path] += [f"{wide} pixels too wide"] if wide > 0 else []
    window.close()
    assert {path: what for path, what in found.items() if what} == {}


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("document.querySelector('main').append(document.createElement('img'))", "image-alt"),
        ("document.querySelector('.lead').style.color = '#1a2b60'", "color-contrast"),
        ("document.querySelector('label[for=q]').remove()", "label"),
        ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
        ("document.querySelector('button[data-mode]').replaceChildren()", "button-name"),
        ("document.querySelector('.lists h3').outerHTML = '<h6>Partner regions</h6>'", "heading-order"),
        ("document.querySelector('.map a').removeAttribute('aria-label'); document.querySelector('.map a').replaceChildren()", "link-name"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(browser, site, fault, rule):
    window = browser.new_context(**_VIEWS["wide"])
    page = window.new_page()
    page.goto((site / "index.html").as_uri())
    assert _violations(page) == []
    page.evaluate(fault)
    found = _violations(page)
    window.close()
    assert any(text.startswith(f"{rule}: ") for text in found), found


def test_the_search_works_by_keyboard_alone(page):
    _tab_to(page, "#q")
    page.keyboard.type("tuscany")
    page.wait_for_selector(".results a")
    assert page.inner_text(".results h2").startswith("Results: ")
    page.keyboard.press("ArrowDown")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.textContent") == first == "Toscana"
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/regions/ITI1.html")
    assert page.inner_text("h1") == "Toscana"


def test_every_page_leads_to_the_search_by_keyboard(page, site):
    page.goto((site / "fr/regions/ITI1.html").as_uri())
    _tab_to(page, ".menu a[href$='#search']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/index.html#search")
    _until(page, "document.activeElement.id === 'q'")


def test_enter_leads_to_the_first_result_and_escape_back(page):
    _tab_to(page, "#q")
    page.keyboard.type("clusters")
    page.keyboard.press("Enter")
    _until(page, "document.activeElement.closest('.results') !== null")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "q"
    _until(page, "document.querySelector('.results').hidden")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("LODZ incubator", "Art_Inkubator: a creative incubator in a former textile mill"),
        ("reti cluster", "Reti e cluster: fabbisogni e offerta delle regioni partner"),
        ("МРЕЖИ", "Networks and clusters"),
        ("ite1", "Toscana"),
        ("brief prato", "Toscana: about as much work in textiles and clothing as in 2010"),
    ],
)
def test_titles_places_themes_and_practices_are_found_in_every_language(page, typed, title):
    page.fill("#q", typed)
    page.wait_for_selector(".results a")
    found = page.eval_on_selector_all(".results a", "links => links.map(link => link.textContent)")
    if typed == "LODZ incubator":
        assert any(text.startswith("Art_Inkubator") for text in found)
    else:
        assert title in found


def test_what_is_nowhere_is_said_so(page):
    page.fill("#q", "qwertyuiop")
    _until(page, "document.querySelector('.results h2').textContent.startsWith('Nothing was found')")
    assert page.query_selector(".results a") is None
    page.fill("#q", "  ")
    _until(page, "document.querySelector('.results').hidden")


def test_the_page_folds_what_is_typed_as_the_index_was_folded(page):
    texts = [" Łódzkie", "Nord - Pas-de-Calais", "Северозападен", "Nyugat-Dunántúl", "Ėž’ŠŲ", "Straße", "C13_C14", "é\u0301 ﬁn½", "İstanbul Ø"]  # fmt: skip
    assert page.evaluate("texts => texts.map(plustex.fold)", texts) == [folded(text) for text in texts]


def test_the_language_is_switched_by_keyboard_alone(page):
    _tab_to(page, ".tongues summary")
    page.keyboard.press("Enter")
    _tab_to(page, ".tongues a[lang='hu-HU']", most=9)
    page.keyboard.press("Enter")
    page.wait_for_url("**/hu/index.html")
    assert page.evaluate("document.documentElement.lang") == "hu-HU"


def test_the_language_switch_stays_on_the_page(page, site):
    page.goto((site / "en/themes/clusters.html").as_uri())
    _tab_to(page, ".tongues summary")
    page.keyboard.press("Space")
    _tab_to(page, ".tongues a[lang='pl-PL']", most=9)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('.tongues summary')")
    page.keyboard.press("Enter")
    _tab_to(page, ".tongues a[lang='pl-PL']", most=9)
    page.keyboard.press("Enter")
    page.wait_for_url("**/pl/themes/clusters.html")


@pytest.mark.parametrize(("mode", "attribute", "value"), [("scheme", "data-scheme", "dark"), ("contrast", "data-contrast", "more")])  # fmt: skip
def test_colours_are_switched_by_keyboard_alone_and_remembered(page, site, mode, attribute, value):
    before = page.evaluate("getComputedStyle(document.querySelector('.hero')).backgroundColor")
    _tab_to(page, f"button[data-mode={mode}]")
    page.keyboard.press("Space")
    assert page.get_attribute("html", attribute) == value
    assert page.get_attribute(f"button[data-mode={mode}]", "aria-pressed") == "true"
    assert page.evaluate("getComputedStyle(document.querySelector('.hero')).backgroundColor") != before
    page.goto((site / "it/regions/ITI1.html").as_uri())
    assert page.get_attribute("html", attribute) == value
    _tab_to(page, f"button[data-mode={mode}]")
    page.keyboard.press("Enter")
    assert page.get_attribute("html", attribute) != value
    assert page.get_attribute(f"button[data-mode={mode}]", "aria-pressed") == "false"


def test_what_the_system_prefers_holds_until_a_button_says_otherwise(browser, site):
    window = browser.new_context(**_VIEWS["dark contrast"])
    page = window.new_page()
    page.goto((site / "index.html").as_uri())
    assert (page.get_attribute("html", "data-scheme"), page.get_attribute("html", "data-contrast")) == ("dark", "more")
    page.emulate_media(color_scheme="light", contrast="no-preference")
    _until(page, "document.documentElement.dataset.scheme === 'light'")
    page.click("button[data-mode=scheme]")
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    page.wait_for_timeout(100)
    assert page.get_attribute("html", "data-scheme") == "dark"
    window.close()


def test_axe_finds_nothing_in_the_results_of_a_search(browser, site):
    window = browser.new_context(**_VIEWS["narrow"])
    page = window.new_page()
    page.goto((site / "index.html").as_uri())
    page.fill("#q", "prato")
    page.wait_for_selector(".results a")
    found = _violations(page)
    window.close()
    assert found == []


def test_the_map_leads_to_the_region_by_keyboard(page):
    _tab_to(page, ".map a")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Toscana"
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/regions/ITI1.html")


def test_without_scripts_everything_but_the_search_is_there(browser, site):
    window = browser.new_context(**_VIEWS["dark"], java_script_enabled=False)
    page = window.new_page()
    page.goto((site / "index.html").as_uri())
    assert page.is_visible("noscript p")
    assert not page.is_visible("form.search")
    assert not page.is_visible(".modes")
    page.click(".places a")
    assert page.inner_text("h1") == "Toscana"
    window.close()


def test_the_index_is_a_script_that_sets_one_variable(page, site):
    text = (site / "assets/search-en.js").read_text(encoding="utf-8")
    rows = json.loads(text.removeprefix("window.plustexIndex = ").removesuffix(";\n"))
    assert len(rows) > 50
    for row in rows:
        assert (site / row[1]).is_file()
    assert page.evaluate("'plustexIndex' in window") is False  # loaded when somebody searches
