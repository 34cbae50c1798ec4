"""Say in plain words what pydantic found wrong, and what would have been right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plustex_analysis.yamlfile.document import Loc

MAX_PROBLEMS = 500
_LONGEST = 60
_MANY = 100
_CLOSE = 0.75
_ENTRY = 2  # a place of two steps, such as partners.P1, is an entry of a mapping with keys of its own
_QUOTED = re.compile(r"'([^']*)'")
_KINDS = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "'key: value' lines",
    "model_type": "'key: value' lines",
    "date_type": "a date such as 2012-01-31",
    "date_parsing": "a date such as 2012-01-31",
    "date_from_datetime_parsing": "a date such as 2012-01-31",
    "date_from_datetime_inexact": "a date such as 2012-01-31",
    "string_too_short": "text",
}


def describe(error: ValidationError, model: type[BaseModel], keyed: Mapping[str, str]) -> Iterator[tuple[Loc, str]]:
    """Yield place and message of each mistake that pydantic found, up to the first that is not shown any more."""
    for detail in error.errors(include_url=False)[: MAX_PROBLEMS + 1]:
        loc = tuple(step for step in detail["loc"] if step != "[key]")
        implied = len(loc) == _ENTRY + 1 and keyed.get(str(loc[0])) == loc[-1]
        yield loc[:_ENTRY] if implied else loc, _message(detail, loc, model, keyed)


def dotted(loc: Loc) -> str:
    """Write a place as a key path.

    Examples
    --------
    >>> dotted(("territories", "ITI1", "facts", 0, "source"))
    'territories.ITI1.facts[0].source'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{_printable(step)}" for step in loc)
    return "".join(steps).removeprefix(".")


def suggestion(given: object, allowed: Sequence[str]) -> str:
    """Return ", did you mean …?" when one of the allowed words is close to the one given, else nothing."""
    by_lower = {word.casefold(): word for word in allowed[:_MANY]}
    close = get_close_matches(str(given).casefold(), by_lower, n=1, cutoff=_CLOSE)
    return f", did you mean {by_lower[close[0]]!r}?" if close else ""


def choice(allowed: Sequence[str]) -> str:
    """Return the allowed words as a message can show them."""
    return f"allowed: {', '.join(allowed[:_MANY])}{', …' if len(allowed) > _MANY else ''}"


def unknown(kind: str, given: object, allowed: Sequence[str]) -> str:
    """Say that a word is not among those allowed, and which one may have been meant.

    Examples
    --------
    >>> unknown("language", "fi", ["en", "fr"])
    "unknown language 'fi'; allowed: en, fr"
    """
    return f"unknown {kind} {shown(given)}{suggestion(given, allowed) or ';'} {choice(allowed)}"


def shown(value: object) -> str:
    """Return a value as a message can show it: on one line and not endless."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _message(detail: ErrorDetails, loc: Loc, model: type[BaseModel], keyed: Mapping[str, str]) -> str:
    if detail["type"] == "missing":
        return "missing key"
    if detail["type"] == "extra_forbidden":
        allowed = _allowed_keys(model, loc[:-1], keyed)
        return f"unknown key{suggestion(loc[-1], allowed) or ';'} {choice(allowed)}"
    if detail["type"] == "literal_error":
        named = loc == detail["loc"] and isinstance(loc[-1], str)
        allowed = _QUOTED.findall(detail["ctx"]["expected"])
        return unknown(_printable(str(loc[-1])) if named else "value", detail["input"], allowed)
    return _about_value(detail["type"], detail)


def _about_value(kind: str, detail: ErrorDetails) -> str:
    given, context = detail["input"], detail.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind == "too_short":
        return f"expected at least {context['min_length']}, found {context['actual_length']}"
    if kind in _KINDS:
        quotes = "; put it in quotes" if kind == "string_type" and isinstance(given, int | float) else ""
        return f"expected {_KINDS[kind]}, found {_found(given)}{quotes}"
    return f"{detail['msg'][:1].lower()}{detail['msg'][1:]}, found {_found(given)}"


def _found(given: object) -> str:
    if given is None or given == "":
        return "nothing"
    if isinstance(given, dict | list):
        return "'key: value' lines" if isinstance(given, dict) else "a list"
    return f"the text {shown(given)}" if isinstance(given, str) else shown(given)


def _printable(key: str) -> str:
    return key if key.isprintable() and 0 < len(key) <= _LONGEST else shown(key)


def _allowed_keys(model: type[BaseModel], loc: Loc, keyed: Mapping[str, str]) -> list[str]:
    """Return the keys that the mapping at a place may have."""
    found: Any = model
    for step in loc:
        found = _bare(_inside(found, step))
    names = [field.alias or name for name, field in getattr(found, "model_fields", {}).items()]
    implied = keyed.get(str(loc[0])) if len(loc) == _ENTRY else None
    return [name for name in names if name != implied]


def _inside(annotation: Any, step: str | int) -> Any:
    """Return the type of one part of a type: a field of a model, the entries of a mapping or list."""
    if hasattr(annotation, "model_fields"):
        fields = annotation.model_fields
        return next((field.annotation for name, field in fields.items() if step in (name, field.alias)), None)
    arguments = get_args(annotation)
    return arguments[-1 if get_origin(annotation) is dict else 0] if arguments else None


def _bare(annotation: Any) -> Any:
    """Return a type without what is said about it, and of a choice the first that is not None."""
    if get_origin(annotation) in (Annotated, Union, UnionType):
        return _bare(next(kind for kind in get_args(annotation) if kind is not type(None)))
    return annotation
