"""One NUTS version for each table: which codes are recoded, which are left out, and why."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd
from ruamel.yaml import YAML

from plustex_analysis.errors import TableError
from plustex_analysis.statistics.card import Territory
from plustex_analysis.statistics.grid import Grid, contradicts, fill
from plustex_analysis.statistics.views import nuts_level


@dataclass(frozen=True)
class Mapping:
    """How codes of other NUTS versions become codes of one version.

    Attributes
    ----------
    vintage
        The version that all tables use.
    recoded
        Code of another version to the code of the same territory in this version.
    left_out
        Codes of another version whose territory is not in this one, with the reason.
    kept
        Codes that stayed although the territory changed a little, with the share.
    """

    vintage: int
    recoded: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)


def read_mapping(path: Path) -> Mapping:
    """Read ``nuts.yaml``.

    Raises
    ------
    TableError
        There is no such file.
    """
    try:
        content: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    recoded = content["recoded"] | content["later"]
    return Mapping(content["vintage"], recoded, content["left_out"], content["kept"])


def settle(grid: Grid, mapping: Mapping, wanted: Territory) -> tuple[Grid, Territory]:
    """Bring the rows of a grid (key column ``region``) under the codes of one NUTS version.

    Rows of a recoded territory join those of its own code, cell by cell. Where both codes publish the same cell and
    differ, the row of the old code is an older revision: it is left out whole, so a series never mixes revisions.
    Codes that are left out, of another level or extra-regio are dropped.

    Returns
    -------
    tuple
        The grid, and what was recoded, left out and kept in it, for the card.
    """
    region = grid.keys["region"]
    present = set(region.unique())
    level = nuts_level(region)
    chosen = (level.isin(wanted.levels) & ~region.isin(mapping.left_out)) | region.isin(wanted.aggregates)
    grid = grid.where(chosen)
    code = grid.keys["region"]
    own, foreign = grid.where(~code.isin(mapping.recoded)), grid.where(code.isin(mapping.recoded))
    renamed = foreign.with_keys(foreign.keys.assign(region=foreign.keys["region"].map(mapping.recoded).astype("str")))
    older = contradicts(own, renamed)
    superseded = Counter(foreign.keys.loc[older, "region"])
    none = sorted(set(region[(level == -1) & ~region.isin(wanted.aggregates)]))
    done = wanted.model_copy(
        update={
            "vintage": mapping.vintage,
            "recoded": {old: new for old, new in mapping.recoded.items() if old in present},
            "left_out": {old: why for old, why in mapping.left_out.items() if old in present} | _aside(none),
            "kept": {old: why for old, why in mapping.kept.items() if old in present},
            "superseded": dict(sorted(superseded.items())),
        }
    )
    return fill(own, renamed.where(~older)), done


def _aside(codes: list[str]) -> dict[str, str]:
    extra = [code for code in codes if code.endswith("Z")]
    groups = [code for code in codes if not code.endswith("Z")]
    reasons = {" ".join(extra): "extra-regio: belongs to no region", " ".join(groups): "an aggregate of countries that no report uses"}
    return {codes: why for codes, why in reasons.items() if codes}


def unknown(grid: Grid, known: pd.Index) -> list[str]:
    """Return the region codes of a grid that are not known."""
    return sorted(set(grid.keys["region"]) - set(known))
