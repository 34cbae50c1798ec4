"""The examples in the docstrings of the workbench run."""

import doctest
from importlib import import_module

import pytest

import plustex_analysis as px

NAMES = ("browse", "cells", "comparison", "explain", "figures", "frame", "lists", "measures", "places", "view")


@pytest.mark.parametrize("name", NAMES)
def test_examples(name):
    result = doctest.testmod(import_module(f"plustex_analysis.workbench.{name}"))
    assert result.failed == 0
    assert result.attempted > 0


def test_the_examples_of_the_package_itself():
    assert doctest.testmod(px).failed == 0


def test_completion_offers_what_there_is():
    assert {"figures", "compare", "explain", "regions", "measures", "industries", "facts", "charts"} <= set(dir(px))
