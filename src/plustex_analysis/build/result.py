"""What a worker hands back."""

from dataclasses import dataclass, field

from plustex_analysis.build.plan import Job


@dataclass(frozen=True)
class Result:
    """What became of a job: files by ending, or the reason why there are none; the executed notebook either way."""

    job: Job
    executed: bytes
    seconds: float
    title: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    error: str = ""
