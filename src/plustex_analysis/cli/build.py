"""``plustex build``."""

import json
import os
import signal
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from plustex_analysis import workspace
from plustex_analysis.cli import completion
from plustex_analysis.errors import InputError, PlustexError

if TYPE_CHECKING:
    from plustex_analysis.build.decide import Decision
    from plustex_analysis.build.inputs import Digests
    from plustex_analysis.build.log import Log
    from plustex_analysis.build.plan import Job
    from plustex_analysis.build.run import Conduct, Outcome
    from plustex_analysis.build.summary import Summary

EPILOG = """Examples: `plustex build` (everything), `plustex build ITI1 --language it`,
`plustex build Toscana Norte --report region_report --jobs 4`, and for a scheduler at night
`plustex build --wait 3600 --keep 7 --log build.jsonl --notify mailto:name@host`."""
_NIGHT = "For a scheduler"
_MEBIBYTE = 2**20


def build(
    regions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[REGION]...",
            help="NUTS code or name; all territories when absent.",
            autocompletion=completion.places,
        ),
    ] = None,
    *,
    all_regions: Annotated[
        bool, typer.Option("--all-regions", help="Every NUTS 2 region with figures on textiles or clothing.")
    ] = False,
    report: Annotated[
        list[str] | None,
        typer.Option(help="Notebook to build; all when absent.", autocompletion=completion.reports),
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option(
            help="Language code; English and the region's own when absent.", autocompletion=completion.languages
        ),
    ] = None,
    last_year: Annotated[int | None, typer.Option(help="Last year of figures; the notebook's own when absent.")] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Documents made at a time.")] = os.cpu_count() or 1,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Dask scheduler whose workers build, such as tcp://host:8786.")
    ] = None,
    output: Annotated[Path, typer.Option(help="Folder for the documents.")] = Path("reports"),
    force: Annotated[bool, typer.Option("--force", help="Build also what is up to date.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say for each document why it is built or not.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be built, and build nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    timeout: Annotated[
        float | None,
        typer.Option(min=1, metavar="SECONDS", help="What a notebook may take.", rich_help_panel=_NIGHT),
    ] = None,
    memory: Annotated[
        int | None,
        typer.Option(min=1, metavar="MIB", help="Memory that a notebook may take.", rich_help_panel=_NIGHT),
    ] = None,
    retries: Annotated[
        int,
        typer.Option(min=0, help="Further tries when the machine failed, not the notebook.", rich_help_panel=_NIGHT),
    ] = 1,
    wait: Annotated[
        float,
        typer.Option(min=0, metavar="SECONDS", help="How long to wait for another build.", rich_help_panel=_NIGHT),
    ] = 0.0,
    no_wait: Annotated[
        bool, typer.Option("--no-wait", help="Leave at once if another build is at work.", rich_help_panel=_NIGHT)
    ] = False,
    all_or_nothing: Annotated[
        bool, typer.Option("--all-or-nothing", help="Publish all documents or none.", rich_help_panel=_NIGHT)
    ] = False,
    keep: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="Earlier editions to keep.", rich_help_panel=_NIGHT)
    ] = None,
    log: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Append events as JSON lines.", rich_help_panel=_NIGHT)
    ] = None,
    notify: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar="PLUSTEX_NOTIFY",
            help="Tell https://… or mailto:… the result.",
            rich_help_panel=_NIGHT,
        ),
    ] = None,
) -> None:
    """Build the documents: execute the notebooks and lay them out as PDF and HTML.

    A document whose inputs have not changed since it was built is left as it is.
    """
    from plustex_analysis.build.plan import Request, plan  # noqa: PLC0415 - a wrong option must answer at once

    if notify:
        from plustex_analysis.build.notify import check_target  # noqa: PLC0415 - seldom needed

        check_target(notify)
    request = Request(regions or (), all_regions, report or (), language or (), last_year)
    jobs_ = plan(request, workspace.notebooks())
    work = _Work(jobs_, output, jobs, scheduler, force=force, quiet=as_json, wait=0.0 if no_wait else wait, log=log)
    decisions = work.decide(dry_run=dry_run)
    if explain or dry_run:
        for decision in decisions:
            typer.echo(f"{decision.job.name}: {_told(decision)}", err=as_json)
    if dry_run:
        return
    try:
        outcomes, found = work.do(decisions, _conduct(timeout, memory, retries, keep, whole=all_or_nothing))
    except PlustexError as error:
        _notify({"text": f"plustex build: {error}", "exit_code": error.exit_code}, notify)
        raise
    if as_json:
        typer.echo(json.dumps([_row(outcome) for outcome in outcomes], ensure_ascii=False))
    else:
        _show(outcomes, found, output, unpublished=all_or_nothing and found.exit_code != 0)
    _notify(found.as_dict(), notify)
    if found.exit_code:
        raise typer.Exit(found.exit_code)


