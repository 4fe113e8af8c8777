"""What the machine lacks is installed where that is possible and named in one line where it is not."""

import os
from pathlib import Path

import pytest

from perkasa import machine


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def programme(folder: Path, name: str, text: str = "#!/bin/sh\n") -> None:
    (folder / name).write_text(text)
    (folder / name).chmod(0o755)


def test_nothing_missing_means_nothing_to_say() -> None:
    assert machine.see_to([]) == ""


def test_weasyprint_finds_its_libraries_here() -> None:
    assert machine.missing_libraries() == []


def test_without_apt_one_line_names_the_packages(commands: Path) -> None:
    said = machine.see_to(["libpango-1.0-0", "libpangoft2-1.0-0"])

    assert said.startswith("Please install first: libpango-1.0-0 libpangoft2-1.0-0")
    assert "\n" not in said


def test_a_sudo_that_asks_is_not_used(commands: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    programme(commands, "apt-get")
    programme(commands, "sudo", "#!/bin/sh\nexit 1\n")

    assert machine.see_to(["chromium"]).startswith("Please install first: chromium")


@pytest.mark.parametrize(("uid", "prefix"), [(0, []), (1000, ["sudo", "-n"])])
def test_debian_installs_what_is_missing(
    commands: Path, monkeypatch: pytest.MonkeyPatch, uid: int, prefix: list[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: uid)
    programme(commands, "apt-get")
    programme(commands, "sudo")
    called: list[list[str]] = []

    said = machine.see_to(["chromium"], run=lambda command, **_options: called.append(command))

    assert said == ""
    assert called == [
        [*prefix, "apt-get", "update", "-qq"],
        [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ]


def test_a_browser_is_asked_for_only_when_there_is_none(commands: Path) -> None:
    before = machine.missing_browser()
    programme(commands, "chromium")

    assert before == ["chromium"]
    assert machine.missing_browser() == []
