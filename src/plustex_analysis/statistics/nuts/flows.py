"""The weights that two versions of NUTS share: the table of the Joint Research Centre's conversion matrices."""

from itertools import pairwise
from pathlib import Path

import pandas as pd
from pydantic import BaseModel, ConfigDict

from plustex_analysis.errors import InputError, TableError, UnknownCodeError
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.described import read_described
from plustex_analysis.statistics.store import digest
from plustex_analysis.statistics.tables import folder

VERSIONS = (2006, 2010, 2013, 2016, 2021, 2024)
HUB = 2021
KEYS = ["level", "source", "target", "from_code", "to_code"]
COLUMNS = ["areaKm", "pop11", "pop18", "pop21", "artif_surf12", "artif_surf18"]
#: What a weight is called here, and the columns that hold it: the first one that a matrix has.
WEIGHTS = {"people": ("pop18", "pop21"), "area": ("areaKm",), "built-up": ("artif_surf18",)}


class Source(BaseModel):
    """A matrix that the table was made from; ``shipped`` ones lie beside the card."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    checksum: str = ""
    shipped: bool = False


class FlowCard(BaseModel):
    """Where the weights come from, and the checksum of their table."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    producer: str
    citation: str
    licence: str
    table: str
    checksum: str
    inputs: tuple[Source, ...]
    not_in: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def nuts_folder() -> Path:
    """Return the folder of the weights and their card."""
    return folder() / "nuts"


def read_flow_card(path: Path) -> FlowCard:
    """Read the card of the weights.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        It is not YAML, or keys are wrong or missing.
    """
    return read_described(path, FlowCard, "card")


@lru_cache(maxsize=4)
def _table(path: Path, checksum: str) -> pd.DataFrame:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such table") from None
    if digest(content) != checksum:
        raise TableError(f"{path}: damaged or changed: its SHA-256 is not {checksum[:12]}… of its card")
    return pd.read_csv(path, keep_default_na=False, na_values={name: [""] for name in COLUMNS}, compression="gzip")


def nuts_flows() -> pd.DataFrame:
    """Return all weights: ``level, source, target, from_code, to_code`` and a column for each kind of weight.

    One row for each pair of regions that overlap; what a matrix does not have is NaN.

    Raises
    ------
    TableError
        The table is missing, damaged, or not the one of its card.
    """
    card = read_flow_card(nuts_folder() / "flows.yaml")
    return _table(nuts_folder() / card.table, card.checksum).copy()


def steps(source: int, target: int, level: int = 2) -> tuple[int, ...]:
    """Return the versions that a conversion passes through: two where there is a matrix, else by way of 2021.

    Raises
    ------
    UnknownCodeError
        There is no such version of NUTS here.
    InputError
        The same version twice, or no weights at this level.

    Examples
    --------
    >>> steps(2010, 2024), steps(2021, 2006)
    ((2010, 2021, 2024), (2021, 2006))
    """
    for version in (source, target):
        if version not in VERSIONS:
            raise UnknownCodeError("version of NUTS", version, VERSIONS)
    if source == target:
        raise InputError(f"nothing to convert: both versions are NUTS {source}")
    known = _pairs(level)
    if (min(source, target), max(source, target)) in known:
        return source, target
    low, high = (min(source, target), HUB), (HUB, max(source, target))
    if low in known and high in known:
        return source, HUB, target
    there = ", ".join(f"{first}-{last}" for first, last in sorted(known))
    raise InputError(f"no weights of level {level} between NUTS {source} and {target}; level {level} has {there}")


@lru_cache(maxsize=8)
def _pairs(level: int) -> frozenset[tuple[int, int]]:
    flows = nuts_flows()
    mine = flows[flows["level"] == level]
    if mine.empty:
        raise UnknownCodeError("NUTS level of the weights", level, sorted(flows["level"].unique()))
    return frozenset(zip(mine["source"].tolist(), mine["target"].tolist(), strict=True))


def overlaps(source: int, target: int, weight: str = "people", level: int = 2) -> pd.DataFrame:
    """Return what the regions of two versions have in common: ``from_code, to_code, weight``.

    Between versions without a matrix of their own, a region of the middle version is taken to be divided in the same
    proportions whatever part of it is looked at. Both directions use the same weights.

    Parameters
    ----------
    source, target
        Versions of NUTS.
    weight
        ``"people"`` (2018; of 2021 in the matrix to NUTS 2024), ``"area"``, ``"built-up"`` (2018), or a column of
        :func:`nuts_flows`.
    level
        NUTS level of the regions.

    Raises
    ------
    UnknownCodeError
        No such version, level or weight.
    InputError
        No weights between these versions at this level.
    """
    if weight not in WEIGHTS and weight not in COLUMNS:
        raise UnknownCodeError("weight", weight, [*WEIGHTS, *COLUMNS])
    way = steps(source, target, level)
    if source > target:
        back = overlaps(target, source, weight, level)
        return back.rename(columns={"from_code": "to_code", "to_code": "from_code"})[back.columns]
    tables = [_pair(first, last, weight, level) for first, last in pairwise(way)]
    found = tables[0]
    for after in tables[1:]:
        share = after["weight"] / after.groupby("from_code")["weight"].transform("sum")
        onward = after.assign(share=share).drop(columns="weight").rename(columns={"from_code": "via"})
        joined = found.rename(columns={"to_code": "via"}).merge(onward, on="via")
        joined["weight"] *= joined["share"]
        found = joined.groupby(["from_code", "to_code"])["weight"].sum().reset_index()
    return found


def _pair(source: int, target: int, weight: str, level: int) -> pd.DataFrame:
    flows = nuts_flows()
    chosen = (flows["level"] == level) & (flows["source"] == source) & (flows["target"] == target)
    mine = flows[chosen].reset_index(drop=True)
    column = next((name for name in WEIGHTS.get(weight, (weight,)) if mine[name].notna().any()), "")
    if not column:
        there = [name for name in COLUMNS if mine[name].notna().any()]
        raise UnknownCodeError(f"weight between NUTS {source} and {target}", weight, there)
    alone = ~mine["from_code"].duplicated(keep=False) & ~mine["to_code"].duplicated(keep=False)
    found = mine[["from_code", "to_code"]].assign(weight=mine[column].where(mine[column] > 0, alone.astype(float)))
    return found[found["weight"] > 0].reset_index(drop=True)
