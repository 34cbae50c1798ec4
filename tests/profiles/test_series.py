"""One series of two datasets: which years it has, where it breaks, and what is never computed across. Made up from 2021 on."""

import inspect

import pandas as pd
import pytest

from plustex_analysis import profiles, statistics
from plustex_analysis.errors import InputError
from plustex_analysis.profiles import series
from plustex_analysis.profiles.dynamics import shift, weathering
from plustex_analysis.profiles.europe import BASE_YEAR, _changes, europe
from plustex_analysis.profiles.position import usual_move
from plustex_analysis.profiles.territory import base_year
from plustex_analysis.statistics import Anomaly

OLD, NEW = series.DATASET, series.CONTINUED


@pytest.fixture
def continued(monkeypatch):
    """Say that the successor is here with 2021 and 2022, without figures of its own."""
    real = statistics.card(OLD)
    doubt = Anomaly(region="ITI1", nace=("C13",), indicator=("EMP_LOC_NR", "LC_EMP_LOC_TEUR"), year=(2022,),
                    why="", what_to_do="")  # fmt: skip
    later = real.model_copy(update={"name": NEW, "years": (2021, 2022), "anomalies": (doubt,)})
    monkeypatch.setattr(statistics, "table_names", lambda: (OLD, NEW))
    monkeypatch.setattr(statistics, "card", lambda name: {OLD: real, NEW: later}[name])


def test_with_the_shipped_tables_alone_there_is_no_break():
    assert not series.continued()
    assert series.years() == statistics.card(OLD).years
    assert (series.breaks(), series.skipped(), series.datasets(2030)) == ((), (), (OLD,))
    assert series.figures() == OLD
    assert series.comparable(2008, 2030)
    assert series.anomalies() == statistics.card(OLD).anomalies


@pytest.mark.usefixtures("continued")
def test_years_break_and_gap_of_both_datasets():
    assert series.years() == (*range(2008, 2016), 2021, 2022)
    assert (series.breaks(), series.skipped()) == ((2021,), (2016, 2017, 2018, 2019, 2020))
    assert (series.datasets(2015), series.datasets(2021)) == ((OLD,), (OLD, NEW))
    known = {(2010, 2015): True, (2010, 2021): False, (2015, 2022): False, (2021, 2022): True}
    assert {pair: series.comparable(*pair) for pair in known} == known
    with pytest.raises(InputError, match="last year 2018 is not covered; allowed: 2011 to 2015, 2021 to 2022"):
        profiles.check_year(2018)
    assert series.anomalies()[-1].indicator == ("V16110",)


@pytest.mark.usefixtures("continued")
def test_no_move_across_the_break_counts():
    values = pd.Series([100.0, 110.0, 121.0, 133.1, 1331.0, 1464.1], index=range(2017, 2023))
    assert usual_move(values) == pytest.approx(0.1)
    assert usual_move(pd.Series([1.0, 1.1, 1.21, 133.1], index=range(2018, 2022))) != pytest.approx(0.1)


def test_nothing_is_told_between_years_that_are_not_comparable(monkeypatch):
    base, now = europe(BASE_YEAR), europe(2014)
    assert shift("ITI1", base, now) is not None
    assert weathering("ITI1", 2014) is not None
    monkeypatch.setattr(series, "comparable", lambda first, last: not first < 2012 <= last)
    fresh = inspect.unwrap(_changes)  # not the kept result of another test
    assert inspect.unwrap(shift)("ITI1", base, now) is None
    assert inspect.unwrap(weathering)("ITI1", 2014) is None
    assert base_year("ITI1", 2014) == BASE_YEAR
    assert fresh(BASE_YEAR, 2014).isna().all(axis=None)
    assert fresh(2012, 2014).notna().any(axis=None)
