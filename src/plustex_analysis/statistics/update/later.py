"""Codes of later NUTS versions brought back: where a region was only renamed, and nowhere else."""

from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.nuts import VERSIONS, nuts_changes
from plustex_analysis.statistics.territory import Mapping

_RENAMED, _SAME, _TRACE = "renamed", "same", "trace"


def with_later(mapping: Mapping) -> Mapping:
    """Add to a mapping what became of its version's NUTS 2 regions in every later version.

    A code of a later version is recoded when it is another name of the same territory (99.9 % of it or more, by people
    and area). Other codes that the version does not have are left out: their territory is none of its regions. Codes
    that stayed although the boundary moved are kept, with the share. What the mapping says itself counts first.
    """
    later, left_out, kept = _since(mapping.vintage)
    known = {**mapping.codes, **mapping.left_out, **mapping.kept}
    return mapping.model_copy(
        update={
            "later": mapping.later | {code: own for code, own in later.items() if code not in known},
            "left_out": mapping.left_out | {code: why for code, why in left_out.items() if code not in known},
            "kept": mapping.kept | {code: why for code, why in kept.items() if code not in known},
        }
    )


@lru_cache(maxsize=4)
def _since(vintage: int) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    later: dict[str, str] = {}
    left_out: dict[str, str] = {}
    kept: dict[str, str] = {}
    for version in (each for each in VERSIONS if each > vintage):
        pairs = nuts_changes(vintage, version)
        pairs = pairs[pairs["change"] != _TRACE]
        own = set(pairs["from_code"])
        renamed = pairs[pairs["change"] == _RENAMED]
        later |= dict(zip(renamed["to_code"], renamed["from_code"], strict=True))
        moved = pairs[~pairs["change"].isin([_RENAMED, _SAME])]
        for new, parts in moved.groupby("to_code"):
            of = " ".join(sorted(parts["from_code"]))
            if new not in own:
                left_out.setdefault(str(new), f"no region of NUTS {vintage}: part of {of} ({version})")
            elif new not in kept:
                share = float(parts.loc[parts["from_code"] == new, ["given", "taken"]].to_numpy().min())
                kept[str(new)] = f"same code; {100 * share:.1f} % of the territory is the same in NUTS {version}"
    return later, left_out, kept
