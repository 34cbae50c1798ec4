"""Build the distributions, look into them, install the wheel where nothing else is, and make reports with it.

``python tools/packaging/check.py`` uses the libraries of the interpreter that runs it and needs no network;
``--python 3.12`` installs the wheel with its dependencies from the package index into an environment of that Python.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: The moment that the archives carry: any will do, as long as it is always the same.
EPOCH = "1767225600"
#: A region with everything, and five further ones: as it is given, the code it is built under, and why it is here.
REGIONS = (
    ("ES51", "ES51", "figures in every year"),
    ("LU00", "LU00", "every figure on persons employed is confidential"),
    ("EL11", "EL51", "its code was another one up to NUTS 2010"),
    ("PL12", "PL12", "divided in NUTS 2016"),
    ("HR04", "HR04", "divided in NUTS 2021, figures of one year only"),
    ("SI03", "SI03", "boundaries moved in NUTS 2013"),
)
WANTED = (
    r"plustex_analysis/py\.typed",
    r"plustex_analysis/_share/data/partnership\.yaml",
    r"plustex_analysis/_share/data/statistics/sbs_r_nuts06_r2\.csv\.gz",
    r"plustex_analysis/_share/data/statistics/nuts/flows\.csv\.gz",
    r"plustex_analysis/_share/data/commentary/README\.md",
    r"plustex_analysis/_share/notebooks/region_report\.ipynb",
    r"plustex_analysis/reporting/fonts/SourceSans3-Regular\.ttf",
    r"plustex_analysis/reporting/fonts/OFL\.txt",
    r"plustex_analysis/reporting/templates/[a-z_]+\.typ",
    r"plustex_analysis/reporting/templates/[a-z_]+\.html\.j2",
    r"plustex_analysis/reporting/charts/tiles\.csv",
    r"plustex_analysis/scaffold/templates/readme\.md",
    r".*\.data/data/share/jupyter/kernels/plustex/kernel\.json",
    r".*\.dist-info/licenses/LICENSE",
    r".*\.dist-info/entry_points\.txt",
)
UNWANTED = r"^(tests?|benchmarks|reports|tools|docs)/|(^|/)(vintages|\.venv|\.git|__pycache__|node_modules)/|\.(tsv|tsv\.gz|xls|pyc|orig|rej)$|/raw/"


class CheckError(Exception):
    """Something that a user of the distribution would trip over."""


@dataclass(frozen=True)
class Place:
    """An environment that holds the wheel, and an empty folder to work in."""

    python: Path
    folder: Path

    def run(self, *command: str, cwd: Path | None = None) -> str:
        """Run a command of the environment as a user would; what it prints is returned, a failure raised."""
        done = subprocess.run(  # noqa: S603 - our own commands
            [str(self.python.with_name(command[0])), *command[1:]],
            cwd=cwd or self.folder, env=_environment(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise CheckError(f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout


def _environment() -> dict[str, str]:
    """Return the surroundings of a user who has nothing of ours."""
    ours = ("PYTHON", "PLUSTEX", "VIRTUAL_ENV", "JUPYTER", "COVERAGE", "PYTEST")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def build(output: Path, source: Path = ROOT) -> tuple[Path, Path]:
    """Build the source distribution and, from it alone, the wheel; return both."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(output), str(source)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if done.returncode:
        raise CheckError(f"the build failed\n{done.stdout}{done.stderr}")
    return next(output.glob("*.tar.gz")), next(output.glob("*.whl"))


def rebuild(distribution: Path, folder: Path) -> tuple[Path, Path]:
    """Build both again from the source distribution alone."""
    with tarfile.open(distribution) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    [source] = (folder / "unpacked").iterdir()
    return build(folder / "again", source)


def faults(names: Iterable[str]) -> Iterator[str]:
    """Yield what a wheel with these files lacks or should not have."""
    there = set(names)
    yield from (
        f"no file like {pattern}" for pattern in WANTED if not any(re.fullmatch(pattern, name) for name in there)
    )
    yield from (f"{name} does not belong in a wheel" for name in sorted(there) if re.search(UNWANTED, name))
    package = ROOT / "src" / "plustex_analysis"
    for folder, prefix in ((package, "plustex_analysis"), (ROOT / "notebooks", "plustex_analysis/_share/notebooks")):
        for path in _tracked(folder):
            name = f"{prefix}/{path.relative_to(folder).as_posix()}"
            if name not in there:
                yield f"{name} is missing"


