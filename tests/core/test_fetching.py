"""Asking other machines: over a real line, within limits, and never a machine of our own network."""

import socket

import pytest

from perkasa.core.fetching import Forbidden, NoAnswer, TooLarge, Unreachable, fetch, is_public


def test_a_question_goes_there_and_its_answer_comes_back(machine):
    machine.body = b'{"baik": true}'

    answer = fetch(machine.url + "/a?b=c", method="POST", body=b"x=1", headers={"X-Test": "ya"})

    [asked] = machine.asked
    assert (asked.method, asked.path, asked.body, asked.headers["X-Test"]) == ("POST", "/a?b=c", b"x=1", "ya")
    assert (answer.status, answer.body) == (200, b'{"baik": true}')


def test_a_redirect_is_an_answer_and_is_not_followed(machine):
    machine.status, machine.headers = 302, {"Location": "http://169.254.169.254/"}

    answer = fetch(machine.url)

    assert (answer.status, answer.headers["location"], len(machine.asked)) == (
        302, "http://169.254.169.254/", 1,
    )  # fmt: skip


def test_an_answer_that_is_too_long_is_not_read(machine):
    machine.body = b"x" * 100_000

    with pytest.raises(TooLarge):
        fetch(machine.url, most_bytes=50_000)


def test_a_machine_that_hears_and_says_nothing_may_have_heard(machine):
    machine.hangs_up = True

    with pytest.raises(NoAnswer):
        fetch(machine.url)


def test_a_machine_that_is_silent_is_left_after_its_time(settings):
    settings.OUTGOING_ALLOWED_HOSTS = ["127.0.0.1"]
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(NoAnswer):
        fetch(f"http://127.0.0.1:{silent.getsockname()[1]}/", seconds=0.3)


def test_nobody_listening_means_that_nothing_has_left(machine):
    machine.close()

    with pytest.raises(Unreachable):
        fetch(machine.url)
    machine.open()  # so that the fixture has something to close


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://10.0.0.8/", "http://192.168.1.1/", "http://[::1]/",
        "http://169.254.169.254/latest/", "http://0.0.0.0/", "http://[::ffff:10.0.0.1]/", "http://2130706433/",
        "file:///etc/passwd", "ftp://contoh.id/", "http://orang:rahasia@contoh.id/", "http:///", "http://a:b/",
    ],
)  # fmt: skip
def test_our_own_network_and_strange_addresses_are_refused(settings, url):
    settings.OUTGOING_ALLOWED_HOSTS = []

    with pytest.raises(Forbidden):
        fetch(url, seconds=1)


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("8.8.8.8", True), ("2606:4700:4700::1111", True), ("100.64.0.1", False), ("224.0.0.1", False),
        ("64:ff9b::a00:1", False), ("2002:a00:1::", False), ("fe80::1", False), ("fc00::1", False),
    ],
)  # fmt: skip
def test_only_the_open_internet_is_public(address, is_open):
    assert is_public(address) is is_open
