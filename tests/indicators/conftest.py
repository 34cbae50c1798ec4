"""What the tests of indicators share: the numeric cases beside the project."""

import json

import pytest


@pytest.fixture
def oracle(shared):
    """Look up a numeric case by its id; skipped where the cases are not there."""
    files = sorted((shared / "oracles").glob("*.json"))
    cases = {case["id"]: case for file in files for case in json.loads(file.read_text(encoding="utf-8"))}
    return cases.__getitem__
