"""Update tables: a new vintage beside the old one, in use at once if nothing about it is suspicious."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal

import httpx
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.errors import PlustexError, UnknownCodeError
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.cards import Card, Input, read_card, write_card
from plustex_analysis.statistics.labels import territories
from plustex_analysis.statistics.store import digest, load_table, pack, unpack
from plustex_analysis.statistics.tables import folder as tables_folder
from plustex_analysis.statistics.territory import read_mapping
from plustex_analysis.statistics.update import addresses
from plustex_analysis.statistics.update.alone import alone
from plustex_analysis.statistics.update.assemble import Assembled, assemble
from plustex_analysis.statistics.update.comparison import compare
from plustex_analysis.statistics.update.describe import describe
from plustex_analysis.statistics.update.errors import DownloadError
from plustex_analysis.statistics.update.later import with_later
from plustex_analysis.statistics.update.release import Release, meanings, release
from plustex_analysis.statistics.update.release import order as order_of
from plustex_analysis.statistics.update.request import Request, card_of, read_requests
from plustex_analysis.statistics.update.retrieve import retrieve
from plustex_analysis.statistics.update.settings import Api, Settings
from plustex_analysis.statistics.update.settings import settings as from_environment
from plustex_analysis.statistics.update.suspicion import suspicions
from plustex_analysis.statistics.update.transfer import Progress, Received, connection

Watch = Callable[[str], Progress]
"""Told which table is being downloaded; gives back who is told how far it is."""
_PART = ".download"
_HELD = "held back until you accept it"


@dataclass(frozen=True)
class Outcome:
    """What became of the update of one table.

    Attributes
    ----------
    table
        The name of the table.
    state
        ``updated``, ``unchanged``, ``held`` until accepted, or ``failed``.
    text
        What there is to say, on one line.
    vintage
        The new vintage; empty if there is none.
    reasons
        Why it is held back.
    years
        The years that were not there before.
    """

    table: str
    state: Literal["updated", "unchanged", "held", "failed"]
    text: str = ""
    vintage: str = ""
    reasons: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


@dataclass(frozen=True)
class _Order:
    """What the update of every table needs."""

    folder: Path
    settings: Settings
    today: str
    force: bool
    watch: Watch = field(repr=False)


def update(
    tables: Sequence[str] = (),
    *,
    settings: Settings | None = None,
    folder: Path | None = None,
    today: dt.date | None = None,
    force: bool = False,
    watch: Watch = lambda _: lambda _have, _total: None,
) -> Iterator[Outcome]:
    """Bring the newest figures of tables from Eurostat, one table after the other.

    What is there is never written over: the figures become a new vintage. It is put into use unless something about
    it is suspicious; then it is held back, with the reasons, until :func:`accept`. A table that fails stays as it was,
    and the others are updated all the same.

    Parameters
    ----------
    tables
        Names of tables; all that can be downloaded when empty.
    settings
        How to reach Eurostat and how much to accept; those of the environment when not given.
    folder
        The folder of the tables; the workspace's own when not given.
    today
        The day of the download.
    force
        Download also what Eurostat has not changed.
    watch
        Told about the progress.

    Yields
    ------
    Outcome
        What became of each table, as soon as it is known.

    Raises
    ------
    UnknownCodeError
        A table cannot be downloaded; then nothing was done.
    """
    where = folder or tables_folder()
    known = read_requests(where)
    for table in tables:
        if table not in known:
            raise UnknownCodeError("dataset", table, sorted(known))
    day = (today or dt.datetime.now(dt.UTC).date()).isoformat()
    order = _Order(where, settings or from_environment(), day, force, watch)
    with connection(order.settings) as client:
        for table in tables or sorted(known):
            try:
                yield _update(client, table, known[table], order)
            except PlustexError as error:
                yield Outcome(table, "failed", " ".join(str(error).split()))
            except OSError as error:
                yield Outcome(table, "failed", f"{error.filename or where}: {error.strerror or error}")


def _update(client: httpx.Client, table: str, request: Request, order: _Order) -> Outcome:
    place = order.folder / vintages.FOLDER / table
    with alone(place, table):
        vintages.tidy(order.folder, table)
        card = card_of(order.folder, table)
        news = release(client, order.settings, request.api, card.dataset)
        if not order.force and (known := _already(order.folder, card, news)):
            return known
        key = ""
        if request.part:
            key = request.key(card, order_of(client, order.settings, request.api, card.dataset))
        address = addresses.data(order.settings, request.api, card.dataset, key, request.options())
        received = retrieve(client, request.api, address, place / _PART, order.settings, progress=order.watch(table))
        outcome = _keep(received, card, request, _News(client, news), order)
        for rest in place.glob(f"{_PART}*"):
            rest.unlink()
        return outcome


def _already(folder: Path, card: Card, news: Release) -> Outcome | None:
    """Tell whether these figures are here already, in use or held back."""
    if not news.changed:
        return None
    if card.released == news.changed and card.checksum:
        return Outcome(card.name, "unchanged", f"Eurostat has not changed it since {news.changed[:10]}")
    for item in reversed(vintages.vintages(folder, card.name)):
        with suppress(PlustexError):
            if item.held and read_card(item.path / f"{card.name}.yaml").released == news.changed:
                return Outcome(card.name, "held", _HELD, item.name, item.held)
    return None


@dataclass(frozen=True)
class _News:
    """What Eurostat says about the dataset, and whom to ask for more."""

    client: httpx.Client
    release: Release

    def meanings(self, order: _Order, api: Api, dimension: str) -> Mapping[str, str]:
        """Ask what the codes of a dimension mean; an update does not fail for want of it."""
        try:
            return meanings(self.client, order.settings, api, dimension)
        except DownloadError:
            return {}


def _keep(received: Received, card: Card, request: Request, news: _News, order: _Order) -> Outcome:
    nuts, known = with_later(read_mapping(order.folder / "nuts.yaml")), set(territories().index)
    made = assemble(
        received.path,
        card,
        request,
        nuts=nuts,
        known=known,
        day=order.today,
        meanings=partial(news.meanings, order, request.api),
    )
    content, raw = pack(made.grid), received.path.read_bytes()
    if digest(content) == card.checksum:
        return Outcome(card.name, "unchanged", "no figure has changed")
    form = "tsv" if request.form == "TSV" else "sdmx.csv"
    source = Input(
        file=f"{card.name}.{form}.gz",
        reader="tsv" if request.form == "TSV" else "sdmx-csv",
        extracted=order.today,
        checksum=digest(raw),
        address=received.address,
    )
    new = describe(card, made, news.release, source, digest(content))
    before = load_table(order.folder, card.name) if card.checksum else None
    after = unpack(content)
    reasons, years = _judge(before, after, made)
    files = {new.table: content, f"{new.name}.yaml": write_card(new).encode("utf-8"), source.file: raw}
    item = vintages.add(order.folder, card.name, order.today, files, held=reasons)
    if reasons:
        return Outcome(card.name, "held", _HELD, item.name, reasons, years)
    vintages.use(order.folder, card.name, item.name)
    return Outcome(card.name, "updated", f"{new.years[0]} to {new.years[-1]}", item.name, (), years)


def _judge(
    before: pd.DataFrame | None, after: pd.DataFrame, made: Assembled
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    if before is None:
        return made.unexpected, made.grid.years
    change = compare(before, after)
    partners = [place.code for place in partnership.territories()]
    return (*made.unexpected, *suspicions(before, after, change, partners)), change.years
