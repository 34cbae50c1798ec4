"""What is under way, shown while a build runs: a live table on a terminal, a line for each document elsewhere."""

import threading
import time
from typing import TYPE_CHECKING, Self

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

if TYPE_CHECKING:
    from plustex_analysis.build.plan import Job
    from plustex_analysis.build.run import Outcome


class Lines:
    """One line for each document that is done; nothing at all when ``quiet``."""

    def __init__(self, console: Console, total: int, *, quiet: bool = False) -> None:
        self._console, self._total, self._quiet, self._done = console, total, quiet, 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        pass

    def hear(self, job: "Job", cell: int, cells: int) -> None:
        """Take no notice of cells."""

    def advance(self, outcome: "Outcome") -> None:
        """Show that one document more is done."""
        self._done += 1
        state = f"failed: {outcome.error}" if outcome.error else f"{outcome.state}, {outcome.seconds:.1f} s"
        if not self._quiet:
            line = f"[{self._done}/{self._total}] {outcome.job.name}: {state}"
            self._console.print(line, markup=False, highlight=False, soft_wrap=True)


class Board:
    """A live table: for each worker region, language, notebook and cell; below it the rate and the remaining time."""

    def __init__(self, console: Console, total: int) -> None:
        bar = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeElapsedColumn())
        self._progress = Progress(*bar, TextColumn("remaining"), TimeRemainingColumn(), console=console)
        self._task = self._progress.add_task("", total=total, rate="")
        self._slots: list[tuple[Job, int, int, float] | None] = []
        self._lock = threading.Lock()
        self._start = time.monotonic()
        self._live = Live(console=console, get_renderable=self._draw, refresh_per_second=4)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._live.stop()

    def hear(self, job: "Job", cell: int, cells: int) -> None:
        """Take note that a cell of a document begins; called from the threads of the workers."""
        with self._lock:
            place = self._place(job)
            slot = self._slots[place]
            self._slots[place] = (job, cell, cells, slot[3] if slot else time.monotonic())

    def advance(self, outcome: "Outcome") -> None:
        """Show that one document more is done, and leave its place to the next."""
        with self._lock:
            self._slots = [None if slot and slot[0].name == outcome.job.name else slot for slot in self._slots]
        self._progress.update(self._task, advance=1)
        done, seconds = self._progress.tasks[0].completed, time.monotonic() - self._start
        self._progress.update(self._task, rate=f"{done / seconds:.1f} documents/s" if seconds > 0 else "")
        if outcome.error:
            self._live.console.print(f"{outcome.job.name}: failed: {outcome.error}", style="red", markup=False)

    def _place(self, job: "Job") -> int:
        for place, slot in enumerate(self._slots):
            if slot and slot[0].name == job.name:
                return place
        if None in self._slots:
            return self._slots.index(None)
        self._slots.append(None)
        return len(self._slots) - 1

    def _draw(self) -> Group:
        table = Table("Worker", "Region", "Language", "Notebook", "Cell", "Seconds", box=None, pad_edge=False)
        for place, slot in enumerate(list(self._slots), start=1):
            if slot:
                job, cell, cells, since = slot
                seconds = f"{time.monotonic() - since:.0f}"
                table.add_row(str(place), job.place, job.language, job.notebook.name, f"{cell}/{cells}", seconds)
            else:
                table.add_row(str(place), "", "", "", "", "")
        return Group(table, self._progress)


def shown(console: Console, total: int, *, quiet: bool) -> Lines | Board:
    """Return what suits the console: a live table on a terminal, lines elsewhere, nothing if ``quiet``."""
    if console.is_terminal and not quiet:
        return Board(console, total)
    return Lines(console, total, quiet=quiet)
