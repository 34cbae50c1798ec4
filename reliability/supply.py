"""The supply chain: pinned and hashed, free of GPL and AGPL, a bill of materials, known vulnerabilities, the same wheel."""

import json
import re
import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from reliability.results import ROOT

LOCK, DEVELOPMENT = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
#: Only for other systems or Pythons than this one, so that their metadata are not here: as their publishers state it.
STATED = {
    "aiohappyeyeballs": "PSF-2.0", "aiohttp": "Apache-2.0 AND MIT", "aiosignal": "Apache-2.0", "appnope": "BSD-2-Clause",
    "frozenlist": "Apache-2.0", "multidict": "Apache-2.0", "propcache": "Apache-2.0", "yarl": "Apache-2.0",
}  # fmt: skip
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)([^\n]*)")
_FORBIDDEN = re.compile(r"\bA?GPL|Affero|GNU General Public", re.IGNORECASE)
_UNKNOWN = re.compile(r"^\s*(UNKNOWN)?\s*$")


def run(*, short: bool = False) -> dict[str, Any]:
    """Check what users install; the network is asked for vulnerabilities only, and only in the long form."""
    with tempfile.TemporaryDirectory(prefix="plustex-supply-") as name:
        folder = Path(name)
        pins = pinned(LOCK)
        found = {
            "packages": len(pins),
            "entries": entries(LOCK),
            "unhashed": unhashed(LOCK) + unhashed(DEVELOPMENT),
            **licences(pins),
        }
        sbom(folder / "one.json")
        sbom(folder / "two.json")
        listed = json.loads((folder / "one.json").read_text(encoding="utf-8"))["components"]
        same = (folder / "one.json").read_bytes() == (folder / "two.json").read_bytes()
        found |= {"sbom_components": len(listed), "sbom_reproducible": same}
        found["audit"] = {"state": "not asked", "vulnerable": []} if short else audit()
        found["wheel"] = {"state": "not built"} if short else wheel(folder)
    return {**found, "faults": list(_faults(found))}


def _faults(found: dict[str, Any]) -> list[str]:
    faults = [f"not pinned with hashes: {name}" for name in found["unhashed"]]
    faults += [f"licence of {name}: {text}" for name, text in found["forbidden"].items()]
    faults += [f"licence of {name} is not known" for name in found["unknown"]]
    faults += [] if found["sbom_components"] == found["entries"] else ["the bill of materials is not the lock"]
    faults += [] if found["sbom_reproducible"] else ["the bill of materials is another one each time"]
    faults += [f"vulnerable: {one}" for one in found["audit"]["vulnerable"]]
    return faults + ([found["wheel"]["state"]] if found["wheel"].get("differs") else [])


def pinned(lock: Path) -> dict[str, str]:
    """Return name and version of each package of a lock file."""
    return {
        match[1].lower(): match[2]
        for line in lock.read_text(encoding="utf-8").splitlines()
        if (match := _PIN.match(line))
    }


def entries(lock: Path) -> int:
    """Count the requirements of a lock file: a package has several where versions differ by system or Python."""
    return sum(bool(_PIN.match(line)) for line in lock.read_text(encoding="utf-8").splitlines())


def unhashed(lock: Path) -> list[str]:
    """Return the requirements of a lock file that are not pinned to one version with hashes."""
    lines = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    wanted = [line for line in lines if line and not line.startswith((" ", "#"))]
    return [f"{lock.name}: {line[:60]}" for line in wanted if not (_PIN.match(line) and "--hash=sha256:" in line)]


def licences(pins: dict[str, str]) -> dict[str, Any]:
    """Return the licence of each package, and those that are forbidden or not known."""
    here = {_plain(one.metadata["Name"]): one for one in distributions()}
    told = {name: licence(here[_plain(name)]) if _plain(name) in here else STATED.get(name, "") for name in pins}
    forbidden = {name: text for name, text in told.items() if _FORBIDDEN.search(text)}
    unknown = sorted(name for name, text in told.items() if _UNKNOWN.match(text))
    return {"licences": dict(sorted(told.items())), "forbidden": forbidden, "unknown": unknown}


def licence(package: Distribution) -> str:
    """Return a package's licence: its expression, else its classifiers, else the first line of what it says."""
    about = package.metadata
    classified = [one.rpartition(" :: ")[2] for one in about.get_all("Classifier", []) if one.startswith("License ::")]
    classified = [one for one in classified if one != "OSI Approved"]
    said = (about.get("License") or "").strip().splitlines()
    return about.get("License-Expression") or "; ".join(classified) or (said[0] if said else "")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def sbom(target: Path) -> Path:
    """Write the bill of materials (CycloneDX) of what users install; the same lock gives the same bytes."""
    command = [
        sys.executable,
        "-m",
        "cyclonedx_py",
        "requirements",
        str(LOCK),
        "--output-reproducible",
        "--of",
        "JSON",
        "-o",
        str(target),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return target


def audit(seconds: int = 15) -> dict[str, Any]:
    """Ask for known vulnerabilities; where nobody can be asked, say so: that is no clean bill of health."""
    command = [
        sys.executable, "-m", "pip_audit", "-r", str(LOCK), "--require-hashes", "--disable-pip", "--format", "json",
        "--vulnerability-service", "osv", "--progress-spinner", "off", "--timeout", str(seconds),
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        last = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        return {"state": f"not reached: {last[:160]}", "vulnerable": []}
    vulnerable = [f"{one['name']} {one['version']}: {bug['id']}" for one in packages for bug in one.get("vulns", ())]
    return {"state": f"{len(packages)} packages asked for", "vulnerable": vulnerable}


def wheel(folder: Path) -> dict[str, Any]:
    """Build the wheel twice and compare; tools/packaging looks into it and uses it."""
    sys.path.insert(0, str(ROOT))
    from tools.packaging import check

    digests = []
    for name in ("one", "two"):
        (folder / name).mkdir()
        digests.append(check.digest(check.build(folder / name)[0]))
    same = digests[0] == digests[1]
    return {
        "state": "the same bytes twice" if same else "the wheel is another one each time",
        "sha256": digests[0],
        "differs": not same,
    }


if __name__ == "__main__":  # with the release: python -m reliability.supply bom.json
    print(sbom(Path(sys.argv[1])))
