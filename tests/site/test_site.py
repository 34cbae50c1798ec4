"""The site as a whole: every link leads somewhere, nothing comes from elsewhere, the same edition gives the same bytes."""

import re
from hashlib import sha256
from html.parser import HTMLParser
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest
from tests.site.editions import BEFORE, blocks, edition, level

from plustex_analysis import partnership
from plustex_analysis.cli import main
from plustex_analysis.reporting.charts.tiles import tiles
from plustex_analysis.reporting.language import languages
from plustex_analysis.site import Publisher, build_site

_ATOM = "{http://www.w3.org/2005/Atom}"
pytestmark = pytest.mark.xdist_group("site")


class _Page(HTMLParser):
    """The links, the resources, the ids and the headings of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.loads, self.ids, self.headings, self.inline = [], [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag in {"script", "img", "iframe"} or (tag == "link" and found["rel"] in {"stylesheet", "icon"}):
            self.loads.append(found.get("src") or found.get("href"))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.inline += [name for name in found if name == "style" or name.startswith("on")]


def _parsed(site, skip=("editions/",)):
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        if not name.startswith(skip):
            yield name, _Page(path.read_text(encoding="utf-8"))


def _own(site):
    """The pages that the site itself makes."""
    return {name: page for name, page in _parsed(site) if name == "index.html" or name.split("/")[0] in languages()}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """The site of a tiny edition with documents of every kind of place."""
    keys = ["ITI1/en/policy_brief", "ITI1/it/policy_brief", "DE11/en/region_report", "clusters/en/theme_report", "partnership/en/partnership_report", "my_study/en/my_study"]  # fmt: skip
    folder = tmp_path_factory.mktemp("small")
    reports = edition(folder / "reports", {key: blocks(f"About {key} <b>&", level(7.0)) for key in keys})
    build_site(reports, folder / "site")
    return folder / "site"


def _everything(folder):
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}  # fmt: skip


@pytest.mark.slow
def test_every_link_leads_to_a_file_and_every_fragment_to_an_id(site):
    pages = {name: set(page.ids) for name, page in _parsed(site)}
    wrong = []
    for name, page in _parsed(site):
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = normpath(f"{dirname(name)}/{unquote(parts.path)}".lstrip("/")) if parts.path else name
            if not (site / target).is_file():
                wrong.append(f"{name}: {link}")
            elif parts.fragment and target in pages and parts.fragment not in pages[target]:
                wrong.append(f"{name}: {link} (no such id)")
    assert wrong == []


@pytest.mark.slow
def test_pages_of_documents_lead_back_to_the_start_page(site):
    page = _Page((site / "ITI1/en/policy_brief.html").read_text(encoding="utf-8"))
    assert "../../index.html#ITI1" in page.links
    assert "ITI1" in _Page((site / "index.html").read_text(encoding="utf-8")).ids


@pytest.mark.slow
def test_nothing_is_loaded_from_elsewhere_and_nothing_is_inline(site):
    own = _own(site)
    assert len(own) > 8 * 50
    for name, page in own.items():
        assert all(not urlsplit(load).scheme and (site / dirname(name) / load).is_file() for load in page.loads), name
        assert page.inline == [], name
        text = (site / name).read_text(encoding="utf-8")
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in text
        assert not re.search(r"<script(?! src)|<style", text), name


@pytest.mark.slow
def test_every_page_has_one_title_headings_in_order_and_ids_once(site):
    for name, page in _own(site).items():
        assert page.headings.count(1) == 1, name
        assert page.headings[0] == 1, name
        assert all(after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False)), name
        assert len(page.ids) == len(set(page.ids)), name


@pytest.mark.slow
def test_the_same_edition_gives_the_same_bytes(reports, site, tmp_path):
    build_site(reports, tmp_path / "again", Publisher("https://reports.example.org/", "reports@example.org"))
    assert _everything(tmp_path / "again") == _everything(site)


@pytest.mark.slow
def test_the_page_of_a_region_has_all_documents_in_all_formats(reports, site):
    text = (site / "en/regions/ITI1.html").read_text(encoding="utf-8")
    for language in ("en", "it"):
        for ending in ("html", "pdf", "xlsx", "zip"):
            path = f"ITI1/{language}/policy_brief.{ending}"
            assert f'href="../../{path}"' in text
            assert (site / path).read_bytes() == (reports / path).read_bytes()
    assert f"editions/{BEFORE}/ITI1/en/policy_brief.html" in text


@pytest.mark.slow
def test_what_changed_names_figures_data_practices_and_documents(site):
    text = (site / "en/changes.html").read_text(encoding="utf-8")
    assert "2016-12-31" in text
    assert "practices/texprint.html" in text
    assert "clusters/it/theme_report.html" in text
    rows = (site / "en/changes.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "Territory,Figure,Before,Now"
    assert len(rows) > 100
    before, after = (float(rows[1].rsplit(",", 2)[at]) for at in (1, 2))
    assert before == pytest.approx(0.97 * after)


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
def test_the_feed_has_the_documents_of_its_language(site, language):
    root = ET.fromstring((site / language / "feed.xml").read_bytes())
    entries = root.findall(f"{_ATOM}entry")
    links = [entry.find(f"{_ATOM}link").get("href") for entry in entries]
    assert links[0].endswith("/changes.html")
    assert [link for link in links[1:] if f"/{language}/" not in link] == []
    assert len(links) == (3 if language in {"en", "it"} else 1)
    ids = [entry.findtext(f"{_ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for entry in entries:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.findtext(f"{_ATOM}updated"))
    updated = {link: entry.findtext(f"{_ATOM}updated") for link, entry in zip(links, entries, strict=True)}
    if language == "en":  # the same since the edition before
        assert updated["https://reports.example.org/ITI1/en/policy_brief.html"] == "2026-06-01T03:00:00Z"


@pytest.mark.slow
def test_the_sitemap_lists_every_page_by_its_full_address(site):
    root = ET.fromstring((site / "sitemap.xml").read_bytes())
    listed = {element.text for element in root.iter() if element.tag.endswith("loc")}
    there = {f"https://reports.example.org/{name.removesuffix('index.html')}" for name, _ in _parsed(site)}
    assert listed == there


def test_every_kind_of_place_has_its_page(small):
    for path in ("regions/ITI1", "regions/DE11", "themes/clusters", "partnership", "places/my_study"):
        for language in languages():
            assert (small / language / f"{path}.html").is_file()
    assert not (small / "sitemap.xml").exists()


def test_text_from_documents_is_never_markup(small):
    text = (small / "en/regions/ITI1.html").read_text(encoding="utf-8")
    assert "About ITI1/en/policy_brief &lt;b&gt;&amp;" in text
    assert "<b>" not in text


def test_key_figures_are_in_the_language_of_the_page_where_a_document_is(small):
    spoken = {"en": "en-GB", "it": "it-IT", "pl": "en-GB"}
    for language, tag in spoken.items():
        text = (small / language / "regions/ITI1.html").read_text(encoding="utf-8")
        assert f'<div lang="{tag}">' in text


def test_many_regions_are_listed_by_country(tmp_path):
    codes = [code for code in sorted(tiles()) if code[:2] in {"DE", "FR"}]
    reports = edition(tmp_path / "reports", {f"{code}/en/region_report": blocks(code) for code in codes})
    build_site(reports, tmp_path / "site")
    text = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert text.count("<details><summary><h3") == 2
    assert text.index(">France<") < text.index(">Germany<")
    assert all(f'<li id="{code}">' in text for code in codes)


def test_without_an_earlier_edition_the_page_says_so(small):
    assert "first edition that was kept" in (small / "en/changes.html").read_text(encoding="utf-8")
    assert not (small / "en/changes.csv").exists()


def test_without_an_address_links_in_feeds_are_relative(small):
    root = ET.fromstring((small / "it/feed.xml").read_bytes())
    assert [link.get("href") for link in root.iter(f"{_ATOM}link")][-1] == "../ITI1/it/policy_brief.html"


def test_the_statement_names_whom_to_write_to(site, small):
    assert "reports@example.org" in (site / "it/accessibility.html").read_text(encoding="utf-8")
    assert "has not yet named" in (small / "en/accessibility.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_practices_show_under_their_themes(site):
    text = (site / "en/practices/index.html").read_text(encoding="utf-8")
    assert all(f'id="{theme.id}"' in text for theme in partnership.themes())
    assert "practices/progetto-prato.html" in text
    assert 'lang="it-IT"' in (site / "it/practices/progetto-prato.html").read_text(encoding="utf-8")


def _run(monkeypatch, capsys, *arguments):
    monkeypatch.setattr("sys.argv", ["plustex", "site", *map(str, arguments)])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code, capsys.readouterr()


def test_the_command_makes_a_site(tmp_path, monkeypatch, capsys):
    edition(tmp_path / "reports", {"ITI1/en/policy_brief": blocks("A")})
    code, printed = _run(monkeypatch, capsys, tmp_path / "reports", "--output", tmp_path / "site")
    assert (code, (tmp_path / "site" / "index.html").is_file()) == (0, True)
    assert "1 documents, 0 earlier editions; open" in printed.out


def test_a_practice_that_changed_since_is_left_out_and_named(tmp_path, monkeypatch, capsys):
    edition(tmp_path / "reports", {"ITI1/en/policy_brief": blocks("A")}, data={"data/practices/ceti.yaml": "other"})
    code, printed = _run(monkeypatch, capsys, tmp_path / "reports", "--output", tmp_path / "site")
    assert code == 0
    assert "no page for practice ceti" in printed.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("{0}/none", "--output", "{0}/site"), "no manifest.json there"),
        (("{0}/reports", "--output", "{0}/reports/site"), "lie in each other"),
        (("{0}/reports", "--output", "{0}/site", "--address", "reports.example.org"), "full address"),
        (("{0}/broken", "--output", "{0}/site"), "policy_brief.pdf is missing"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_two(tmp_path, monkeypatch, capsys, arguments, said):
    for name in ("reports", "broken"):
        edition(tmp_path / name, {"ITI1/en/policy_brief": blocks("A")})
    (tmp_path / "broken/ITI1/en/policy_brief.pdf").unlink()
    code, printed = _run(monkeypatch, capsys, *(argument.format(tmp_path) for argument in arguments))
    assert code == 2
    assert said in printed.err
    assert not (tmp_path / "site").exists()
