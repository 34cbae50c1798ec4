"""Warm execution: notebooks run in children forked from a parent that has everything in memory already.

:class:`WarmParent` runs a :class:`Task` and returns an :class:`Outcome`. ``papermill --engine plustex`` and the kernel
``plustex`` of JupyterLab rest on the same parent; where :func:`available` gives a reason, the ordinary kernel is used.
"""

from plustex_analysis.build.warm.failures import ForkRefusedError, ParentLostError, WarmError
from plustex_analysis.build.warm.parent import WarmParent, available
from plustex_analysis.build.warm.task import (
    CellFinished,
    CellStarted,
    Event,
    Failure,
    Limits,
    NotebookFailedError,
    Outcome,
    Post,
    PostStarted,
    Task,
    Usage,
    digest,
)

__all__ = [
    "CellFinished",
    "CellStarted",
    "Event",
    "Failure",
    "ForkRefusedError",
    "Limits",
    "NotebookFailedError",
    "Outcome",
    "ParentLostError",
    "Post",
    "PostStarted",
    "Task",
    "Usage",
    "WarmError",
    "WarmParent",
    "available",
    "digest",
]
