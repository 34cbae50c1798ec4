"""An hour of random changes and rebuilds: what comes out always equals a build from nothing.

Equal is every byte, save of the data that a document carries behind its figures: one that shows the same after other
figures of its data changed is left as it is. What it carries must still prove it, so now and then both are verified.
"""

import gzip
import hashlib
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reliability import scenes
from reliability.results import ROOT

SECONDS, SHORT_SECONDS = 3600.0, 45.0
TABLE = "sbs_r_nuts06_r2"
REGIONS = ("ITI1", "PT11")
#: Both editions are verified every so many rounds.
VERIFIED = 5
#: A document that rests on figures and practices, and is made in a few seconds.
CELLS = [
    scenes.PARAMETERS,
    "import plustex_analysis as px\nsector = px.sector(region, last_year=last_year)\nsay = px.words(language)\npx.region_report.title(sector, say)",
    'px.heading("today", say)',
    "px.region_report.trend_chart(sector, say)",
    'px.blocks.Text(paragraphs=(px.practices.practice("cardato-recycled").summary,))',
]


def run(*, short: bool = False) -> dict[str, Any]:
    """Change something, rebuild in place, and compare with a build into an empty folder."""
    chance, found = random.Random(11), {"rounds": 0, "changes": {}, "nothing_to_do": 0, "faults": []}
    with tempfile.TemporaryDirectory(prefix="plustex-soak-") as name:
        base = Path(name)
        folder = scenes.make(base / "w", probe=CELLS)
        _own_data(folder)
        output, end = base / "out", time.monotonic() + (SHORT_SECONDS if short else SECONDS)
        scenes.build(folder, output, regions=REGIONS)
        while time.monotonic() < end or not found["rounds"]:
            for change in chance.sample(CHANGES, chance.choice((1, 1, 2))):
                change(folder, chance)
                found["changes"][change.__name__] = found["changes"].get(change.__name__, 0) + 1
            done = scenes.build(folder, output, regions=REGIONS)
            found["nothing_to_do"] += not scenes.rows(done)
            clean = base / "clean"
            shutil.rmtree(clean, ignore_errors=True)
            fresh = scenes.build(folder, clean, regions=REGIONS)
            found["rounds"] += 1
            other = scenes.shown_differences(output, clean)
            if found["rounds"] % VERIFIED == 1 and (doubts := _doubts(folder, output, clean)):
                found["faults"].append(
                    f"round {found['rounds']}: verify says otherwise of the two: {'; '.join(doubts[:4])}"
                )
            if other or done.returncode or fresh.returncode:
                codes = f"exit codes {done.returncode}, {fresh.returncode}"
                found["faults"].append(f"round {found['rounds']}: {codes}, different: {', '.join(other[:4])}")
            print(f"soak: round {found['rounds']}: {found['changes']}, faults: {found['faults'] or 'none'}", flush=True)
    return found


def _doubts(folder: Path, output: Path, clean: Path) -> list[str]:
    """Return what the check says of one of two editions only."""
    said = [set(scenes.verify(folder, place)) for place in (output, clean)]
    return sorted(said[0] ^ said[1])


def _own_data(folder: Path) -> None:
    """Give the workspace files of its own where changes go; the rest stays links."""
    for part in ("practices", "statistics"):
        (folder / "data" / part).unlink()
        shutil.copytree(ROOT / "data" / part, folder / "data" / part)


def a_practice(folder: Path, chance: random.Random) -> None:
    """Change a word of a practice's summary."""
    path = folder / "data" / "practices" / "cardato-recycled.yaml"
    text = (ROOT / "data" / "practices" / "cardato-recycled.yaml").read_text(encoding="utf-8")
    path.write_text(
        text.replace("summary: >-\n  ", f"summary: >-\n  Change {chance.randrange(10**6)}. ", 1), encoding="utf-8"
    )


def another_practice(folder: Path, chance: random.Random) -> None:
    """Change a practice that the document does not print."""
    path = folder / "data" / "practices" / "tcbl.yaml"
    path.write_text(path.read_text(encoding="utf-8") + f"# {chance.randrange(10**6)}\n", encoding="utf-8")


def a_cell_of_the_table(folder: Path, chance: random.Random) -> None:
    """Revise a figure of one of the two regions, and the checksum in the card."""
    path, card = (folder / "data" / "statistics" / f"{TABLE}{ending}" for ending in (".csv.gz", ".yaml"))
    before = path.read_bytes()
    lines = gzip.decompress(before).decode().split("\n")
    region = chance.choice(REGIONS)
    row = next(i for i, line in enumerate(lines) if line.startswith(f"{region},C13,V16110,"))
    column = lines[0].split(",").index(str(chance.choice((2010, 2011, 2012))))
    cells = lines[row].split(",")
    cells[column] = str(int(float(cells[column] or 1000)) + chance.randrange(1, 50))
    lines[row] = ",".join(cells)
    after = gzip.compress("\n".join(lines).encode(), mtime=0)
    path.write_bytes(after)
    old, new = (hashlib.sha256(data).hexdigest() for data in (before, after))
    card.write_text(card.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def the_notebook(folder: Path, chance: random.Random) -> None:
    """Add a sentence."""
    cells = [*CELLS, f'px.blocks.Text(paragraphs=("Added {chance.randrange(10**6)}.",))']
    scenes.put(folder, "probe", cells[: chance.choice((4, 5, 6))])


def the_template(folder: Path, chance: random.Random) -> None:
    """Edit what lays documents out."""
    name = chance.choice(("report.typ", "style.css"))
    path = scenes.source(folder) / "plustex_analysis" / "reporting" / "templates" / name
    mark = f"/* {chance.randrange(10**6)} */"
    path.write_text(path.read_text(encoding="utf-8") + f"\n{mark}\n", encoding="utf-8")


CHANGES: list[Callable[[Path, random.Random], None]] = [
    a_practice, another_practice, a_cell_of_the_table, the_notebook, the_template,
]  # fmt: skip
