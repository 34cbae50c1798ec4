"""Write the file of a new practice: every key, explained, ready to be filled."""

import textwrap
from pathlib import Path
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from plustex_analysis import partnership
from plustex_analysis.errors import InputError
from plustex_analysis.practices import vocabulary
from plustex_analysis.practices.fields import Name
from plustex_analysis.practices.load import CODED_VINTAGE, folder

_WIDTH = 116
_TEXT = """\
# A good practice. Fill in after each colon; lines that begin with # are explanations and may go.
# null     nothing is known (the file says so, and reports will too)
# []       the sources were read and give none
# Long texts: write >- after the colon and the text on the next lines, two spaces further in.

id: {id}
# At most 100 characters, in your own words.
title:
# One sentence for lists, at most 200 characters.
summary:

territory:
  name:
  # {scale}
  scale: null
  # Codes as Eurostat writes them (EL, UK): [IT, FR]
  countries: null
  # Codes of NUTS 2 regions, as in [ITI1]; then the NUTS version that they belong to (the tables use '{tables}')
  # and why they stand here: {basis}.
  nuts2: null
  vintage: null
  basis: null

# Policy themes of the partnership, by number: [1, 6]
{themes}
themes:
# source: the source names the theme; editors: we assigned it.
themes_set_by: editors

# Who is in charge; partners is a list or null. Nothing known: body: null
body:
  name:
{body}
  type: null
  partners: null

# Dates: 2014, 2014-05 or 2014-05-31; an end may also be "ongoing".
start: null
end: null

# Every page that was read. What follows refers to these ids.
{source}
sources:
  - id: page
    url:
    type:

# Money, in the currency of the source:
# budget:
#   amount: 35000
#   currency: EUR
#   covers: What it pays for
#   source: page
budget: null

# What made it necessary.
problem: null
# What was done, by whom and for whom.
what_was_done:
# People, rooms, equipment, money to run it.
resources: null

# One item a claim. kind: {evidence}.
# Of a range write the lower end; figure and unit are null for a claim in words.
# evidence:
#   - claim: Firms launched
#     kind: result
#     figure: 30
#     unit: firms
#     year: 2014
#     source: page
evidence: null
# The same, for what speaks against it.
counter_evidence: null

# difficulties:
#   - what: The first year had no tenants.
#     source: page
difficulties: null

# What it rests on where it is. kind:
{condition}
# importance only if a source states it: {importance}.
# conditions:
#   - kind: funding
#     what: A grant of the regional programme
#     importance: null
#     source: page
conditions: null

# What others can learn or take over.
potential: null
# kind: {transfer}
# transferred_to:
#   - to: Place
#     kind: adopted
#     year: null
#     source: page
transferred_to: null

# {origin}
origin: other
# How PLUSTEX met it, if it did.
plustex_status: null
# {completeness}
completeness: partial
# What sources disagree on, what was not checked.
notes: null
"""


def new(key: str, where: Path | None = None) -> Path:
    """Write the commented template of a practice and return its path; an existing file is never touched.

    The template is not a valid record until its empty keys are filled: `check` names them.

    Parameters
    ----------
    key
        The id of the practice and the name of its file: lower-case letters, digits and hyphens.
    where
        The folder; that of the catalogue if none is given.

    Raises
    ------
    InputError
        The id is not of that form, the folder does not exist, or the file exists already.
    """
    try:
        TypeAdapter(Name).validate_python(key)
    except ValidationError as error:
        raise InputError(
            f"{key!r} cannot be an id: lower-case letters, digits and hyphens, as in art-inkubator"
        ) from error
    path = (where or folder()) / f"{key}.yaml"
    if not path.parent.is_dir():
        raise InputError(f"{path.parent}: no such folder of practices")
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(template(key))
    except FileExistsError as error:
        raise InputError(f"{path} exists already and is left as it is") from error
    return path


def template(key: str) -> str:
    """Return the text of the template for a practice."""
    return _TEXT.format(
        id=key,
        tables=CODED_VINTAGE,
        themes="\n".join(f"#   {theme.number}  {theme.title.en}" for theme in partnership.themes()),
        scale=_words(vocabulary.Scale),
        basis=_words(vocabulary.CodeBasis),
        body=_comment(vocabulary.BodyType, indent=2),
        source=_comment(vocabulary.SourceType, indent=0),
        evidence=_words(vocabulary.EvidenceKind),
        condition=_comment(vocabulary.ConditionKind, indent=0),
        importance=_words(vocabulary.Importance),
        transfer=_words(vocabulary.TransferKind),
        origin=_words(vocabulary.Origin),
        completeness=_words(vocabulary.Completeness),
    )


def _words(choice: Any) -> str:
    return " | ".join(get_args(choice))


def _comment(choice: Any, *, indent: int) -> str:
    margin = " " * indent + "# "
    return textwrap.fill(
        _words(choice), _WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
