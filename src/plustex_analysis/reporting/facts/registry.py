"""The registry of questions: pure functions of codes and years whose answers remember the question."""

import inspect
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ParamSpec

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reporting.origin import Argument, Origin, Traced

Given = ParamSpec("Given")
_CALCULATIONS: dict[str, Callable[..., float]] = {
    "abs": operator.abs,
    "neg": operator.neg,
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "truediv": operator.truediv,
}


@dataclass(frozen=True)
class Question:
    """A registered question: its function, the unit of the answer, and the tables and files that it reads."""

    function: Callable[..., float]
    unit: str
    reads: tuple[str, ...]


QUESTIONS: dict[str, Question] = {}


def fact(*, unit: str, reads: Sequence[str] = ()) -> Callable[[Callable[Given, float]], Callable[Given, Traced]]:
    """Register a function as a question; what it returns becomes a :class:`Traced` number.

    Parameters
    ----------
    unit
        The unit of the answer: ``persons``, ``ratio``, ``EUR``, ``1``, ``regions`` ... ``{measure}`` stands for that
        argument of the question.
    reads
        The tables and files that the answer rests on, as they are called in ``data/``.
    """

    def register(function: Callable[Given, float]) -> Callable[Given, Traced]:
        name, signature = function.__name__, inspect.signature(function)
        if name in QUESTIONS and QUESTIONS[name].function.__module__ != function.__module__:
            raise ValueError(f"question {name!r} is asked in two modules")
        QUESTIONS[name] = Question(function, unit, tuple(reads))

        def ask(*args: Given.args, **kwargs: Given.kwargs) -> Traced:
            given = signature.bind(*args, **kwargs)
            given.apply_defaults()
            arguments = tuple((key, _argument(value)) for key, value in given.arguments.items())
            named = unit.format_map(dict(arguments))
            return Traced(float(function(*args, **kwargs)), Origin(name, arguments, unit=named))

        ask.__name__, ask.__doc__, ask.__module__ = name, function.__doc__, function.__module__
        return ask

    return register


def _argument(value: object) -> Argument:
    """Return an argument as JSON knows it: numpy's numbers and strings become Python's."""
    plain = value.item() if hasattr(value, "item") else value
    if isinstance(plain, str):
        return str(plain)
    if isinstance(plain, int | float):
        return plain
    raise TypeError(f"a question's arguments are text and numbers, not {type(value).__name__}")


def answer(origin: Mapping[str, Any]) -> float:
    """Answer a question of a ledger again, from the data of the workspace.

    Raises
    ------
    UnknownCodeError
        There is no such question.
    """
    op, of = str(origin["op"]), origin.get("of", ())
    if of:
        if op not in _CALCULATIONS:
            raise UnknownCodeError("calculation", op, _CALCULATIONS)
        return _CALCULATIONS[op](*(answer(part) for part in of))
    if op not in QUESTIONS:
        raise UnknownCodeError("question", op, QUESTIONS)
    return float(QUESTIONS[op].function(**{key: value for key, value in origin.items() if key not in {"op", "of"}}))


def reads(origin: Mapping[str, Any]) -> set[str]:
    """Return the tables and files that an origin rests on."""
    if origin.get("of"):
        return set().union(*(reads(part) for part in origin["of"]))
    question = QUESTIONS.get(str(origin["op"]))
    return set(question.reads) if question else set()