@dataclass(frozen=True)
class _Work:
    """What is asked for: which documents, where to, by whom."""

    jobs: "tuple[Job, ...]"
    output: Path
    count: int
    scheduler: str | None
    force: bool
    quiet: bool
    wait: float
    log: Path | None

    def decide(self, *, dry_run: bool = False) -> "list[Decision]":
        """Say what must be done."""
        from plustex_analysis.build.decide import decide  # noqa: PLC0415 - see above

        if dry_run or self.scheduler:
            return decide(self.jobs, self.output, force=self.force)
        return decide(self.jobs, self.output, force=self.force, foresee=_prepare_layout)

    def do(self, decisions: "list[Decision]", conduct: "Conduct") -> "tuple[list[Outcome], Summary]":
        """Do what must be done, alone in the output folder; decide again there, because another build may have been."""
        from plustex_analysis.build.editions import switch  # noqa: PLC0415 - not needed when a word is wrong
        from plustex_analysis.build.lock import locked  # noqa: PLC0415
        from plustex_analysis.build.log import opened  # noqa: PLC0415
        from plustex_analysis.build.summary import summary  # noqa: PLC0415

        start, outcomes = time.monotonic(), []
        with opened(self.log) as log:
            if any(decision.step for decision in decisions) or not (self.output / "index.html").is_file():
                _writable(self.output)
                signal.signal(
                    signal.SIGTERM, signal.default_int_handler
                )  # a scheduler's stop: record what is published
                with locked(self.output, wait=self.wait, waiting=self._waiting):
                    switch(self.output)
                    decisions = self._decide_again(decisions)
                    log.write("begin", planned=len(decisions), to_do=sum(bool(item.step) for item in decisions))
                    outcomes = self._build(decisions, conduct, log)
            up_to_date = sum(not decision.step for decision in decisions)
            found = summary(outcomes, up_to_date, time.monotonic() - start)
            log.write("end", **found.as_dict())
        return outcomes, found

    def _decide_again(self, before: "list[Decision]") -> "list[Decision]":
        if self.scheduler is None and any(decision.step == "lay out" for decision in before):
            _prepare_layout()
        decisions = self.decide()
        if before and decisions and _code(before[0]) != _code(decisions[0]):
            from plustex_analysis.build.executors.local import distrust_layout  # noqa: PLC0415 - hardly ever

            distrust_layout()
        return decisions

    def _build(self, decisions: "list[Decision]", conduct: "Conduct", log: "Log") -> "list[Outcome]":
        from plustex_analysis.build.executors import Workers  # noqa: PLC0415 - not needed when all is up to date
        from plustex_analysis.build.run import build as run  # noqa: PLC0415
        from plustex_analysis.cli.progress import shown  # noqa: PLC0415

        total = sum(bool(decision.step) for decision in decisions)
        with shown(Console(stderr=True), total, quiet=self.quiet) as board:

            def progress(outcome: "Outcome") -> None:
                log.document(outcome)
                board.advance(outcome)

            workers = Workers(self.count, self.scheduler)
            return run(decisions, self.output, workers=workers, conduct=conduct, progress=progress, hear=board.hear)

    def _waiting(self) -> None:
        if self.wait:
            typer.echo(f"waiting for another build in {self.output}, up to {self.wait:g} s", err=True)


def _conduct(timeout: float | None, memory: int | None, retries: int, keep: int | None, *, whole: bool) -> "Conduct":
    from plustex_analysis.build.order import LIMITS  # noqa: PLC0415 - see above
    from plustex_analysis.build.run import Conduct  # noqa: PLC0415

    limits = replace(LIMITS, memory=memory and memory * _MEBIBYTE)
    if timeout is not None:
        limits = replace(limits, seconds=timeout, cell_seconds=timeout)
    return Conduct(limits, retries, whole, keep)


def _prepare_layout() -> None:
    from plustex_analysis.build.executors.local import prepare_layout  # noqa: PLC0415 - not needed otherwise

    prepare_layout()


def _code(decision: "Decision") -> "tuple[Digests, Digests]":
    return decision.basis.code, decision.basis.layout


def _told(decision: "Decision") -> str:
    if not decision.step:
        return "up to date"
    return decision.reason if decision.step == "execute" else f"{decision.reason} (to be laid out only)"


def _row(outcome: "Outcome") -> dict[str, object]:
    return {
        "document": outcome.job.name,
        "title": outcome.title,
        "state": outcome.state,
        "seconds": round(outcome.seconds, 3),
        "reason": outcome.reason,
        "files": outcome.files,
        "error": outcome.error,
    }


def _notify(message: dict[str, object], target: str | None) -> None:
    if target:
        from plustex_analysis.build.notify import notify  # noqa: PLC0415 - seldom needed

        if problem := notify(message, target):
            typer.echo(f"plustex: nobody was notified: {problem}", err=True)


def _writable(output: Path) -> None:
    """Refuse a folder that cannot be made or written before anything is built."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=output):
            pass
    except OSError as error:
        raise InputError(f"output folder {output}: {error.strerror}; name a folder that can be written") from error


def _show(outcomes: "list[Outcome]", found: "Summary", output: Path, *, unpublished: bool) -> None:
    console = Console()
    if outcomes:
        table = Table("Document", "Title", "Seconds", "Files", title="What was built", title_justify="left")
        for outcome in outcomes:
            state = "[red]failed[/red]" if outcome.error else " ".join(outcome.files)
            table.add_row(outcome.job.name, escape(outcome.title), f"{outcome.seconds:.1f}", state)
        console.print(table)
    for outcome in outcomes:
        if outcome.error:
            text = f"{outcome.job.name}: {outcome.error}; see {output / outcome.job.failed}"
            console.print(text, markup=False, style="red", soft_wrap=True)
    rest = "nothing was published" if unpublished else f"open {output / 'index.html'}"
    console.print(f"{found}; {rest}", markup=False, highlight=False, soft_wrap=True)
