"""What is here of a file that is still being downloaded, also by a process that died."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Part:
    """What is here of a file so far, and the mark of the version that it is a part of."""

    path: Path
    address: str

    @property
    def size(self) -> int:
        """How many bytes are here."""
        return self.path.stat().st_size if self.path.is_file() else 0

    @property
    def _record(self) -> Path:
        return self.path.with_name(f"{self.path.name}.version")

    @property
    def version(self) -> str:
        """The mark of the version on the server; empty when there is none and nothing can be resumed."""
        try:
            address, _, version = self._record.read_text(encoding="utf-8").partition("\n")
        except (FileNotFoundError, UnicodeDecodeError):
            return ""
        return version if address == self.address and self.size else ""

    def begin(self, version: str) -> None:
        """Start anew, with a file of this version."""
        self.forget()
        if version:
            self._record.write_text(f"{self.address}\n{version}", encoding="utf-8")

    def forget(self) -> None:
        """Remove what is here."""
        self._record.unlink(missing_ok=True)
        self.path.unlink(missing_ok=True)
