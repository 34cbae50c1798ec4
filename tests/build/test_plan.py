"""The plan: which documents, and clear refusals."""

import pytest

from plustex_analysis import workspace
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.errors import InputError


def _names(**request):
    return [job.name for job in plan(Request(**request), workspace.notebooks())]


def test_the_usual_is_every_territory_in_english_and_its_own_language_and_the_comparison_in_all():
    names = _names()
    reports = [name for name in names if name.startswith("ITI1") and name.endswith("region_report")]
    assert reports == ["ITI1 en region_report", "ITI1 it region_report"]
    assert sum(name.endswith("en region_report") for name in names) == 8
    assert {"partnership en sector_comparison", "partnership it sector_comparison"} <= set(names)


def test_names_stand_for_codes_and_nothing_is_built_twice():
    assert _names(regions=("Toscana", "ITE1", "Prato"), reports=("region_report",), languages=("it", "it")) == [
        "ITI1 it region_report"
    ]


def test_a_region_leaves_the_comparison_out_unless_asked_for():
    assert all("sector_comparison" not in name for name in _names(regions=("PT11",)))
    assert _names(reports=("sector_comparison",), languages=("en",)) == ["partnership en sector_comparison"]


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({"regions": ("XX99",)}, "unknown region 'XX99'; known: .*ITI1"),
        ({"languages": ("xx",)}, "unknown language 'xx'; known: en"),
        ({"reports": ("nonsense",)}, "unknown report 'nonsense'; known: .*region_report"),
        ({"last_year": 1999}, "last year 1999 is not covered; allowed: 2011 to 2015"),
        ({"last_year": 2016}, "last year 2016 is not covered"),
        ({"parameters": {"regoin": "ITI1"}}, "no parameter 'regoin'"),
    ],
)
def test_what_is_unknown_is_refused_with_what_is_known(request_, message):
    with pytest.raises(InputError, match=message):
        plan(Request(**request_), workspace.notebooks())


def test_all_regions_are_those_with_figures_and_each_has_one_report():
    names = _names(all_regions=True, languages=("en",), reports=("region_report",))
    assert len(names) == len(set(names)) > 250
    assert {"ITI1 en region_report", "ES51 en region_report", "LU00 en region_report"} <= set(names)


def test_other_regions_are_named_by_code_and_written_in_english():
    assert _names(regions=("ES51",), reports=("region_report",)) == ["ES51 en region_report"]


def test_regions_are_named_or_all_not_both():
    with pytest.raises(InputError, match="not both"):
        _names(regions=("ITI1",), all_regions=True)
