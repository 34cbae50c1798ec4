"""A real edition and the site of it, made once; a browser to look at it."""

import subprocess
import sys
from importlib.util import find_spec
from shutil import which

import pytest
from tests.conftest import ROOT
from tests.site.editions import with_earlier

from plustex_analysis.site import Publisher, build_site

_FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


@pytest.fixture(scope="session")
def reports(tmp_path_factory):
    """A region's briefs and a theme's reports in two languages, built as a user builds them, and an earlier edition."""
    folder = tmp_path_factory.mktemp("edition") / "reports"
    asked = ["ITI1", "clusters", "--report", "policy_brief", "--report", "theme_report", "--language", "en", "--language", "it"]  # fmt: skip
    command = [sys.executable, "-m", "plustex_analysis", "build", *asked, "--output", str(folder), "--jobs", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=540)
    assert done.returncode == 0, done.stdout + done.stderr
    return with_earlier(folder)


@pytest.fixture(scope="session")
def site(reports, tmp_path_factory):
    """The site of that edition."""
    folder = tmp_path_factory.mktemp("published") / "site"
    build_site(reports, folder, Publisher("https://reports.example.org/", "reports@example.org"))
    return folder


@pytest.fixture(scope="session")
def browser():
    """Chromium; what needs it is skipped where it is not installed."""
    chromium = which("chromium")
    if chromium is None or find_spec("playwright") is None:
        pytest.skip("Chromium or Playwright is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=chromium, args=_FLAGS.split())
        yield found
        found.close()
