"""Makes mutants: small changes of the source that a test has to notice, with the operators of mutmut.

mutmut is no dependency of the project: it is needed only where mutants are made, which continuous integration does not.
``pip install --no-deps --target FOLDER mutmut libcst``, then ``PYTHONPATH=FOLDER python -m reliability mutation``.
"""

import ast
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reliability.results import ROOT

#: Why a mutant is not tried: what it changes is not behaviour, or only the wording of an error.
MESSAGE, NAMES, TYPES, SPELLING = (
    "in a raise statement: the wording of an error",
    "at module level: exports, types and tables of text",
    "seen by the type checker only: overloads, casts and TYPE_CHECKING",
    "another spelling of the same encoding",
)
_ON_TOP = ("Integer", "Float", "BinaryOperation", "ComparisonTarget", "BooleanOperation", "UnaryOperation", "Name")


@dataclass(frozen=True)
class Mutant:
    """One change of one file: the source that results, and where and how it differs."""

    path: str
    index: int
    line: int
    operator: str
    before: str
    after: str
    source: str

    @property
    def key(self) -> str:
        """What names the mutant in the results."""
        return f"{self.path}#{self.index}"


@dataclass(frozen=True)
class Frame:
    """What can be changed in one file: mutmut's mutations that are tried, and how many are not, by reason."""

    path: str
    module: Any
    mutations: tuple[tuple[int, int, Any], ...]
    left_out: Counter[str]

    def mutant(self, place: int) -> Mutant:
        """Return a mutant with its source."""
        index, line, mutation = self.mutations[place]
        old = self.module.code
        new = self.module.deep_replace(mutation.original_node, mutation.mutated_node).code
        before, after = difference(old, new)
        return Mutant(self.path, index, line, type(mutation.original_node).__name__, before, after, new)


def difference(old: str, new: str) -> tuple[str, str]:
    """Return the lines that differ, before and after, joined to one line each."""
    one, other = old.splitlines(), new.splitlines()
    start = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    tail = 0
    while tail < min(len(one), len(other)) - start and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    changed = one[start : len(one) - tail], other[start : len(other) - tail]
    return " ".join(map(str.strip, changed[0])), " ".join(map(str.strip, changed[1]))


@cache
def version() -> str:
    """Return the version of mutmut; an error that says what to do where it is not installed."""
    try:
        from mutmut import __version__
    except ImportError as error:
        raise SystemExit(f"mutants are made by mutmut, which is not installed ({error}); {__doc__}") from error
    return str(__version__)


def frame(path: Path) -> Frame:
    """Return what mutmut would change in a file, without what is left out on purpose."""
    import libcst
    from libcst.metadata import MetadataWrapper, PositionProvider

    wrapper = MetadataWrapper(libcst.parse_module(path.read_text(encoding="utf-8")))
    visitor = _visitor()
    module = wrapper.visit(visitor)
    where = wrapper.resolve(PositionProvider)
    silent = _ranges(wrapper.module, where)
    tried, left_out = [], Counter[str]()
    for index, mutation in enumerate(visitor.mutations):
        line = where[mutation.original_node].start.line
        reason = _reason(mutation, line, silent)
        if reason:
            left_out[reason] += 1
        else:
            tried.append((index, line, mutation))
    return Frame(str(path.relative_to(ROOT)), module, tuple(tried), left_out)


def _visitor() -> Any:
    """Return mutmut's visitor, which here also enters decorated functions: nothing is copied, so nothing can break."""
    import libcst
    from mutmut.mutation.file_mutation import MutationVisitor
    from mutmut.mutation.mutators import mutation_operators
    from mutmut.mutation.pragma_handling import IgnoredCode

    class Visitor(MutationVisitor):
        def _skip_node_and_children(self, node: Any) -> bool:
            return not isinstance(node, libcst.FunctionDef) and super()._skip_node_and_children(node)

    return Visitor(mutation_operators, IgnoredCode(set(), set(), set()))


def _ranges(module: Any, where: Any) -> list[tuple[int, int, str]]:
    """Return the stretches of lines that are left out, with the reason."""
    import libcst.matchers as m

    overload = m.FunctionDef(decorators=[m.Decorator(m.Name("overload"))])
    checking = m.If(test=m.Name("TYPE_CHECKING"))
    cast = m.Call(func=m.Name("cast"))
    kinds = ((overload, TYPES), (checking, TYPES), (m.Raise(), MESSAGE))
    found = [(node, reason) for kind, reason in kinds for node in m.findall(module, kind)]
    found += [(node.args[0], TYPES) for node in m.findall(module, cast)]
    return [(where[node].start.line, where[node].end.line, reason) for node, reason in found]


def _reason(mutation: Any, line: int, silent: list[tuple[int, int, str]]) -> str:
    """Say why a mutation is not tried; nothing where it is."""
    kind = type(mutation.original_node).__name__
    within = next((reason for first, last, reason in silent if first <= line <= last), "")
    if within:
        return within
    if mutation.contained_by_top_level_function is None and kind not in _ON_TOP:
        return NAMES
    spelled = kind == "SimpleString" and mutation.original_node.value.lower() == '"utf-8"'
    return SPELLING if spelled and "XX" not in mutation.mutated_node.value else ""


def sample(frames: list[Frame], size: int | None, seed: int) -> Iterator[Mutant]:
    """Draw mutants without replacement, from each file in proportion to how many it has; all where no size is given."""
    total = sum(len(one.mutations) for one in frames)
    wanted = min(total, size or total)
    shares = [wanted * len(one.mutations) / total for one in frames]
    given = [int(share) for share in shares]
    order = sorted(range(len(frames)), key=lambda n: given[n] - shares[n])
    for position in order[: wanted - sum(given)]:
        given[position] += 1
    for one, count in zip(frames, given, strict=True):
        draw = random.Random(f"{seed} {one.path}")
        for place in sorted(draw.sample(range(len(one.mutations)), count)):
            yield one.mutant(place)


def lines(source: str, line: int) -> range:
    """Return the lines of the innermost statement around a line; of one with a body, those of its head."""
    around = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]
    around = [node for node in around if node.lineno <= line <= (node.end_lineno or node.lineno)]
    if not around:
        return range(line, line + 1)
    inner = max(around, key=lambda node: (node.lineno, -(node.end_lineno or 0)))
    body = getattr(inner, "body", None)
    last = body[0].lineno - 1 if body and body[0].lineno > inner.lineno else inner.end_lineno or inner.lineno
    return range(inner.lineno, max(last, inner.lineno) + 1)
