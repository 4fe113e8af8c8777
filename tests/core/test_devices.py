"""A person recognises their own device."""

import pytest

from perkasa.core.devices import device_in_words

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"
AGENTS = {
    f"Mozilla/5.0 (Linux; Android 14; Pixel 8) {WEBKIT} Chrome/141.0 Safari/537.36": "Chrome di Android",
    f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} Chrome/141.0 Safari/537.36 Edg/141.0": "Edge di Windows",
    "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0": "Firefox di Linux",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Safari/604.1": "Safari di iPhone",
    "curl/8.9": "Peramban lain",
    "": "Peramban lain",
}


@pytest.mark.parametrize(("user_agent", "words"), AGENTS.items())
def test_a_device_is_told_in_two_words(user_agent, words):
    assert device_in_words(user_agent) == words
