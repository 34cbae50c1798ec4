"""Numbers as text: the reader's decimal sign, a no-break space for thousands, missing shown as missing."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plustex_analysis.reporting.numbers import MINUS, MISSING, NO_BREAK_SPACE, Numbers

SPACE = NO_BREAK_SPACE
LOCALES = ["en_GB", "it_IT", "fr_FR", "bg_BG", "pl_PL", "lt_LT", "hu_HU", "pt_PT"]


@pytest.mark.parametrize("locale", LOCALES)
def test_thousands_are_set_apart_by_a_no_break_space_in_every_language(locale):
    assert Numbers(locale).count(1234567.0) == f"1{SPACE}234{SPACE}567"
    assert Numbers(locale).count(1234.0) == f"1{SPACE}234"


@pytest.mark.parametrize(("locale", "text"), [("en_GB", "3.46"), ("it_IT", "3,46"), ("lt_LT", "3,46")])
def test_the_decimal_sign_is_the_locales(locale, text):
    assert Numbers(locale).decimal(3.456, 2) == text


@pytest.mark.parametrize(("locale", "text"), [("en_GB", "18.5%"), ("it_IT", "18,5%"), ("lt_LT", f"18,5{SPACE}%")])
def test_percentages_follow_the_locales_pattern(locale, text):
    assert Numbers(locale).percent(0.1853) == text


def test_a_change_has_its_sign_and_zero_has_none():
    say = Numbers("en_GB")
    assert [say.change(x) for x in (0.0512, -0.0512, 0.0, 0.0001, -0.0001)] == [
        "+5.1%",
        f"{MINUS}5.1%",
        "0.0%",
        "0.0%",
        "0.0%",
    ]


@pytest.mark.parametrize("form", ["count", "decimal", "percent", "change"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_known_is_shown_as_missing_never_as_zero(form, value):
    assert getattr(Numbers("fr_FR"), form)(value) == MISSING


@given(st.floats(min_value=-1e12, max_value=1e12), st.sampled_from(LOCALES), st.integers(0, 3))
def test_the_text_reads_back_as_the_rounded_value(value, locale, digits):
    text = Numbers(locale).decimal(value, digits)
    plain = text.replace(SPACE, "").replace(MINUS, "-").replace(",", ".")
    assert float(plain) == pytest.approx(value, abs=0.5 * 10**-digits * 1.001 + math.ulp(value), rel=1e-15)
    assert not plain.startswith("-0.") or float(plain) != 0


def test_years_are_written_as_runs():
    assert Numbers("it_IT").years([2010, 2008, 2009, 2015]) == "2008\u20132010, 2015"
    assert Numbers("it_IT").years([2010]) == "2010"
    assert Numbers("it_IT").years([]) == ""


def test_an_unknown_form_is_refused():
    with pytest.raises(ValueError, match="no such form"):
        Numbers("en_GB").again("roman", 0, 1.0)
