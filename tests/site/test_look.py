"""Colours: taken from the documents, readable in every mode; a button's choice weighs more than the system's."""

import re

import pytest

from plustex_analysis.errors import BuildError
from plustex_analysis.site import look

_READ = [("--text", "--paper"), ("--text", "--soft"), ("--ink", "--paper"), ("--ink", "--soft"), ("--wine", "--paper"), ("--wine", "--soft"), ("--grey", "--paper"), ("--grey", "--soft")]  # fmt: skip


def _modes():
    found = look.tokens()
    both = {**found["light"], **found["dark"], **found["contrast"], **found["contrast dark"]}
    return {
        "light": found["light"],
        "dark": {**found["light"], **found["dark"]},
        "contrast": {**found["light"], **found["contrast"]},
        "contrast dark": both,
    }


def _luminance(colour):
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(mode, one, other):
    def colour(name):
        value = mode[name]
        return colour(value[4:-1]) if value.startswith("var(") else value

    high, low = sorted((_luminance(colour(one)), _luminance(colour(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark", "contrast", "contrast dark"])
@pytest.mark.parametrize(("front", "back"), _READ)
def test_text_can_be_read_in_every_mode(mode, front, back):
    assert _contrast(_modes()[mode], front, back) >= (7 if "contrast" in mode else 4.5)


def test_a_choice_comes_after_what_the_system_prefers_and_stands_alone():
    style = look.stylesheet()
    assert style.index("prefers-color-scheme: dark") < style.index(":root[data-scheme=dark] {")
    assert ":root:not([data-scheme])" in style
    assert ":root[data-scheme=dark][data-contrast=more]" in style


def test_the_style_loads_nothing_from_elsewhere():
    assert re.findall(r"url\(\"?([^\")]+)", look.stylesheet()) == [
        "SourceSans3-Regular.ttf.woff2",
        "SourceSans3-Semibold.ttf.woff2",
    ]
    assert "@import" not in look.stylesheet()


def test_a_mode_that_the_documents_lack_is_an_error(monkeypatch):
    monkeypatch.setattr(look, "_MODES", {**look._MODES, "(prefers-sepia: more)": "sepia"})
    with pytest.raises(BuildError, match="sepia"):
        look.tokens()
