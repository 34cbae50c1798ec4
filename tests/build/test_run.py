"""The run: what is tried again and what is not, what is published when, and what is left when all is cut off."""

import pickle
from types import SimpleNamespace

import pytest
from tests.build.workspaces import PARAMETERS, SHOW
from tests.build.workspaces import workspace as make

from plustex_analysis import workspace
from plustex_analysis.build import manifest, run
from plustex_analysis.build.decide import decide
from plustex_analysis.build.executors import Workers
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.result import Result
from plustex_analysis.build.run import Conduct, build
from plustex_analysis.errors import BuildError

PARTNERS = "data/partnership.yaml"


@pytest.fixture
def output(tmp_path, monkeypatch):
    folder = make(tmp_path / "w", probe=[PARAMETERS, SHOW])
    target = folder / PARTNERS
    content = target.read_bytes()
    target.unlink()
    target.write_bytes(content)
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(folder))
    return folder / "reports"


@pytest.fixture
def workers(monkeypatch):
    """Stand in for the workers: ``answer`` says what becomes of an order, ``asked`` lists what was asked for."""

    stand_in = SimpleNamespace(asked=[], answer=_good)

    def results(orders, count, hear):
        for order in orders:
            stand_in.asked.append(order)
            yield order, stand_in.answer(order)

    monkeypatch.setattr(run, "results", results)
    return stand_in


def _good(order, **options):
    values = {"title": "T", "files": {"pdf": b"pdf"}, "blocks": "b", "reads": {}, **options}
    return Result(order.job, b'{"cells": []}', 0.2, executed_seconds=0.15, **values)


def _decisions(output, **options):
    jobs = plan(Request(regions=("ITI1", "PT11"), languages=("en",)), workspace.notebooks())
    return decide(jobs, output, **options)


def _reading(order):
    """Answer as a notebook that read the partnership file, and shows what it showed before if that is expected."""
    read = {PARTNERS: _decisions_digest()}
    same = order.expected == "b"
    return _good(order, reads=read, same=same, files={} if same else {"pdf": b"pdf"})


def _decisions_digest():
    from plustex_analysis.build.files import Files

    return Files().digest(PARTNERS)


def test_what_is_asked_of_workers_travels(output, workers):
    (first, _) = _decisions(output)
    build([first], output)
    (order,) = workers.asked
    again = pickle.loads(pickle.dumps(order))
    assert (again, again.key) == (order, order.key)
    assert pickle.loads(pickle.dumps(_good(order))) == _good(order)


def test_orders_that_differ_have_different_keys(output, workers):
    build(_decisions(output), output)
    one, two = workers.asked
    others = [two, Order(job=one.job, source=b"other"), Order(job=one.job, source=one.source, executed=b"x")]
    assert len({order.key for order in (one, *others)}) == 4


@pytest.mark.parametrize(
    "failure",
    [
        lambda order: RuntimeError("the worker was lost"),
        lambda order: _good(order, files={}, error="was killed by SIGKILL", transient=True),
    ],
    ids=["worker", "process"],
)
def test_what_the_machine_spoilt_is_tried_again(output, workers, failure):
    def answer(order):
        spoilt = len(workers.asked) == 1
        return failure(order) if spoilt else _good(order)

    workers.answer = answer
    outcomes = build(_decisions(output), output)
    assert [outcome.state for outcome in outcomes] == ["built", "built"]
    assert [order.job.place for order in workers.asked] == ["ITI1", "PT11", "ITI1"]


def test_further_tries_are_made_one_after_the_other(output, workers, monkeypatch):
    """What a document did to its neighbours it cannot do again."""
    counts, results = [], run.results
    monkeypatch.setattr(
        run, "results", lambda orders, count, hear: counts.append((len(orders), count)) or results(orders, count, hear)
    )
    workers.answer = lambda order: RuntimeError("the worker was lost")
    build(_decisions(output), output, workers=Workers(4), conduct=Conduct(retries=2))
    assert [count for count in counts if count[0]] == [(2, Workers(4)), (2, Workers(1)), (2, Workers(1))]
    counts.clear()
    cluster = Workers(4, "tcp://host:8786")
    build(_decisions(output), output, workers=cluster, conduct=Conduct(retries=1))
    assert [count for _, count in counts if count != cluster] == []


def test_it_is_tried_so_often_and_then_told(output, workers):
    workers.answer = lambda order: RuntimeError("the worker was lost")
    outcomes = build(_decisions(output), output, conduct=Conduct(retries=2))
    assert len(workers.asked) == 6
    assert {outcome.error for outcome in outcomes} == {"the worker failed: RuntimeError: the worker was lost"}


@pytest.mark.parametrize(
    "failure",
    [
        lambda order: _good(order, files={}, error="cell 3: ValueError: no such region"),
        lambda order: BuildError("this worker runs other code"),
    ],
    ids=["cell", "refusal"],
)
def test_what_would_fail_again_is_not_tried_again(output, workers, failure):
    workers.answer = failure
    assert [outcome.state for outcome in build(_decisions(output), output)] == ["failed", "failed"]
    assert len(workers.asked) == 2


def test_a_failure_stops_nothing_else_and_is_recorded(output, workers):
    workers.answer = lambda order: (
        _good(order, error="cell 3: bad", files={}) if order.job.place == "ITI1" else _good(order)
    )
    assert [outcome.state for outcome in build(_decisions(output), output)] == ["failed", "built"]
    known = manifest.read(output)
    assert (list(known["documents"]), known["failures"]) == (["PT11/en/probe"], {"ITI1 en probe": "cell 3: bad"})
    assert "ITI1 en probe: cell 3: bad" in (output / "index.html").read_text(encoding="utf-8")


def test_the_same_result_leaves_the_document_and_takes_on_the_new_inputs(output, workers):
    workers.answer = _reading
    build(_decisions(output), output)
    document = output / "ITI1" / "en" / "probe.pdf"
    before = document.stat()
    partners = output.parent / PARTNERS
    partners.write_bytes(partners.read_bytes() + b"\n")
    decisions = _decisions(output)
    assert {decision.reason for decision in decisions} == {f"changed: {PARTNERS}"}
    assert [outcome.state for outcome in build(decisions, output)] == ["same result"] * 2
    assert (document.stat().st_mtime_ns, document.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    assert [decision.step for decision in _decisions(output)] == ["", ""]


def test_a_stored_execution_is_laid_out_without_executing(output, workers):
    build(_decisions(output), output)
    (output / "ITI1" / "en" / "probe.pdf").unlink()
    decisions = _decisions(output)
    assert [outcome.state for outcome in build(decisions, output)] == ["laid out"]
    assert workers.asked[-1].executed == b'{"cells": []}'
    entry = manifest.read(output)["documents"]["ITI1/en/probe"]
    assert entry["seconds"] == {"execution": 0.15, "rendering": 0.05}
    assert [decision.step for decision in _decisions(output)] == ["", ""]


def test_a_build_that_is_cut_off_records_what_it_published(output, workers):
    def answer(order):
        if order.job.place == "PT11":
            raise KeyboardInterrupt
        return _good(order)

    workers.answer = answer
    with pytest.raises(KeyboardInterrupt):
        build(_decisions(output), output)
    assert list(manifest.read(output)["documents"]) == ["ITI1/en/probe"]
    assert [decision.step for decision in _decisions(output)] == ["", "execute"]
