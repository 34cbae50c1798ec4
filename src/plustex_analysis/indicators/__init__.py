"""Indicators of regional economics: pure functions on tables, regions as rows and industries as columns.

The catalogue with formulas, units and papers is ``docs/METHODS.md``, printed by
``python -m plustex_analysis.indicators.catalogue``. What needs SciPy's tests and optimisers is loaded when first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from plustex_analysis.indicators._core import Interval
from plustex_analysis.indicators.concentration import (
    cluster_index,
    coagglomeration_pairs,
    ellison_glaeser,
    ellison_glaeser_coagglomeration,
    ellison_glaeser_range,
    gini_concentration,
    hoover_index,
    krugman_concentration,
    locational_gini,
)
from plustex_analysis.indicators.conversion import convert_regions
from plustex_analysis.indicators.cooccurrence import cooccurrence, presence
from plustex_analysis.indicators.cutoff import standardised_location_quotient_cutoff
from plustex_analysis.indicators.diversification import diversification_options
from plustex_analysis.indicators.diversity import herfindahl_index, shannon_entropy
from plustex_analysis.indicators.entry_prediction import entry_prediction
from plustex_analysis.indicators.gower import gower_distance
from plustex_analysis.indicators.hachman import hachman_index
from plustex_analysis.indicators.inequality import (
    atkinson_index,
    gini,
    lorenz_curve,
    theil,
    theil_decomposition,
    williamson_index,
)
from plustex_analysis.indicators.labour_cost import unit_labour_cost, wage_adjusted_productivity
from plustex_analysis.indicators.location import additive_location_quotient, location_quotient
from plustex_analysis.indicators.location_interval import QuotientInterval, location_quotient_interval
from plustex_analysis.indicators.neighbours import nearest_regions
from plustex_analysis.indicators.productivity import productivity_decomposition
from plustex_analysis.indicators.proportional import proportional_fit
from plustex_analysis.indicators.quotient_gini import gini_specialisation
from plustex_analysis.indicators.relatedness import relatedness, relatedness_density
from plustex_analysis.indicators.resilience import resilience, turning_points
from plustex_analysis.indicators.shift_share import dynamic_shift_share, shift_share, shift_share_projection
from plustex_analysis.indicators.similarity import structural_distance
from plustex_analysis.indicators.specialisation import krugman_index, relative_diversity, specialisation_coefficient
from plustex_analysis.indicators.standardised import standardised_location_quotient
from plustex_analysis.indicators.structure import (
    combine,
    growth_rate,
    index_series,
    persons_per_local_unit,
    share_of_total,
    wages_per_person_employed,
)
from plustex_analysis.indicators.synthetic_control import synthetic_control
from plustex_analysis.indicators.transitions import transition_matrix
from plustex_analysis.indicators.volatility import year_to_year_volatility

if TYPE_CHECKING:
    from plustex_analysis.indicators.breaks import chow_test as chow_test
    from plustex_analysis.indicators.breaks import ols_cusum as ols_cusum
    from plustex_analysis.indicators.breaks import structural_break as structural_break
    from plustex_analysis.indicators.complexity import economic_complexity as economic_complexity
    from plustex_analysis.indicators.convergence import beta_convergence as beta_convergence
    from plustex_analysis.indicators.convergence import sigma_convergence as sigma_convergence
    from plustex_analysis.indicators.gaps import recover_from_margins as recover_from_margins
    from plustex_analysis.indicators.gaps import suppression_bounds as suppression_bounds

#: The module of each name that is loaded when first used.
_LATER = {
    "beta_convergence": "convergence",
    "chow_test": "breaks",
    "economic_complexity": "complexity",
    "ols_cusum": "breaks",
    "recover_from_margins": "gaps",
    "sigma_convergence": "convergence",
    "structural_break": "breaks",
    "suppression_bounds": "gaps",
}

__all__ = [
    "Interval",
    "QuotientInterval",
    "additive_location_quotient",
    "atkinson_index",
    "beta_convergence",
    "chow_test",
    "cluster_index",
    "coagglomeration_pairs",
    "combine",
    "convert_regions",
    "cooccurrence",
    "diversification_options",
    "dynamic_shift_share",
    "economic_complexity",
    "ellison_glaeser",
    "ellison_glaeser_coagglomeration",
    "ellison_glaeser_range",
    "entry_prediction",
    "gini",
    "gini_concentration",
    "gini_specialisation",
    "gower_distance",
    "growth_rate",
    "hachman_index",
    "herfindahl_index",
    "hoover_index",
    "index_series",
    "krugman_concentration",
    "krugman_index",
    "location_quotient",
    "location_quotient_interval",
    "locational_gini",
    "lorenz_curve",
    "nearest_regions",
    "ols_cusum",
    "persons_per_local_unit",
    "presence",
    "productivity_decomposition",
    "proportional_fit",
    "recover_from_margins",
    "relatedness",
    "relatedness_density",
    "relative_diversity",
    "resilience",
    "shannon_entropy",
    "share_of_total",
    "shift_share",
    "shift_share_projection",
    "sigma_convergence",
    "specialisation_coefficient",
    "standardised_location_quotient",
    "standardised_location_quotient_cutoff",
    "structural_break",
    "structural_distance",
    "suppression_bounds",
    "synthetic_control",
    "theil",
    "theil_decomposition",
    "transition_matrix",
    "turning_points",
    "unit_labour_cost",
    "wage_adjusted_productivity",
    "wages_per_person_employed",
    "williamson_index",
    "year_to_year_volatility",
]


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
