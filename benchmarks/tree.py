"""A copy of the project to measure: edits made for a measurement touch nothing else, and others' edits do not disturb it."""

import gzip
import hashlib
import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PARTS = ("src", "data", "notebooks", "benchmarks")
TABLE = "sbs_r_nuts06_r2"


def copy(folder: Path) -> dict[str, str]:
    """Copy what a build needs, and return the environment in which the copy is what runs."""
    for part in _PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    own = {"PYTHONPATH": f"{folder / 'src'}:{folder}", "PLUSTEX_WORKSPACE": str(folder), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **own}


def edit_template(folder: Path) -> None:
    """Change the page template: every PDF must be laid out anew, nothing executed."""
    with (folder / "src/plustex_analysis/reporting/templates/report.typ").open("a") as file:
        file.write("\n// edited\n")


def edit_practice(folder: Path) -> None:
    """Change one word of one good practice's summary."""
    path = folder / "data/practices/cardato-recycled.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("summary: >-\n  ", "summary: >-\n  Edited. ", 1), encoding="utf-8")


def revise_cell(folder: Path) -> None:
    """Revise one figure, as Eurostat does: persons employed in textiles in Toscana in 2012, and the table's card."""
    path, card = (folder / f"data/statistics/{TABLE}{ending}" for ending in (".csv.gz", ".yaml"))
    before = path.read_bytes()
    lines = gzip.decompress(before).decode().split("\n")
    row, column = (
        next(i for i, line in enumerate(lines) if line.startswith("ITI1,C13,V16110,")),
        lines[0].split(",").index("2012"),
    )
    cells = lines[row].split(",")
    cells[column] = str(int(cells[column]) + 10)
    lines[row] = ",".join(cells)
    after = gzip.compress("\n".join(lines).encode(), mtime=0)
    path.write_bytes(after)
    old, new = (hashlib.sha256(data).hexdigest() for data in (before, after))
    card.write_text(card.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


#: In this order; after the second and the third most documents show the same and keep the data of before, so the fourth has
#: to lay their pages out as well.
EDITS = {
    "page template edited": edit_template,
    "one table cell revised": revise_cell,
    "one practice edited": edit_practice,
    "page template edited after these": edit_template,
}
