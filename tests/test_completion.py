"""What the shell completes, and what the help says."""

import os
import subprocess
import sys

import pytest

from plustex_analysis.cli import completion


def _run(*arguments, **environment):
    command = [
        sys.executable,
        "-c",
        "import sys; sys.argv[0] = 'plustex'; from plustex_analysis.cli import main; main()",
    ]
    return subprocess.run(
        [*command, *arguments], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def _completed(line):
    words = line.split()
    number = len(words) if line.endswith(" ") else len(words) - 1
    done = _run(_PLUSTEX_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(number))
    return done.stdout.split()


@pytest.fixture(autouse=True)
def project(root, monkeypatch):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    monkeypatch.setenv("COLUMNS", "120")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("plustex build ES5", ["ES51", "ES52", "ES53"]),
        ("plustex build ITI", ["ITI1", "ITI2", "ITI3", "ITI4"]),
        ("plustex region add SI", ["SI03", "SI04"]),
        ("plustex region remove PL", ["PL11"]),
        ("plustex build --language p", ["pl", "pt"]),
        ("plustex build --report reg", ["region_report"]),
        ("plustex sector set C3", ["C30", "C31", "C32", "C33"]),
        ("plustex reg", ["region"]),
    ],
)
def test_the_shell_completes_commands_regions_languages_and_reports(line, found):
    assert _completed(line) == found


@pytest.mark.parametrize(
    ("shell", "mark"),
    [
        ("bash", "complete -o default -F _plustex_completion plustex"),
        ("zsh", "#compdef plustex"),
        ("fish", "complete --command plustex"),
    ],
)
def test_bash_zsh_and_fish_get_their_scripts(shell, mark):
    done = _run(_PLUSTEX_COMPLETE=f"source_{shell}")
    assert mark in done.stdout, done.stderr


def test_completing_outside_of_any_workspace_or_with_a_broken_file_is_silent(tmp_path, monkeypatch):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(tmp_path / "nowhere"))
    assert completion.own_regions("") == completion.all_regions("") == completion.reports("") == []


def test_the_help_says_what_the_program_does_with_examples():
    done = _run("--help")
    assert done.returncode == 0
    text = " ".join(done.stdout.split())
    for part in (
        "plustex init work",
        "plustex region add ES51 --language en",
        "plustex build ES51",
        "--install-completion",
    ):
        assert part in text


@pytest.mark.parametrize("command", ["init", "region add", "region list", "region remove", "sector set", "build"])
def test_every_new_command_has_examples_in_its_help(command):
    done = _run(*command.split(), "--help")
    assert done.returncode == 0
    assert f"plustex {command}" in done.stdout.partition("Usage:")[2].partition("Example")[2]
