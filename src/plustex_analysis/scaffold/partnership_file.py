"""The partnership file of the workspace: changed as text, checked as a whole, replaced in one step."""

import os
from collections.abc import Callable

from plustex_analysis import workspace
from plustex_analysis.errors import FileProblemsError, InputError
from plustex_analysis.partnership.model import Partnership
from plustex_analysis.partnership.rules import breaches
from plustex_analysis.scaffold.text import read
from plustex_analysis.yamlfile import load


def change(edit: Callable[[str], str]) -> None:
    """Replace ``data/partnership.yaml`` by what an edit makes of its text, if that is a sound partnership.

    Raises
    ------
    InputError
        There is no workspace of one's own, the file would not be sound, or it cannot be written.
    """
    path = workspace.own() / workspace.MARKER
    text = edit(read(path))
    aside = path.with_name(f".{path.stem}-{os.getpid()}.yaml")
    try:
        aside.write_text(text, encoding="utf-8")
        load(aside, Partnership, breaches)
        aside.replace(path)
    except FileProblemsError as error:
        raise FileProblemsError(f"{path}, left as it was", error.problems) from None
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        aside.unlink(missing_ok=True)
