"""What a worker is asked to do: one document, with all that the worker needs beside the package and its data.

An order is made of plain values, so that it travels to a process or to another machine.
"""

from dataclasses import dataclass, field
from functools import cached_property

from plustex_analysis.build.family import Links
from plustex_analysis.build.plan import Job
from plustex_analysis.build.warm.task import Limits, digest

#: What a notebook may take when nobody says otherwise.
LIMITS = Limits(cell_seconds=300.0, post_seconds=120.0)


@dataclass(frozen=True, kw_only=True)
class Order:
    """One document to make.

    Parameters
    ----------
    job
        The document.
    source
        The notebook's file, because the worker may be on a machine that lacks it.
    code
        The digest of the package's code and the libraries that the document is to be made by; a worker that has others
        refuses.
    executed
        The stored executed notebook, when it is only to be laid out anew; empty when the notebook must be executed.
    expected
        The digest of the blocks that came out last time, when all else still fits them: if the same come out again,
        nothing is laid out.
    links
        The family of the document, which its page leads to.
    formats
        The endings of the files to lay out, when it is only to be laid out; all of them when there are none.
    limits
        What the notebook may use.
    """

    job: Job
    source: bytes
    code: str = ""
    executed: bytes = b""
    expected: str = ""
    links: Links = field(default_factory=dict)
    formats: tuple[str, ...] = ()
    limits: Limits = field(default=LIMITS)

    @cached_property
    def key(self) -> str:
        """The name of what is asked for: the same order has the same one anywhere."""
        parameters = repr(sorted(self.job.parameters.items()))
        links = repr(sorted((kind, sorted(relatives.items())) for kind, relatives in self.links.items()))
        return digest(
            self.job.name, self.source, parameters, self.code, self.executed, self.expected, links, *self.formats
        )
