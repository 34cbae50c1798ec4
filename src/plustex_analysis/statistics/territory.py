"""One NUTS version for each table: which codes are recoded, which are left out, and why."""

from collections import Counter
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from plustex_analysis.statistics.cards import Territory
from plustex_analysis.statistics.described import read_described
from plustex_analysis.statistics.grid import Grid, contradicts, fill
from plustex_analysis.statistics.views import nuts_level


class Mapping(BaseModel):
    """How codes of other NUTS versions become codes of one version.

    Attributes
    ----------
    vintage
        The version that all tables use.
    source
        What tells a change of code from a change of territory.
    names
        Where the names of the territories come from.
    recoded
        Code of an older version to the code of the same territory in this one.
    later
        Code of a newer version to the code of the same territory in this one.
    left_out
        Codes whose territory is not in this version, with the reason.
    kept
        Codes that stayed although the territory changed a little, with the share.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    vintage: int
    source: str
    names: str
    recoded: dict[str, str]
    later: dict[str, str]
    left_out: dict[str, str]
    kept: dict[str, str]

    @property
    def codes(self) -> dict[str, str]:
        """Every code that is recoded, to its code in this version."""
        return self.recoded | self.later


def read_mapping(path: Path) -> Mapping:
    """Read ``nuts.yaml``.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        It is not YAML, or keys are wrong or missing.
    """
    return read_described(path, Mapping)


def settle(grid: Grid, mapping: Mapping, wanted: Territory) -> tuple[Grid, Territory]:
    """Bring the rows of a grid (key column ``region``) under the codes of one NUTS version.

    Rows of a recoded territory join those of its own code, cell by cell. Where both codes publish the same cell and
    differ, the row of the foreign code is an older revision: it is left out whole, so a series never mixes
    revisions. Codes that are left out, of another level or extra-regio are dropped.

    Returns
    -------
    tuple
        The grid, and what was recoded, left out and kept in it, for the card.
    """
    region = grid.keys["region"]
    aggregate = region.isin(wanted.aggregates)
    level = nuts_level(region)
    grid = grid.where((level.isin(wanted.levels) & ~region.isin(mapping.left_out) | aggregate).to_numpy(dtype=bool))
    foreign = grid.keys["region"].isin(mapping.codes).to_numpy(dtype=bool)
    own, old = grid.where(~foreign), grid.where(foreign)
    renamed = old.with_keys(old.keys.assign(region=old.keys["region"].map(mapping.codes).astype("str")))
    older = contradicts(own, renamed)
    present = set(region.unique())
    done = wanted.model_copy(
        update={
            "vintage": mapping.vintage,
            "recoded": _within(mapping.codes, present),
            "left_out": _within(mapping.left_out, present) | _aside(set(region[(level == -1) & ~aggregate].unique())),
            "kept": _within(mapping.kept, present),
            "superseded": dict(sorted(Counter(old.keys.loc[older, "region"]).items())),
        }
    )
    return fill(own, renamed.where(~older)), done


def _within(codes: dict[str, str], present: set[str]) -> dict[str, str]:
    return {code: text for code, text in codes.items() if code in present}


def _aside(codes: set[str]) -> dict[str, str]:
    extra = sorted(code for code in codes if code.endswith("ZZ"))
    groups = sorted(codes - set(extra))
    reasons = {" ".join(extra): "extra-regio: belongs to no region", " ".join(groups): "aggregates of countries"}
    return {listed: why for listed, why in reasons.items() if listed}
