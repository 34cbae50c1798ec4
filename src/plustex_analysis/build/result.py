"""What a worker hands back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from plustex_analysis.build.plan import Job


@dataclass(frozen=True)
class Result:
    """What became of an order: files by ending, or the reason why there are none; the executed notebook either way.

    Parameters
    ----------
    job
        The document.
    executed
        The executed notebook, as far as it got.
    seconds
        How long it all took.
    title, files
        What was laid out: the document's title, and its files by ending.
    error
        Why there is no document; empty when all went well.
    transient
        The error lies with the machine, not with the notebook: another try may succeed.
    blocks
        The digest of the blocks that the notebook shows.
    same
        The blocks are those that the order expected: nothing was laid out.
    reads
        The digest of each data file and folder that the notebook read, as the worker found it; ``None`` when nobody
        noted it, and all of them must count.
    executed_seconds
        How much of the time the cells took; nothing when the notebook was only laid out.
    """

    job: Job
    executed: bytes
    seconds: float
    title: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    error: str = ""
    transient: bool = False
    blocks: str = ""
    same: bool = False
    reads: Mapping[str, str] | None = None
    executed_seconds: float = 0.0
