"""Make the table of weights from the Joint Research Centre's conversion matrices; run again it gives the same bytes."""

import gzip
import re
from io import BytesIO, StringIO
from pathlib import Path

import pandas as pd
from ruamel.yaml import YAML

from plustex_analysis.errors import FileProblemsError, InputError, TableError
from plustex_analysis.statistics.nuts.flows import COLUMNS, HUB, KEYS, FlowCard, nuts_folder, read_flow_card
from plustex_analysis.statistics.store import digest

_CARD = "flows.yaml"
_GREECE = {"GR": "EL"}


def import_nuts(raw: Path, output: Path | None = None) -> FlowCard:
    """Make the table of weights and write its checksums into the card.

    Parameters
    ----------
    raw
        The folder of the matrices, named as their producer names them: ``n2_cm_v2006_v2010.csv``.
    output
        Where table and card go; the workspace's own folder when not given.

    Raises
    ------
    InputError
        There is no such folder.
    TableError
        A matrix is missing.
    FileProblemsError
        A matrix has other columns, no numbers, negative weights or a pair twice.
    """
    if not raw.is_dir():
        raise InputError(f"{raw}: there is no such folder of conversion matrices")
    card = read_flow_card(nuts_folder() / _CARD)
    paths = [(nuts_folder() if source.shipped else raw) / source.file for source in card.inputs]
    table = _complete(pd.concat([_matrix(path) for path in paths], ignore_index=True))
    content = _pack(table.sort_values(KEYS, kind="stable"))
    inputs = tuple(
        source.model_copy(update={"checksum": digest(path.read_bytes())})
        for source, path in zip(card.inputs, paths, strict=True)
    )
    done = card.model_copy(update={"checksum": digest(content), "inputs": inputs})
    target = output or nuts_folder()
    target.mkdir(parents=True, exist_ok=True)
    for name, bytes_ in ((done.table, content), (_CARD, _text(done).encode("utf-8"))):
        aside = target / f".{name}.part"
        aside.write_bytes(bytes_)
        aside.replace(target / name)
    return done


def _matrix(path: Path) -> pd.DataFrame:
    found = re.search(r"(?:n(\d)_cm_)?v(\d{4})_v(\d{4})\.csv$", path.name)
    if not found:
        raise InputError(f"{path.name}: not named after level and versions, as in n2_cm_v2006_v2010.csv")
    level, source, target = int(found[1] or 2), int(found[2]), int(found[3])
    try:
        frame = pd.read_csv(path, keep_default_na=False)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    codes = {f"code_v{source}": "from_code", f"code_v{target}": "to_code"}
    lacking = [name for name in (*codes, "areaKm", "pop11") if name not in frame.columns]
    if lacking:
        raise FileProblemsError(path, [f"line 1: no column {name}" for name in lacking])
    frame = frame.rename(columns=codes).reindex(columns=["from_code", "to_code", *COLUMNS])
    for name in ("from_code", "to_code"):
        frame[name] = frame[name].replace("^GR", _GREECE["GR"], regex=True)
    _refuse(path, frame)
    extra = frame["from_code"].str.endswith("ZZ") | frame["to_code"].str.endswith("ZZ")
    return frame[~extra].assign(level=level, source=source, target=target)[[*KEYS, *COLUMNS]]


def _refuse(path: Path, frame: pd.DataFrame) -> None:
    weights = frame[COLUMNS].apply(pd.to_numeric, errors="coerce")
    bad = (weights.isna() & frame[COLUMNS].notna()).any(axis=1) | (weights < 0).any(axis=1)
    twice = frame.duplicated(["from_code", "to_code"])
    problems = [f"line {row + 2}: a weight that is no number or negative" for row in frame.index[bad]]
    problems += [f"line {row + 2}: a pair that stands further up already" for row in frame.index[twice]]
    if problems:
        raise FileProblemsError(path, problems)


def _complete(table: pd.DataFrame) -> pd.DataFrame:
    """Add the regions that are their own successors to the matrix that is shipped with those that change only."""
    known = table[(table["level"] == 2) & (table["target"] == HUB)]["to_code"].unique()  # noqa: PLR2004 - NUTS level
    last = table[table["source"] == HUB]
    same = [code for code in known if code not in set(last["from_code"]) and not code.startswith("UK")]
    rows = pd.DataFrame({"level": 2, "source": HUB, "target": 2024, "from_code": same, "to_code": same})
    return pd.concat([table, rows], ignore_index=True)


def _pack(table: pd.DataFrame) -> bytes:
    buffer, text = BytesIO(), StringIO()
    table.to_csv(text, index=False, lineterminator="\n")
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=buffer, mtime=0) as file:
        file.write(text.getvalue().encode("utf-8"))
    return buffer.getvalue()


def _text(card: FlowCard) -> str:
    yaml, stream = YAML(), StringIO()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 110
    yaml.dump(card.model_dump(mode="json", exclude_defaults=True), stream)
    return stream.getvalue()
