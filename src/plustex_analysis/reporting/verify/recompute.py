"""Answers the questions of ledgers again from the data attached to a document, in a process that knows nothing else.

``python -m plustex_analysis.reporting.verify.recompute`` reads origins as JSON and writes an answer, or an error in
words, for each.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from plustex_analysis.errors import BuildError

#: No data of ours is larger unpacked; an archive that is would be an attack.
_MOST_BYTES = 200_000_000
_PATIENCE = 600


def answers(evidence: bytes, origins: Sequence[Mapping[str, Any]]) -> list[float | str]:
    """Return the answer to each question, or in words why there is none.

    Parameters
    ----------
    evidence
        The attached data.
    origins
        The questions, as ledgers have them.

    Raises
    ------
    BuildError
        The data cannot be unpacked or the process failed.
    """
    if not origins:
        return []
    with tempfile.TemporaryDirectory(prefix="plustex-verify-") as place:
        _unpack(evidence, Path(place))
        (Path(place) / "notebooks").mkdir(exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-m", "plustex_analysis.reporting.verify.recompute"],
            input=json.dumps(list(origins)), capture_output=True, text=True, check=False, timeout=_PATIENCE,
            cwd=place, env={**os.environ, "PLUSTEX_WORKSPACE": place, "PYTHONSAFEPATH": "1"},
        )  # fmt: skip
    if done.returncode:
        raise BuildError(f"the attached data cannot be computed with: {done.stderr.strip().splitlines()[-1:]}")
    return list(json.loads(done.stdout))


def _unpack(evidence: bytes, place: Path) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(evidence)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise BuildError("the attached data is too large")
            archive.extractall(place)
    except zipfile.BadZipFile as error:
        raise BuildError(f"the attached data is no archive: {error}") from None


def _main() -> None:
    from plustex_analysis.reporting.facts import answer  # noqa: PLC0415 - only the process that computes needs them

    found: list[float | str] = []
    for origin in json.load(sys.stdin):
        try:
            found.append(answer(origin))
        except Exception as error:  # noqa: BLE001 - whatever a question meets is for the reader of the finding
            found.append(f"{type(error).__name__}: {str(error)[:200]}")
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    _main()
