"""The spot values that an import is checked against, on the tables as shipped."""

import numpy as np
import pytest

from plustex_analysis.statistics import anomalies, card, flag_series, matrix, nuts_level, series, table

YEARS = [2008, 2010, 2012, 2014, 2015]
NONE = np.nan
# Persons employed in C13 and C14, read by hand from the bulk file of 2017-07-31; the last year of ITI1 and FR30 from
# the later extraction.
SPOTS = {
    "ITI1": ([29711, 24804, 23917, 22617, 22616], [29767, 28315, 29028, 29952, 31577]),
    "FR30": ([NONE, 7886, 7464, 6707, 6276], [NONE, 1664, 4105, 3719, NONE]),
    "BG31": ([2537, 2147, 1994, 2033, 2324], [18441, 14300, 14476, 14298, 14511]),
    "PL11": ([15666, 12687, 11371, 11873, 12353], [40035, 29176, 24733, 22828, 22665]),
    "LT00": ([10033, 7141, 7842, 8423, 9061], [26910, 20407, 20631, 20442, 20293]),
    "UKJ3": ([1465, 1878, 651, 1732, 967], [268, 22, 189, 63, 333]),
    "HU22": ([2215, 1619, 2327, 1776, 1998], [5559, 4891, 4359, 3455, 3744]),
    "PT11": ([44588, 36556, 33366, 34747, 35683], [93198, 77422, 70893, 73844, 76420]),
}


def jobs(region, nace):
    return series("sbs_r_nuts06_r2", region, nace=nace, indicator="V16110")


@pytest.mark.parametrize("region", SPOTS)
@pytest.mark.parametrize(("position", "nace"), [(0, "C13"), (1, "C14")])
def test_spot_values(region, position, nace):
    np.testing.assert_array_equal(jobs(region, nace).loc[YEARS], SPOTS[region][position])


def test_spot_flags():
    def marks(region, nace):
        return flag_series("sbs_r_nuts06_r2", region, nace=nace, indicator="V16110").loc[YEARS].to_list()

    assert marks("FR30", "C13") == ["u", "", "", "b", "*"]
    assert marks("FR30", "C14") == ["u", "", "", "b", ""]
    assert marks("ITI1", "C14") == ["", "", "", "", "*"]
    assert marks("PT11", "C13") == [""] * 5


def test_only_the_eight_countries_of_2015_are_marked():
    frame = table("sbs_r_nuts06_r2")
    marked = frame[frame["flag"] == "*"]
    assert set(marked["region"].str[:2]) == {"BE", "EL", "FI", "FR", "IT", "NL", "RO", "SE"}
    assert set(marked["year"]) == {2015}
    assert set(marked["indicator"]) == {"V16110"}
    assert marked["value"].notna().all()


def test_known_anomalies_are_in_the_figures():
    wages = series("sbs_r_nuts06_r2", "FR30", nace="C14", indicator="V13320")
    assert wages[2010] == 40.1
    assert wages.loc[2011:2012].between(80, 96).all()
    assert jobs("FR30", "C14").loc[2010:2011].to_list() == [1664, 3858]
    small = jobs("UKJ3", "C14")
    assert (small.min(), small.max()) == (22, 429)
    assert jobs("UKJ3", "C13").loc[2010:2011].to_list() == [1878, 741]
    assert jobs("HU22", "C13").loc[2011:2013].to_list() == [1535, 2327, 1450]
    assert jobs("HU22", "C15").loc[2010:2012].to_list() == [1329, 2136, 1340]
    assert series("sbs_na_sca_r2", "HU", nace="C13", indicator="V16110").loc[2014:2015].to_list() == [9393, 14279]


@pytest.mark.parametrize(("nace", "years", "regions"), [("G", [2010], 19), ("F", [2009, 2010], 7)])
def test_a_doubtful_figure_of_italy_is_less_than_the_sum_of_some_of_its_regions(nace, years, regions):
    listed = {(code, year) for item in anomalies("sbs_r_nuts06_r2", "IT") for code in item.nace for year in item.year}
    for year in years:
        for indicator in ("V11210", "V13320", "V16110"):
            parts = matrix("sbs_r_nuts06_r2", indicator, year, nace=[nace]).filter(like="IT", axis=0)[nace].dropna()
            whole = series("sbs_r_nuts06_r2", "IT", nace=nace, indicator=indicator)[year]
            assert (nace, year) in listed
            assert (len(parts), bool(parts.sum() > whole)) == (regions, True)