def _tracked(folder: Path) -> list[Path]:
    """Return the files below a folder that belong to the project."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)]  # fmt: skip


def contents(wheel: Path) -> list[str]:
    """Return the names of the files in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def borrowed(wheel: Path, folder: Path) -> Place:
    """Install the wheel alone into a new environment that sees the libraries of this interpreter, and not our code."""
    python = _environment_of(sys.executable, folder)
    _uv("pip", "install", "--offline", "--no-deps", "--python", str(python), str(wheel))
    [site] = (folder / "environment").glob("lib/python*/site-packages")
    libraries = sysconfig.get_paths()["purelib"]  # a path in a .pth file does not make Python look for more of them
    (site / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    return _ready(python, folder)


def installed(wheel: Path, version: str, folder: Path) -> Place:
    """Install the wheel with its dependencies into a new environment of a version of Python."""
    python = _environment_of(interpreter(version), folder)
    _uv("pip", "install", "--python", str(python), str(wheel))
    return _ready(python, folder)


def interpreter(version: str) -> str:
    """Return the path of a Python of a version that is on this machine."""
    roots = (Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python{version}")
    named = [str(path) for path in roots] or [shutil.which(f"python{version}") or ""]
    if not named[0]:
        raise CheckError(f"no Python {version} on this machine")
    return named[0]


def _environment_of(python: str, folder: Path) -> Path:
    _uv("venv", "--offline", "--python", python, str(folder / "environment"))
    return folder / "environment" / "bin" / "python"


def _uv(*arguments: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own commands
        [sys.executable, "-m", "uv", "--quiet", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CheckError(f"uv {' '.join(arguments)}\n{done.stdout}{done.stderr}")


def _ready(python: Path, folder: Path) -> Place:
    place = Place(python, folder / "empty")
    place.folder.mkdir()
    where = place.run("python", "-c", "import plustex_analysis; print(plustex_analysis.__file__)").strip()
    if not Path(where).is_relative_to(folder):
        raise CheckError(f"the package was loaded from {where}, not from the wheel")
    return place


def use(place: Place, regions: Sequence[tuple[str, str, str]] = REGIONS, *options: str) -> Iterator[str]:
    """Make a workspace, add regions and build their documents; yield a line for each.

    The first region is built as the README says, the others with ``options``.
    """
    yield place.run("plustex", "--version").strip()
    yield place.run("plustex", "init", "work").splitlines()[0]
    work = place.folder / "work"
    for number, (given, code, why) in enumerate(regions):
        start = time.monotonic()
        place.run("plustex", "region", "add", given, "--language", "en", cwd=work)
        place.run("plustex", "build", code, *(options if number else ()), cwd=work)
        made = sorted((work / "reports" / code / "en").glob("*.pdf"))
        if not made or any(path.read_bytes()[:5] != b"%PDF-" for path in made):
            raise CheckError(f"{code}: no documents in {work / 'reports' / code}")
        yield f"{given} ({why}): {', '.join(path.stem for path in made)} in {time.monotonic() - start:.1f} s"


def main() -> int:
    """Check everything and say what was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", metavar="VERSION", help="install with dependencies on this Python, such as 3.12")
    parser.add_argument("--regions", metavar="N", type=int, default=len(REGIONS), help="build only the first N regions")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plustex-packaging-") as temporary:
        folder = Path(temporary)
        try:
            _check(folder, given.python, given.regions)
        except CheckError as error:
            sys.stderr.write(f"{error}\n")
            return 1
    return 0


def _check(folder: Path, version: str | None, count: int) -> None:
    distribution, wheel = build(folder / "first")
    found = list(faults(contents(wheel)))
    if [digest(path) for path in rebuild(distribution, folder)] != [digest(distribution), digest(wheel)]:
        found.append("built again from the source distribution, the bytes are others")
    if found:
        raise CheckError("\n".join(found))
    _say(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, {len(contents(wheel))} files, reproducible")
    place = installed(wheel, version, folder) if version else borrowed(wheel, folder)
    _say(place.run("python", "--version").strip())
    for line in use(place, REGIONS[:count]):
        _say(line)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
