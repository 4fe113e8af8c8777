"""PostgreSQL and Redis for a machine that has neither: development, tests, a first look."""

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from perkasa.servers.home import Home, ServersUnavailable
from perkasa.servers.postgres import Postgres
from perkasa.servers.redis import Redis

CHECKOUT = Path(__file__).resolve().parent.parent
PROFILES = ("dev", "test")  # "test" is quick and forgets: nothing of it survives a power cut
VARIABLES: dict[str, type[Postgres | Redis]] = {"DATABASE_URL": Postgres, "REDIS_URL": Redis}


@dataclass(frozen=True)
class Servers:
    """The addresses to use, and whether this call had to start anything."""

    database_url: str
    redis_url: str
    started: bool


def ensure(profile: str = "dev", checkout: Path = CHECKOUT) -> Servers:
    """Let DATABASE_URL and REDIS_URL name running servers; an address already there is left alone."""
    started = False
    missing = {name: kind for name, kind in VARIABLES.items() if not os.environ.get(name)}
    if missing:
        home = Home.of(checkout, profile)
        servers = {name: kind(home) for name, kind in missing.items()}
        if not all(server.is_up() for server in servers.values()):
            started = True
            with home.locked():
                home.install_programs()
                for server in servers.values():
                    server.start()
        os.environ.update({name: server.url() for name, server in servers.items()})
    return Servers(os.environ["DATABASE_URL"], os.environ["REDIS_URL"], started)


def stop(profile: str | None = None, checkout: Path = CHECKOUT) -> None:
    """End the embedded servers of one profile, or of all; what they hold stays."""
    for name in [profile] if profile else PROFILES:
        home = Home.of(checkout, name)
        if home.folder.exists():
            with home.locked():
                for kind in VARIABLES.values():
                    kind(home).stop()


def status(checkout: Path = CHECKOUT) -> dict[str, bool]:
    """Say of every embedded server whether it answers."""
    homes = {name: Home.of(checkout, name) for name in PROFILES}
    pairs = [(name, home, kind) for name, home in homes.items() for kind in VARIABLES.values()]
    return {f"{name} {kind.__name__}": kind(home).is_up() for name, home, kind in pairs}


def main(arguments: list[str] | None = None) -> int:
    """`python -m perkasa.embedded start|stop|status`; status answers 3 when nothing runs."""
    parser = argparse.ArgumentParser(prog="python -m perkasa.embedded", description=__doc__)
    parser.add_argument("verb", choices=["start", "stop", "status"])
    parser.add_argument("--profile", choices=PROFILES, help="default: dev for start, all for stop")
    parser.add_argument("--checkout", type=Path, default=CHECKOUT, help="the folder whose servers are meant")
    chosen = parser.parse_args(arguments)
    checkout = chosen.checkout.resolve()
    try:
        if chosen.verb == "start":
            servers = ensure(chosen.profile or "dev", checkout)
            print(f"DATABASE_URL={servers.database_url}\nREDIS_URL={servers.redis_url}")
        elif chosen.verb == "stop":
            stop(chosen.profile, checkout)
        else:
            found = status(checkout)
            print("\n".join(f"{name}: {'up' if up else 'down'}" for name, up in found.items()))
            return 0 if any(found.values()) else 3
    except ServersUnavailable as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
