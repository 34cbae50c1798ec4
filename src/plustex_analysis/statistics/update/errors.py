"""What can go wrong between here and Eurostat."""

from plustex_analysis.errors import PlustexError


class DownloadError(PlustexError):
    """Figures that could not be had, or not be used: what is there stays as it was."""


class PassingError(DownloadError):
    """A fault that may be gone at the next attempt; ``wait`` is how many seconds the server asks for, if it does."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait
