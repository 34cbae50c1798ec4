"""Cards: round trip, meaning of codes, and every mistake at once."""

import pytest

from plustex_analysis.errors import FileProblemsError, TableError, UnknownCodeError
from plustex_analysis.statistics import card, table, table_names
from plustex_analysis.statistics.cards import read_card, write_card


@pytest.fixture(params=table_names())
def name(request):
    return request.param


def test_a_card_is_the_same_text_each_time(name, root):
    path = root / "data" / "statistics" / f"{name}.yaml"
    assert write_card(read_card(path)) == path.read_text(encoding="utf-8")


def test_every_indicator_has_a_label_and_a_unit(name):
    for indicator in table(name)["indicator"].unique():
        assert card(name).label(indicator)
        assert card(name).unit(indicator)


def test_every_card_says_where_its_figures_come_from(name):
    mine = card(name)
    assert mine.page.startswith("https://")
    assert mine.producer
    assert mine.licence
    assert mine.citation
    assert all(len(item.checksum) == 64 for item in mine.inputs)
    assert mine.territory.vintage == 2013


def test_codes_are_labelled_in_the_order_of_the_card():
    mine = card("lfst_r_lfp2acedu")
    assert (
        mine.label("THS.F.Y25-64.ED5-8") == "economically active persons, females, 25 to 64 years, tertiary education"
    )
    assert mine.unit("THS.F.Y25-64.ED5-8") == "thousand persons"


@pytest.mark.parametrize("code", ["THS.X.Y25-64.ED5-8", "THS.F", "V16110"])
def test_an_unknown_indicator_is_refused(code):
    with pytest.raises(UnknownCodeError, match="lfst_r_lfp2acedu"):
        card("lfst_r_lfp2acedu").unit(code)


def test_anomalies_are_about_figures_that_are_there(name):
    frame = table(name)
    for item in card(name).anomalies:
        here = frame[(frame["region"] == item.region) & frame["nace"].isin(item.nace) & frame["year"].isin(item.year)]
        assert set(item.indicator) <= set(here.loc[here["value"].notna(), "indicator"])


def test_all_mistakes_of_a_card_are_named(tmp_path):
    path = tmp_path / "x.yaml"
    with pytest.raises(TableError, match="no such card"):
        read_card(path)
    path.write_text("name: x\nlicense: free\ninputs: []\n")
    with pytest.raises(FileProblemsError) as refusal:
        read_card(path)
    assert any(problem.startswith("license: Extra inputs") for problem in refusal.value.problems)
    assert any(problem.startswith("licence: Field required") for problem in refusal.value.problems)
    path.write_text("name: [")
    with pytest.raises(FileProblemsError, match=r"x\.yaml"):
        read_card(path)
