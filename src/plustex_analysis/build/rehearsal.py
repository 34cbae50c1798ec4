"""Runs a document once in the warm parent, so that every later one finds in memory what they all need.

Only cells that call this package and nothing else are run: whatever else a cell may do, such as starting a thread or
writing a file, must not happen in the parent. What is computed there is kept with the names of the files that it was
read from (:mod:`plustex_analysis.reads`), so the documents still know their data.
"""

import ast
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plustex_analysis import reads, workspace
from plustex_analysis.build.order import Order

#: Holds what is wanted, as JSON.
VARIABLE = "PLUSTEX_WANTED"
_PACKAGE = "plustex_analysis"
#: A document alone gains nothing by a rehearsal.
_FEWEST = 3
_HARMLESS = (
    ast.Expr, ast.Assign, ast.AnnAssign, ast.Import, ast.alias, ast.Call, ast.Attribute, ast.Name, ast.Constant, ast.keyword, ast.Load, ast.Store,
)  # fmt: skip


def environment(orders: Sequence[Order]) -> dict[str, str]:
    """Return what a warm parent is to prepare for: languages, whether all partners are compared, what to rehearse.

    Only documents about a region are rehearsed: others plan meetings, and an optimiser may start threads.
    """
    first: dict[str, list[Any]] = {}
    counts: dict[str, int] = {}
    for order in (order for order in orders if "region" in order.job.parameters):
        name = order.job.notebook.path.name
        first.setdefault(name, [name, order.job.parameters])
        counts[name] = counts.get(name, 0) + 1
    wanted = {
        "languages": sorted({order.job.language for order in orders}),
        "partnership": any("region" not in order.job.parameters for order in orders),
        "rehearse": [one for name, one in first.items() if counts[name] >= _FEWEST],
    }
    return {VARIABLE: json.dumps(wanted)}


def languages_wanted() -> tuple[str, ...]:
    """Return the languages to load: those named in the environment, else all."""
    from plustex_analysis.reporting.language import languages  # noqa: PLC0415 - only in the parent

    return tuple(_wanted().get("languages", ())) or languages()


def partnership_wanted() -> bool:
    """Tell whether all partners are to be compared; nobody has said, so yes."""
    return bool(_wanted().get("partnership", True))


def rehearse() -> None:
    """Make the documents named in the environment, up to the first cell that is not to be run or that fails."""
    with reads.unnoted():
        for name, parameters in _wanted().get("rehearse", ()):
            _rehearse(name, json.dumps(parameters))


def _wanted() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(os.environ.get(VARIABLE, "{}"))
    return found


@reads.lru_cache(maxsize=8)
def _rehearse(name: str, parameters: str) -> None:
    from plustex_analysis.reporting.attachments import attachments, packed  # noqa: PLC0415 - only in the parent
    from plustex_analysis.reporting.document import assemble  # noqa: PLC0415
    from plustex_analysis.reporting.html import html  # noqa: PLC0415

    path = workspace.notebooks() / name
    if not path.is_file():
        return
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        document = assemble(_shown(cells, json.loads(parameters)))
        html(document)
        for one in attachments(document):  # the data behind the figures are the same in most documents
            packed(one.content)
    except Exception:  # noqa: BLE001, S110 - the document itself fails the same way, and is heard then
        pass


def _shown(cells: Iterable[Mapping[str, Any]], parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Run cells and return the blocks that they show."""
    from plustex_analysis.reporting.blocks import MIME  # noqa: PLC0415 - only in the parent

    names: dict[str, Any] = {}
    shown = []
    for cell in cells:
        if cell["cell_type"] != "code":
            continue
        body = ast.parse("".join(cell["source"])).body
        if not harmless(body, names):
            break
        last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
        exec(compile(ast.Module(body, []), "<rehearsal>", "exec"), names)  # noqa: S102 - calls of this package only
        if "parameters" in cell["metadata"].get("tags", ()):
            names.update(parameters)
        elif isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "<rehearsal>", "eval"), names)  # noqa: S307 - likewise
            shown.append(value._repr_mimebundle_()[MIME])
    return shown


def harmless(body: Sequence[ast.stmt], known: Iterable[str]) -> bool:
    """Tell whether statements do nothing but import this package, call it, and name what it returns.

    Examples
    --------
    >>> harmless(ast.parse("import plustex_analysis as px; say = px.words('en')").body, ())
    True
    >>> harmless(ast.parse("open('file', 'w')").body, ())
    False
    """
    allowed = set(known)
    for node in (node for statement in body for node in ast.walk(statement)):
        if not isinstance(node, _HARMLESS):
            return False
        if isinstance(node, ast.Import):
            if any(one.name.partition(".")[0] != _PACKAGE for one in node.names):
                return False
            allowed |= {one.asname or _PACKAGE for one in node.names}
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            allowed.add(node.id)
        if isinstance(node, ast.Attribute) and node.attr.startswith("_"):
            return False
    types = {"str", "int", "float", "bool"}
    loaded = {n.id for s in body for n in ast.walk(s) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    return loaded <= allowed | types
