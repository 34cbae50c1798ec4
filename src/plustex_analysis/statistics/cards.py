"""The card of a table: where it comes from, what its codes mean, what is known to be wrong in it."""

from io import StringIO
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from ruamel.yaml import YAML

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.statistics.described import read_described


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Input(_Frozen):
    """A raw file that the table was made from.

    The first one makes the table. Later ones (reader ``later``) complete one year of some countries; their cells
    carry the ``marker``. ``address`` is where an update fetched it. ``codes`` are the units of a workbook as it spells them, or the codes that a later file
    leaves unsaid.
    """

    file: str
    reader: Literal["tsv", "workbook", "later", "eqi", "sdmx-csv"]
    extracted: str
    checksum: str = ""
    year: int = 0
    countries: tuple[str, ...] = ()
    codes: dict[str, str] = Field(default_factory=dict)
    marker: str = ""
    address: str = ""


class Dimension(_Frozen):
    """One dimension of the dataset beside territory and time: the codes that the table holds and what they mean."""

    name: str
    role: Literal["nace", "indicator"]
    codes: dict[str, str]
    left_out: dict[str, str] = Field(default_factory=dict)


class Territory(_Frozen):
    """Which territories the table holds, under the codes of which NUTS version, and what became of other codes.

    ``superseded`` counts the series of a recoded code that were left out because the newer code publishes revised
    figures for the same years.
    """

    vintage: int
    levels: tuple[int, ...]
    note: str = ""
    aggregates: tuple[str, ...] = ()
    recoded: dict[str, str] = Field(default_factory=dict)
    left_out: dict[str, str] = Field(default_factory=dict)
    kept: dict[str, str] = Field(default_factory=dict)
    superseded: dict[str, int] = Field(default_factory=dict)


class Anomaly(_Frozen):
    """A published figure to be careful with: where, why, what to do."""

    region: str
    nace: tuple[str, ...]
    indicator: tuple[str, ...]
    year: tuple[int, ...]
    why: str
    what_to_do: str


class Card(_Frozen):
    """Everything that a reader, a chart or a check needs to know about one table.

    ``ranges`` are the smallest and largest possible figure of an indicator, where its definition
    sets them; nothing where it sets no limit.
    ``released`` is when the producer last changed the figures, as its server said to an update.
    """

    name: str
    dataset: str
    title: str
    producer: str
    page: str
    extracted: str
    released: str = ""
    licence: str
    citation: str
    table: str
    checksum: str = ""
    inputs: tuple[Input, ...]
    years: tuple[int, ...] = ()
    territory: Territory
    dimensions: tuple[Dimension, ...]
    units: dict[str, str]
    ranges: dict[str, tuple[float | None, float | None]] = Field(default_factory=dict)
    flags: dict[str, str] = Field(default_factory=dict)
    notes: tuple[str, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()

    def parts(self, role: str) -> tuple[Dimension, ...]:
        """Return the dimensions that play this role, in the order in which their codes are joined."""
        return tuple(dimension for dimension in self.dimensions if dimension.role == role)

    def label(self, indicator: str) -> str:
        """Say in English what an indicator code of this table means.

        Raises
        ------
        UnknownCodeError
            A part of the code is not in the card.
        """
        return ", ".join(self._meanings(indicator))

    def unit(self, indicator: str) -> str:
        """Return the unit of an indicator of this table."""
        self._meanings(indicator)
        return self.units[indicator.partition(".")[0]]

    def _meanings(self, indicator: str) -> list[str]:
        dimensions = self.parts("indicator")
        codes = indicator.split(".")
        if len(codes) != len(dimensions):
            pattern = ".".join(dimension.name for dimension in dimensions)
            raise UnknownCodeError(f"indicator of {self.name}", indicator, [pattern])
        for dimension, code in zip(dimensions, codes, strict=True):
            if code not in dimension.codes:
                raise UnknownCodeError(f"{dimension.name} of {self.name}", code, dimension.codes)
        return [dimension.codes[code] for dimension, code in zip(dimensions, codes, strict=True)]


def read_card(path: Path) -> Card:
    """Read one card.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        The file is not YAML, or keys are wrong, missing or of the wrong type: all of them at once.
    """
    return read_described(path, Card, "card")


def write_card(card: Card) -> str:
    """Give a card as YAML: the same card is always the same text."""
    yaml = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 110
    yaml.allow_unicode = True
    stream = StringIO()
    yaml.dump(card.model_dump(mode="json", exclude_defaults=True), stream)
    return stream.getvalue()
