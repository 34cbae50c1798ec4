"""Every parser gets some hundred damaged specimens; the long runs are in ``docs/RELIABILITY.md``."""

import pytest
from reliability.mutate import Mutator
from reliability.targets import TARGETS, Target

from reliability import fuzz


@pytest.mark.parametrize("name", TARGETS)
def test_only_the_projects_own_errors_come_out_and_in_time(name):
    tally = fuzz.fuzz(name, fuzz.SHORT, seed=20)
    assert tally.wrong == {}
    assert tally.slowest < fuzz.SECONDS
    assert tally.inputs >= fuzz.SHORT


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_damaged_was_sound(name):
    """Of a specimen that is refused every damaged copy is refused early, and little of the parser is tried."""
    target = TARGETS[name]()
    for specimen in target.specimens:
        target.parse(specimen)


def test_a_parser_that_lets_other_errors_out_or_takes_too_long_is_found(monkeypatch, tmp_path):
    def parse(data):
        if data == b"loop":
            while True:
                pass
        return {}[data]

    monkeypatch.setattr(fuzz, "SECONDS", 0.2)
    tally = fuzz.Tally()
    for data in (b"a", b"b", b"loop"):
        fuzz.try_one(Target(parse, [b"a"]), data, tally, tmp_path)
    assert {place.split()[0]: one["times"] for place, one in tally.wrong.items()} == {"KeyError": 2, "_TooLongError": 1}
    assert len(list(tmp_path.iterdir())) == 2


def test_the_same_seed_makes_the_same_damage():
    one, other = (Mutator([b"a: 1\nb: [2, 3]\n"], (b"&a",), seed=5) for _ in range(2))
    made = [one.next() for _ in range(200)]
    assert made == [other.next() for _ in range(200)]
    assert len(set(made)) > 150
