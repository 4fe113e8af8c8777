"""Every page is sound: markup, headers, no request to another host."""

import re

import pytest

from tests.pages.doors import VISITORS
from tests.pages.markup import faults
from tests.pages.pages import PAGES

HTML_PAGES = [page for page in PAGES if page.method == "get" and page.is_html and 200 in page.doors.values()]
ELSEWHERE = re.compile(r"""(?:src|href|action)=["'](?:https?:)?//(?!testserver|localhost)[^"']*""")
LINK_OUT = re.compile(r'<a href="[^"]*" rel="external noreferrer">')
"""What a person may follow, and no page loads: the address of an online meeting."""


@pytest.mark.django_db
@pytest.mark.parametrize("page", HTML_PAGES, ids=str)
def test_the_markup_is_sound_for_everyone_who_may_read(page, world):
    readers = [visitor for visitor in VISITORS if page.doors[visitor] == 200]
    for reader in readers:
        html = world.visit(page, reader).content.decode()

        assert faults(html) == [], reader
        assert ELSEWHERE.findall(LINK_OUT.sub("", html)) == [], reader


@pytest.mark.django_db
@pytest.mark.parametrize("page", HTML_PAGES, ids=str)
def test_the_browser_is_told_what_a_page_may_do(page, world):
    reader = next(visitor for visitor in VISITORS if page.doors[visitor] == 200)
    answer = world.visit(page, reader)

    assert "unsafe" not in answer["Content-Security-Policy"]
    assert "default-src 'self'" in answer["Content-Security-Policy"]
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"


def test_the_check_itself_sees_faults():
    bad = (
        '<!doctype html><html lang="en"><title></title><h1>a</h1><h3 id=x style="color:red">b</h3>'
        "<p id=x><label for=y></label>"
    )

    assert faults(bad) == [
        "The id x stands 2 times.",
        "for names y, which is not on the page.",
        "Inline style on {http://www.w3.org/1999/xhtml}h3.",
        "A heading jumps from 1 to 3.",
        "The page does not say that it is Indonesian.",
        "The page has no title.",
    ]
