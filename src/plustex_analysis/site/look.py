"""The look of the site: typeface and colours of the documents, and a button's choice above what the system prefers."""

import re
from collections.abc import Mapping
from importlib.resources import files

from plustex_analysis.errors import BuildError

Tokens = dict[str, str]
_ROOT = re.compile(r"(@media (?P<query>\([^{]*\)) \{\s*)?:root \{(?P<tokens>[^}]*)\}")
_MODES = {
    None: "light",
    "(prefers-color-scheme: dark)": "dark",
    "(prefers-contrast: more)": "contrast",
    "(prefers-contrast: more) and (prefers-color-scheme: dark)": "contrast dark",
}
_SCHEME, _CONTRAST = "[data-scheme=dark]", "[data-contrast=more]"


def tokens() -> dict[str, Tokens]:
    """Return the colours of the documents' pages by mode: ``light``, ``dark``, ``contrast``, ``contrast dark``.

    Raises
    ------
    BuildError
        The style of the documents lacks a mode.
    """
    style = files("plustex_analysis.reporting").joinpath("templates/style.css").read_text(encoding="utf-8")
    found: dict[str, Tokens] = {}
    for rule in _ROOT.finditer(style):
        mode = _MODES.get(rule["query"])
        if mode and mode not in found:
            found[mode] = dict(re.findall(r"(--[a-z]+):\s*([^;]+);", rule["tokens"]))
    if missing := [mode for mode in _MODES.values() if mode not in found]:
        raise BuildError(f"the documents' style has no colours for: {', '.join(missing)}")
    return found


def stylesheet() -> str:
    """Return the style of the site."""
    own = files("plustex_analysis.site").joinpath("assets/site.css").read_text(encoding="utf-8")
    return _colours(tokens()) + own


def _colours(modes: Mapping[str, Tokens]) -> str:
    """Return rules for what the system prefers, while no script has said otherwise, and for what a button chose."""
    light, dark, contrast = modes["light"], modes["dark"], modes["contrast"]
    both = {**dark, **contrast, **modes["contrast dark"]}
    prefers = ":root:not([data-scheme])"
    rules = [
        f":root {{ {_text(light)} color-scheme: light; }}",
        f"@media (prefers-color-scheme: dark) {{ {prefers} {{ {_text(dark)} color-scheme: dark; }} }}",
        f"@media (prefers-contrast: more) {{ {prefers} {{ {_text(contrast)} }} }}",
        f"@media (prefers-contrast: more) and (prefers-color-scheme: dark) {{ {prefers} {{ {_text(both)} }} }}",
        f":root{_SCHEME} {{ {_text(dark)} color-scheme: dark; }}",
        f":root{_CONTRAST} {{ {_text(contrast)} }}",
        f":root{_SCHEME}{_CONTRAST} {{ {_text(both)} }}",
        f"@media print {{ :root:root:root:root {{ {_text(light)} color-scheme: light; }} }}",
    ]
    return "\n".join(rules) + "\n"


def _text(found: Tokens) -> str:
    return " ".join(f"{name}: {value};" for name, value in found.items())
