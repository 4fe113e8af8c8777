"""What the machine itself must bring: the libraries behind WeasyPrint, a browser for the tests, `venv`.

Run before the virtual environment exists, so it needs nothing but Python. On Debian, as root or with a sudo
that asks nothing, it installs what is missing; elsewhere it says in one line what to install.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping

LIBRARIES = {
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libfontconfig.so.1": "libfontconfig1",
}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def missing_libraries() -> list[str]:
    """The Debian packages whose libraries WeasyPrint would not find."""
    return [package for library, package in LIBRARIES.items() if not _loads(library)]


def missing_browser() -> list[str]:
    """The Debian package of the browser that the tests drive, when there is none."""
    return [] if browser() else ["chromium"]


def missing_venv() -> list[str]:
    """Debian's Python comes without the means to make a virtual environment."""
    return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]


def browser() -> str | None:
    """The path of a Chromium on this machine."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def see_to(packages: list[str], run: Callable[..., object] = subprocess.run) -> str:
    """Install the packages; answers one line for the person who must do it instead, or nothing."""
    if not packages:
        return ""
    prefix = _may_install()
    if prefix is None:
        return (
            f"Please install first: {' '.join(packages)} (Debian: sudo apt-get install {' '.join(packages)})."
        )
    quiet: Mapping[str, str] = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    nothing = subprocess.DEVNULL
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        try:
            run([*prefix, "apt-get", *command], check=True, env=quiet, stdin=nothing, stdout=nothing)
        except subprocess.CalledProcessError:
            return f"apt-get could not install {' '.join(packages)}: please install them and start again."
    return ""


def _may_install() -> list[str] | None:
    """How to call apt-get here: as root, through a sudo that asks nothing, or not at all."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


NEEDS = {"libraries": missing_libraries, "browser": missing_browser, "venv": missing_venv}

if __name__ == "__main__":
    sys.exit(see_to(NEEDS[sys.argv[1]]()) or 0)
