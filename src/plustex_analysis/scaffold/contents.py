"""What a workspace is made of: the data and notebooks that came with the package, and three files of its own.

Everything is copied, tables too: the figures of an administration's reports change when it says so, not when somebody
installs another version. ``workspace.json`` keeps the digest of each file as it came, so that a later version can bring
newer ones and leave alone what was edited.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from plustex_analysis import __version__, workspace

RECORD = "workspace.json"
_TEMPLATES = Path(__file__).resolve().parent / "templates"
_OWN = {"README.md": "readme.md", ".gitignore": "gitignore.txt"}
#: What builds, updates and editors leave behind in a clone: never part of a new workspace.
_LEFT_OUT = {"vintages", "__pycache__"}


def contents() -> dict[str, bytes]:
    """Return the files of a new workspace by their names, ``workspace.json`` last."""
    place = workspace.shipped()
    found = {name: (_TEMPLATES / template).read_bytes() for name, template in _OWN.items()}
    for part in ("notebooks", "data"):
        for path in sorted((place / part).rglob("*")):
            name = path.relative_to(place)
            if path.is_file() and not any(step in _LEFT_OUT or step.startswith(".") for step in name.parts):
                found[name.as_posix()] = path.read_bytes()
    return {**found, RECORD: record(found)}


def record(files: Mapping[str, bytes]) -> bytes:
    """Return what ``workspace.json`` says: the version, and the digest of each file as it came."""
    return as_json({name: digest(content) for name, content in files.items()})


def as_json(digests: Mapping[str, str]) -> bytes:
    """Return ``workspace.json`` for these digests."""
    said = {"plustex-analysis": __version__, "files": dict(sorted(digests.items()))}
    return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def recorded(folder: Path) -> tuple[str, dict[str, str]]:
    """Return the version that a workspace was made or last upgraded by, and its digests; ``""`` and none without record."""
    try:
        said = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        return str(said["plustex-analysis"]), {str(name): str(each) for name, each in said["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return "", {}
