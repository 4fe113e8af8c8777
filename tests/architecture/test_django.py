"""Django's own checks find nothing, with the settings of a live site too."""

import os
import subprocess
import sys
from io import StringIO

import pytest
from django.core.management import call_command

from perkasa.embedded import CHECKOUT

PRODUCTION = {
    "SECRET_KEY": "k3nd4l-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOP",
    "FIELD_KEY": "f13ld-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOP",
    "ALLOWED_HOSTS": "perkasa.example.go.id",
    "SITE_URL": "https://perkasa.example.go.id",
    "EMAIL_URL": "smtp://localhost:25",
}


def manage(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "DATABASE_URL", "REDIS_URL")}
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=CHECKOUT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration() -> None:
    said = StringIO()
    try:
        call_command("makemigrations", "--check", "--dry-run", stdout=said)
    except SystemExit:
        pytest.fail(said.getvalue())


def test_the_deployment_check_finds_nothing() -> None:
    checked = manage("check", "--deploy", "--fail-level=WARNING", **PRODUCTION)

    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "perhaps"),
        ("SECRET_KEY", ""),
        ("FIELD_KEY", ""),
        ("DATABASE_URL", "mysql://root@localhost/perkasa"),
        ("REDIS_URL", "memcached://localhost"),
        ("EMAIL_URL", "pigeon://post"),
        ("SITE_URL", "perkasa.example.go.id"),
    ],
)
def test_a_bad_value_is_refused_with_its_name(name: str, value: str) -> None:
    checked = manage("check", **PRODUCTION | {name: value})

    assert checked.returncode != 0
    last_line = checked.stderr.strip().splitlines()[-1]
    assert name in last_line
    assert "expected" in last_line
