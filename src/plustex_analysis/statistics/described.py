"""Read the YAML files that describe tables: cards, codes, requests."""

from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from plustex_analysis import yamlfile
from plustex_analysis.errors import FileProblemsError, TableError

Described = TypeVar("Described")


def read_described(path: Path, kind: type[Described], what: str = "file") -> Described:
    """Read a YAML file as a type that pydantic knows.

    Parameters
    ----------
    path
        The file.
    kind
        What it must hold: a model, or a mapping or list of models.
    what
        What the file is called when it is not there.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        It is not plain YAML (see :mod:`~plustex_analysis.yamlfile`), or keys are wrong, missing or of the wrong type:
        all of them at once.

    Examples
    --------
    >>> read_described(Path("absent.yaml"), dict[str, int], "card")
    Traceback (most recent call last):
    plustex_analysis.errors.TableError: absent.yaml: there is no such card
    """
    try:
        return TypeAdapter(kind).validate_python(yamlfile.read(path).value)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such {what}") from None
    except ValidationError as error:
        problems = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()]
        raise FileProblemsError(path, problems) from error
