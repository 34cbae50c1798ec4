"""Say in plain words what pydantic found wrong, and what would have been right."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plustex_analysis.yamlfile.document import Loc

_LONGEST = 60
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
}


def describe(error: ValidationError, model: type[BaseModel], keyed: Mapping[str, str]) -> Iterator[tuple[Loc, str]]:
    """Yield place and message of each mistake that pydantic found."""
    for detail in error.errors(include_url=False):
        yield detail["loc"], _message(detail, model, keyed)


def dotted(loc: Loc) -> str:
    """Write a place as a key path.

    Examples
    --------
    >>> dotted(("territories", "ITI1", "facts", 0, "source"))
    'territories.ITI1.facts[0].source'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{_printable(step)}" for step in loc)
    return "".join(steps).removeprefix(".")


def suggestion(given: object, allowed: list[str]) -> str:
    """Return ", did you mean …?" when one of the allowed words is close to the one given, else nothing."""
    close = get_close_matches(str(given).casefold(), {word.casefold(): word for word in allowed}, n=1)
    match = next((word for word in allowed if close and word.casefold() == close[0]), None)
    return f", did you mean {match!r}?" if match else ""


def unknown(kind: str, given: object, allowed: list[str]) -> str:
    """Say that a word is not among those allowed, and which one may have been meant."""
    hint = suggestion(given, allowed) or ";"
    return f"unknown {kind} {shown(given)}{hint} allowed: {', '.join(allowed)}"


def shown(value: object) -> str:
    """Return a value as a message can show it: on one line and not endless."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _message(detail: ErrorDetails, model: type[BaseModel], keyed: Mapping[str, str]) -> str:
    kind, loc, given, context = detail["type"], detail["loc"], detail["input"], detail.get("ctx", {})
    if kind == "missing":
        return "missing key"
    if kind == "extra_forbidden":
        allowed = _allowed_keys(model, loc[:-1], keyed)
        return f"unknown key{suggestion(loc[-1], allowed) or ';'} allowed: {', '.join(allowed)}"
    if kind == "literal_error":
        return unknown("value", given, re.findall(r"'([^']*)'", context["expected"]))
    if kind == "value_error":
        return str(context["error"])
    if kind in _KINDS:
        quotes = "; put it in quotes" if kind == "string_type" and isinstance(given, int | float) else ""
        return f"expected {_KINDS[kind]}, found {_found(given)}{quotes}"
    return f"{detail['msg'][:1].lower()}{detail['msg'][1:]}, found {_found(given)}"


def _found(given: object) -> str:
    if given is None:
        return "nothing"
    if isinstance(given, dict | list):
        return "'key: value' lines" if isinstance(given, dict) else "a list"
    return f"the text {shown(given)}" if isinstance(given, str) else shown(given)


def _printable(key: str) -> str:
    return key if key.isprintable() and key else repr(key)


def _allowed_keys(model: type[BaseModel], loc: Loc, keyed: Mapping[str, str]) -> list[str]:
    """Return the keys that the mapping at a place may have."""
    found: Any = model
    for step in loc:
        found = _inside(found, step)
    names = [field.alias or name for name, field in getattr(found, "model_fields", {}).items()]
    implied = keyed.get(str(loc[0])) if len(loc) == 2 else None  # noqa: PLR2004  # (field, key): an entry of a keyed mapping
    return [name for name in names if name != implied]


def _inside(annotation: Any, step: str | int) -> Any:
    """Return the type of one part of a type: a field of a model, the entries of a mapping or list."""
    if hasattr(annotation, "model_fields"):
        fields = annotation.model_fields
        return next((field.annotation for name, field in fields.items() if step in (name, field.alias)), None)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _inside(arguments[0], step)
    if origin in (Union, UnionType):
        return next((inner for inner in (_inside(kind, step) for kind in arguments) if inner is not None), None)
    if origin is dict:
        return arguments[1]
    return arguments[0] if origin in (list, tuple) else None
