"""Leaves out a grammar that nobody here needs: it would take a third of the time of all imports.

jsonschema, which nbformat needs, takes it from ``rfc3987_syntax`` if it can, only to check addresses in unknown schemas.
JupyterLab brings that package along; without JupyterLab it is not there either.
"""

import contextlib
import sys
from collections.abc import Iterator

_NAME = "rfc3987_syntax"


@contextlib.contextmanager
def left_out() -> Iterator[None]:
    """Refuse the grammar while something is imported; notebooks may have it."""
    if _NAME in sys.modules:
        yield
        return
    sys.modules[_NAME] = None  # type: ignore[assignment] # None is how an import is refused
    try:
        yield
    finally:
        del sys.modules[_NAME]
