"""`make run`: web, worker and beat on prepared servers, started together and ended together."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import FrameType

import environ

from perkasa import embedded
from perkasa.servers.home import ServersUnavailable

CHECKOUT = embedded.CHECKOUT
SIGN_INS = CHECKOUT / "var" / "sign-ins.txt"
MARK = "PERKASA_RUN"  # stands in the environment of every child, so that none is forgotten after a crash
NO = {"0", "false", "no", "off"}
PATIENCE = 10  # seconds a child may take to end


class Run:
    """One start of the whole house; a signal ends the step under way and lets no other begin."""

    def __init__(self) -> None:
        self.child: subprocess.Popen[bytes] | None = None
        self.ending = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.end)

    def end(self, number: int, frame: FrameType | None) -> None:
        """Ask the child to end, once: a group of processes often hears the same signal from several sides."""
        if not self.ending and self.child and self.child.poll() is None:
            self.child.terminate()
        self.ending = True

    def step(self, *command: str) -> int:
        """Run a Python module or file to its end; answers its exit code."""
        if self.ending:
            return 0
        path = f"{Path(sys.executable).parent}:{os.environ.get('PATH', os.defpath)}"
        env = os.environ | {MARK: str(CHECKOUT), "PATH": path}
        self.child = subprocess.Popen(
            [sys.executable, *command], cwd=CHECKOUT, env=env, start_new_session=True
        )
        if self.ending:
            self.child.terminate()
        return self.child.wait()

    def house(self) -> int:
        """Prepare the database, then run everything until one part or the person says stop."""
        demo = [] if os.environ["DEMO"] in NO else ["--demo"]
        failed = self.step("manage.py", "prepare", f"--sign-ins={SIGN_INS}", *demo)
        if not failed and os.environ["DEBUG"].lower() in NO:
            failed = self.step("manage.py", "collectstatic", "--noinput", "--verbosity=0")
        if failed or self.ending:
            return 0 if self.ending else 1
        threading.Thread(target=self.welcome, daemon=True).start()
        code = self.step("-m", "honcho", "start", "--env", os.devnull)
        return 0 if self.ending else code

    def welcome(self) -> None:
        """Say where the house stands, as soon as it opens."""
        while not self.ending:
            with socket.socket() as probe:
                if probe.connect_ex(address()) == 0:
                    lines = ["", f"Perkasa: {os.environ['SITE_URL']}", *SIGN_INS.read_text().splitlines()]
                    print("\n  ".join([*lines, "Ctrl-C ends everything."]) + "\n", flush=True)
                    return
            time.sleep(0.1)


def address() -> tuple[str, int]:
    """Where the web server listens."""
    return os.environ["HOST"], int(os.environ["PORT"])


def leftovers() -> list[int]:
    """The children of this checkout's runs that are still alive, as far as the system lets us look."""
    mark = os.fsencode(f"{MARK}={CHECKOUT}")
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:  # it has ended, or belongs to someone else
            continue
    return found


def sweep() -> None:
    """End every leftover: politely, then not."""
    for number, patience in ((signal.SIGTERM, PATIENCE), (signal.SIGKILL, 1)):
        deadline = time.monotonic() + patience
        for pid in leftovers():
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                continue
        while leftovers() and time.monotonic() < deadline:
            time.sleep(0.1)


def main() -> int:
    """Start the house, wait, and leave nothing running."""
    run = Run()
    environ.Env.read_env(CHECKOUT / ".env")
    for name, value in {"DEBUG": "1", "DEMO": "yes", "HOST": "127.0.0.1", "PORT": "8000"}.items():
        os.environ.setdefault(name, value)
    if os.environ["DEBUG"].lower() not in NO:
        os.environ.setdefault("SECOND_FACTOR", "offered")
    os.environ.setdefault("SITE_URL", f"http://localhost:{os.environ['PORT']}")
    (CHECKOUT / "var").mkdir(exist_ok=True)
    with (CHECKOUT / "var" / "run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit("Perkasa already runs from this folder.")
        sweep()
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(address())
            except (OSError, OverflowError, ValueError) as error:
                sys.exit(f"PORT {os.environ['PORT']} is not free ({error}): try PORT=8123 make run")
        try:
            embedded.ensure()
            return run.house()
        except ServersUnavailable as error:
            sys.exit(str(error))
        finally:
            sweep()
            embedded.stop("dev")


if __name__ == "__main__":
    sys.exit(main())
