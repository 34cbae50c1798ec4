"""Every error that this package raises on purpose: one base class, one line each."""

from collections.abc import Iterable


class PlustexError(Exception):
    """Something this package can explain in one line; ``exit_code`` is what the command line returns for it."""

    exit_code = 1


class InputError(PlustexError):
    """Wrong use or wrong input: nothing was done; the message names the culprit and what is allowed."""

    exit_code = 2


class UnknownCodeError(InputError):
    """A code or name that is not among the known ones."""

    def __init__(self, kind: str, given: object, known: Iterable[object]) -> None:
        self.kind, self.given, self.known = kind, given, tuple(known)
        near = _near(given, self.known)
        hint = f"; did you mean {near!r}?" if near else ""
        super().__init__(f"unknown {kind} {given!r}; known: {', '.join(map(str, self.known))}{hint}")

    def __reduce__(self) -> tuple[type["UnknownCodeError"], tuple[str, object, tuple[object, ...]]]:
        """Survive pickling between processes, which would call ``__init__`` with the message alone."""
        return type(self), (self.kind, self.given, self.known)


class FileProblemsError(InputError):
    """A file with mistakes: all of them at once, each with its line or key."""

    def __init__(self, file: object, problems: Iterable[str]) -> None:
        self.file, self.problems = str(file), tuple(problems)
        super().__init__("\n".join(f"{self.file}: {problem}" for problem in self.problems))

    def __reduce__(self) -> tuple[type["FileProblemsError"], tuple[str, tuple[str, ...]]]:
        """Survive pickling between processes."""
        return type(self), (self.file, self.problems)


class TableError(InputError):
    """A statistical table that is missing, damaged or not what its card says."""


class IndicatorError(PlustexError):
    """An indicator that is undefined for the figures given."""


class BuildError(PlustexError):
    """A document that could not be built."""


def _near(given: object, known: Iterable[object]) -> str:
    """Return the known code or name that is spelt nearly like the given one, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - beside the only use

    spelt = {
        part.casefold(): str(one) for one in known for part in (str(one), *str(one).split(" ", 1)) if len(part) > 1
    }
    found = get_close_matches(str(given).casefold(), spelt, n=1, cutoff=0.7)
    return spelt[found[0]] if found and str(given) not in map(str, spelt.values()) else ""