def test_france_publishes_no_persons_employed_before_2010():
    french = matrix("sbs_r_nuts06_r2", "V16110", 2009).filter(like="FR", axis=0)
    assert len(french) == 27
    assert french.isna().to_numpy().all()


def test_confidential_regions_are_as_many_as_the_card_says():
    frame = table("sbs_r_nuts06_r2")
    secret = frame[(frame["indicator"] == "V16110") & (nuts_level(frame["region"]) == 2)]
    secret = secret[secret["flag"].astype(str).str.contains("c")]
    counts = secret.groupby(["nace", "year"], observed=True).size()
    ranges = [(counts[nace].min(), counts[nace].max()) for nace in ("C13", "C14", "C15")]
    assert ranges == [(13, 26), (18, 44), (43, 87)]
    text = "C13 are confidential in 13 to 26 NUTS 2 regions a year, in C14 in 18 to 44, in C15 in 43 to 87."
    assert any(note.endswith(text) for note in card("sbs_r_nuts06_r2").notes)
    assert secret["value"].isna().all()


def test_local_units_and_enterprises_differ():
    local = series("sbs_r_nuts06_r2", "IT", nace="C13", indicator="V11210")[2014]
    firms = series("sbs_na_sca_r2", "IT", nace="C13", indicator="V11110")[2014]
    assert (local, firms) == (14408, 14359)


# Ratios of the national table that its own figures must give: numerator, denominator, factor, published with one digit.
RATIOS = {
    "V91110": ("V12150", "V16110", 1000),
    "V91130": ("V12150", "V16130", 1000),
    "V91100": ("V12110", "V16110", 1000),
    "V91170": ("V13310", "V12120", 100),
    "V91210": ("V13310", "V16130", 1000),
    "V91275": ("V16130", "V16110", 100),
    "V91310": ("V13330", "V13310", 100),
    "V92100": ("V16110", "V11110", 1),
    "V92110": ("V12170", "V12110", 100),
    "V92111": ("V12150", "V12120", 100),
    "V92112": ("V13310", "V13110", 100),
    "V92113": ("V12170", "V12150", 100),
    "V94414": ("V15110", "V16110", 1000),
    "V94415": ("V15110", "V12150", 100),
}


@pytest.mark.parametrize("ratio", RATIOS)
def test_the_label_of_a_ratio_says_what_it_is(ratio):
    """Italy, C13, 2014: the published ratio is the one that its label describes."""
    figure = {
        code: series("sbs_na_sca_r2", "IT", nace="C13", indicator=code)[2014] for code in [ratio, *RATIOS[ratio][:2]]
    }
    top, bottom, factor = RATIOS[ratio]
    # unpaid staff is not in V91210 and V91130; the published figures are rounded to one digit
    assert figure[top] / figure[bottom] * factor == pytest.approx(figure[ratio], abs=0.051)


def test_nuts_2_regions_add_up_to_their_country():
    """Italy without gaps: the regions of C make up the country, from 2011 when all are in this NUTS version."""
    for year in (2011, 2012, 2013, 2014):
        regions = matrix("sbs_r_nuts06_r2", "V16110", year, nace=["C"]).filter(like="IT", axis=0)["C"]
        country = matrix("sbs_r_nuts06_r2", "V16110", year, nace=["C"], level=0).loc["IT", "C"]
        assert len(regions) == 21
        assert regions.sum() == pytest.approx(country, rel=1e-4)


def test_finland_2010_is_counted_once():
    finnish = matrix("sbs_r_nuts06_r2", "V16110", 2010, nace=["C"]).filter(like="FI", axis=0)["C"]
    country = matrix("sbs_r_nuts06_r2", "V16110", 2010, nace=["C"], level=0).loc["FI", "C"]
    assert finnish.notna().sum() == 5
    assert finnish.sum() == pytest.approx(country, rel=1e-3)
