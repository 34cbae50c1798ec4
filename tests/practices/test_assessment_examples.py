"""The examples in the docstrings of assessment and ranking say what happens."""

import doctest
from importlib import import_module

import pytest

MODULES = [
    "agreement",
    "assessment",
    "collection",
    "compromise",
    "criteria",
    "groups",
    "hit_and_run",
    "intraclass",
    "method_check",
    "normalisation",
    "outranking",
    "panel",
    "rank_similarity",
    "ranking",
    "reversal",
    "rules",
    "scoretable",
    "sheets",
    "smaa",
    "standing",
    "weights",
    "workbook",
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    assert doctest.testmod(import_module(f"plustex_analysis.practices.{name}")).failed == 0
