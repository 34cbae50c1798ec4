"""What a check finds."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """Something wrong in a file: ``check`` names the rule, ``place`` where, ``what`` the mistake."""

    file: str
    check: str
    place: str
    what: str

    def __str__(self) -> str:
        return (
            f"{self.file}: {self.check}: {self.place}: {self.what}"
            if self.place
            else f"{self.file}: {self.check}: {self.what}"
        )

    def payload(self) -> dict[str, str]:
        """Return the JSON form."""
        return asdict(self)
