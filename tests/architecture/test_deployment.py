"""What is written for a live site says the same as the program: variables, processes, health checks."""

import hashlib
import re
import subprocess
import sys
import tomllib
from typing import Any

import pytest
import yaml

from perkasa.embedded import CHECKOUT

READ = re.compile(r"""(?:env(?:\.\w+)?|setting|address|clock_time|yes_or_no)\(\s*"([A-Z][A-Z0-9_]+)\"""")
OF_COMPOSE = {"POSTGRES_PASSWORD", "SITE_ADDRESS"}
OF_GUNICORN = {"WEB_CONCURRENCY"}
STARTED = "import sys; from perkasa import wsgi; print('planning.proposals.views' in sys.modules)"


def read_by_settings() -> set[str]:
    sources = ("settings.py", "house_rules.py", "timetable.py")
    return set(READ.findall("".join((CHECKOUT / "perkasa" / source).read_text() for source in sources)))


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((CHECKOUT / "docker-compose.yml").read_text())
    return loaded


def test_the_example_names_every_variable_and_no_other() -> None:
    text = (CHECKOUT / ".env.example").read_text()
    named = set(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", text, flags=re.MULTILINE))

    assert named - OF_COMPOSE - OF_GUNICORN == read_by_settings() - {"DEBUG"}


def test_compose_gives_the_portal_only_variables_it_reads(compose: dict[str, Any]) -> None:
    for name in ("prepare", "web", "worker", "beat"):
        assert set(compose["services"][name]["environment"]) - OF_GUNICORN <= read_by_settings()


def test_compose_runs_what_the_procfile_runs(compose: dict[str, Any]) -> None:
    processes = dict(line.split(": ", 1) for line in (CHECKOUT / "Procfile").read_text().splitlines())

    assert set(processes) <= set(compose["services"])
    for name in ("worker", "beat"):
        assert f"celery --quiet -A perkasa.celery {name}" in processes[name]
        assert compose["services"][name]["command"][:5] == ["celery", "--quiet", "-A", "perkasa.celery", name]


def test_every_service_can_say_that_it_is_well(compose: dict[str, Any]) -> None:
    image_has_one = "HEALTHCHECK" in (CHECKOUT / "Dockerfile").read_text()
    silent = [name for name, service in compose["services"].items()
              if "healthcheck" not in service and not ("build" in service and image_has_one)]  # fmt: skip

    assert silent == []


def test_what_must_last_has_a_volume(compose: dict[str, Any]) -> None:
    used = {
        volume.partition(":")[0]
        for service in compose["services"].values()
        for volume in service.get("volumes", [])
        if not volume.startswith(".")
    }

    assert used == set(compose["volumes"])


def test_the_image_does_not_run_as_root() -> None:
    lines = (CHECKOUT / "Dockerfile").read_text().splitlines()

    assert "USER perkasa" in lines
    assert lines.index("USER perkasa") < next(
        number for number, line in enumerate(lines) if line.startswith("CMD")
    )


def test_the_locks_are_made_for_the_dependencies_of_today() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    wanted = repr((project["dependencies"], project["optional-dependencies"]))
    seal = hashlib.sha256(wanted.encode()).hexdigest()[:16]

    for name in ("base", "run", "dev"):
        first_lines = (CHECKOUT / "requirements" / f"{name}.lock").read_text().splitlines()[:3]
        assert f"make lock   (for the dependencies {seal})" in "\n".join(first_lines), "run `make lock`"


def test_the_locks_name_no_host() -> None:
    for name in ("base", "run", "dev"):
        text = (CHECKOUT / "requirements" / f"{name}.lock").read_text()

        assert "://" not in text
        assert "--index-url" not in text
        pinned = re.findall(r"^[\w.\[\],-]+==", text, flags=re.MULTILINE)
        assert len(pinned) > 30
        assert len(re.findall(r"^[\w.\[\],-]+==.* \\\n    --hash=sha256:", text, flags=re.MULTILINE)) == len(
            pinned
        )


def test_the_web_server_has_read_every_page_before_it_makes_its_workers() -> None:
    command = [sys.executable, "-c", STARTED]
    told = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout

    assert told.strip() == "True"
