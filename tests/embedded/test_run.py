"""`make run`, as a person has it: started, killed, started again, ended."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from perkasa.embedded import CHECKOUT
from perkasa.servers.home import Home

NOT_COPIED = (".git", ".venv", "var", "__pycache__", ".*_cache", ".hypothesis")


class House:
    """A copy of this checkout with nothing under `var/`, and what runs in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.output = folder.parent / "output"

    def starts(self) -> "subprocess.Popen[bytes]":
        """`make run` in a session of its own, answering."""
        with self.output.open("wb") as output:
            make = subprocess.Popen(
                ["make", "run", "RUN_READY=", f"PYTHON={sys.executable}"],
                cwd=self.folder,
                env=without_addresses() | {"PORT": str(self.port), "DEMO": "no"},
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        while "Ctrl-C ends everything" not in self.says():
            assert make.poll() is None, self.says()
            time.sleep(0.1)
        return make

    def says(self) -> str:
        return self.output.read_text(errors="replace")

    def processes(self) -> list[psutil.Process]:
        """Whatever runs from this folder or on its data."""
        places = (str(self.folder), str(Home.of(self.folder, "dev").place))
        return [
            process for process in psutil.process_iter() if any(place in seen(process) for place in places)
        ]

    def roles(self) -> set[str]:
        words = " ".join(seen(process) for process in self.processes())
        return {
            name for name in ("gunicorn", " worker ", " beat ", "postgres", "redis-server") if name in words
        }

    def dies(self) -> None:
        """Every process is killed, as by a power cut; some end by themselves when their parent goes."""
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                process.kill()

    def sql(self, statement: str) -> list[tuple[object, ...]]:
        sockets = Home.of(self.folder, "dev").sockets
        with psycopg.connect(f"postgres://perkasa@:5432/perkasa?host={sockets}") as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []


def seen(process: psutil.Process) -> str:
    """Folder and command line of a process; nothing when it has just gone."""
    try:
        return f"{process.cwd()} {' '.join(process.cmdline())} "
    except (psutil.NoSuchProcess, psutil.ZombieProcess, psutil.AccessDenied):
        return ""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def without_addresses() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.endswith("_URL")}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    folder = tmp_path / "house"
    shutil.copytree(CHECKOUT, folder, ignore=shutil.ignore_patterns(*NOT_COPIED))
    (folder / ".venv").symlink_to(sys.prefix)
    house = House(folder)
    yield house
    house.dies()
    if os.geteuid() == 0:
        shutil.rmtree(Home.of(folder, "dev").place, ignore_errors=True)


def test_the_house_starts_survives_a_power_cut_and_ends_with_all_its_children(house: House) -> None:
    everyone = {"gunicorn", " worker ", " beat ", "postgres", "redis-server"}
    make = house.starts()
    assert house.roles() == everyone
    house.sql("CREATE TABLE kept AS SELECT 42 AS answer")

    house.dies()
    make.wait(timeout=10)
    psutil.wait_procs(house.processes(), timeout=10)
    make = house.starts()

    assert house.sql("SELECT answer FROM kept") == [(42,)]
    make.send_signal(signal.SIGTERM)
    make.wait(timeout=30)
    assert house.processes() == []

    make = house.starts()
    assert house.roles() == everyone
    os.killpg(make.pid, signal.SIGINT)  # Ctrl-C is heard by the whole group
    make.wait(timeout=30)
    assert house.processes() == []


def test_a_port_in_use_stops_the_start_in_one_sentence(house: House) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", house.port))
        other.listen()

        started = subprocess.run(
            [sys.executable, "-m", "perkasa.run"],
            cwd=house.folder,
            env=without_addresses() | {"PORT": str(house.port)},
            capture_output=True,
            text=True,
            check=False,
        )

    assert started.returncode == 1
    assert started.stderr.startswith(f"PORT {house.port} is not free")
    assert started.stderr.count("\n") == 1
    assert house.processes() == []
