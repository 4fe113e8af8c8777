"""The small scripts in a real browser: sent once, nothing typed is lost, menus close, holds count down.

The pages are made here and every answer of the server is the test's own: no server, no database.
"""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

STATIC = Path(__file__).resolve().parents[2] / "static"
SITE = "http://perkasa.test"
SCRIPT = '<script type="module" src="/static/js/perkasa.js"></script>'
FRAME = f'<!doctype html><html lang="id"><title>x</title>{SCRIPT}'
DRAFT = """<form method="post" action="/kirim" data-autosave="/simpan"><p data-autosave-state hidden></p>
<input type="hidden" name="version" value="{version}"><input name="title" value="{title}">
<button>Kirim</button></form>"""
SIGN_OUT = '<form method="post" action="/keluar" data-sign-out><button>Keluar</button></form>'


class Site:
    """A site whose pages and answers the test writes down; it remembers what was sent to it."""

    def __init__(self, page: Page):
        self.page, self.pages, self.answers, self.sent = page, {}, {}, []
        page.route(f"{SITE}/**", self.answer)

    def answer(self, route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path.startswith("/static/"):
            route.fulfill(path=STATIC / path.removeprefix("/static/"))
        elif route.request.method == "POST":
            self.sent.append((path, parse_qs(route.request.post_data or "")))
            status, body = self.answers.get(path, (200, "terkirim"))
            if status == 0:
                route.abort()
            else:
                route.fulfill(status=status, body=body)
        else:
            route.fulfill(content_type="text/html; charset=utf-8", body=FRAME + self.pages.get(path, ""))

    def open(self, body: str) -> None:
        self.pages["/"] = body
        self.page.goto(f"{SITE}/")


@pytest.fixture
def site(chromium):
    context = chromium.new_context()
    yield Site(context.new_page())
    context.close()


def test_a_form_is_sent_once_however_often_its_button_is_pressed(site):
    site.open('<form method="post" action="/kirim"><button data-busy="Mengirim…">Kirim</button></form>')
    site.page.route(f"{SITE}/kirim", lambda route: site.sent.append(route.request.url))  # it never answers

    words = site.page.evaluate(
        "() => { const button = document.querySelector('button');"
        " for (let press = 0; press < 5; press++) button.click(); return button.textContent; }"
    )

    site.page.wait_for_timeout(200)
    assert words == "Mengirim…"
    assert len(site.sent) == 1


def test_what_is_typed_is_saved_and_the_version_follows(site):
    site.answers["/simpan"] = 200, json.dumps({"saved": "10.42", "version": "8"})
    site.open(DRAFT.format(version=7, title=""))

    site.page.locator("[name=title]").fill("Jembatan Blumah")

    expect(site.page.get_by_text("Tersimpan pukul 10.42")).to_be_visible()
    assert site.sent == [("/simpan", {"version": ["7"], "title": ["Jembatan Blumah"]})]
    assert site.page.locator("[name=version]").input_value() == "8"


def test_without_a_line_it_is_kept_here_and_comes_back(site):
    site.answers["/simpan"] = 0, ""
    site.open(DRAFT.format(version=7, title=""))
    site.page.locator("[name=title]").fill("Jembatan Blumah")
    expect(site.page.get_by_text("Sambungan terputus")).to_be_visible()

    site.page.reload()

    expect(site.page.locator("[name=title]")).to_have_value("Jembatan Blumah")


def test_an_ended_session_is_told_and_loses_nothing(site):
    site.answers["/simpan"] = 403, ""
    site.open(DRAFT.format(version=7, title=""))

    site.page.locator("[name=title]").fill("Jembatan Blumah")

    expect(site.page.get_by_text("Sesi Anda sudah berakhir")).to_be_visible()
    site.page.reload()
    expect(site.page.locator("[name=title]")).to_have_value("Jembatan Blumah")


def test_a_draft_changed_elsewhere_is_never_written_over_unasked(site):
    site.answers["/simpan"] = 409, ""
    site.open(DRAFT.format(version=7, title=""))
    site.page.locator("[name=title]").fill("Jembatan Blumah")
    expect(site.page.get_by_text("diubah di tempat lain")).to_be_visible()

    site.open(DRAFT.format(version=8, title="Jembatan Plantungan"))

    expect(site.page.locator("[name=title]")).to_have_value("Jembatan Plantungan")
    site.page.get_by_role("button", name="Pakai isian saya").click()
    expect(site.page.locator("[name=title]")).to_have_value("Jembatan Blumah")


def test_what_was_sent_and_taken_does_not_come_back(site):
    site.open(DRAFT.format(version=7, title=""))
    site.page.locator("[name=title]").fill("Jembatan Blumah")
    site.page.get_by_role("button").click()

    site.open(DRAFT.format(version=8, title="Jembatan Blumah, Dusun Krajan"))

    expect(site.page.locator("[name=title]")).to_have_value("Jembatan Blumah, Dusun Krajan")


def test_signing_out_leaves_nothing_on_the_device(site):
    site.answers["/simpan"] = 0, ""
    site.open(DRAFT.format(version=7, title="") + SIGN_OUT)
    site.page.locator("[name=title]").fill("Jembatan Blumah")
    expect(site.page.get_by_text("Sambungan terputus")).to_be_visible()

    site.page.get_by_role("button", name="Keluar").click()

    assert site.page.evaluate("localStorage.length") == 0


def test_menus_close_with_escape_and_with_a_press_elsewhere(site):
    site.open('<details data-menu><summary>Menu</summary><a href="/usulan/">Usulan</a></details><p>Isi</p>')
    menu = site.page.locator("details")

    site.page.get_by_text("Menu").click()
    expect(menu).to_have_attribute("open", "")
    site.page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(site.page.locator("summary")).to_be_focused()

    site.page.get_by_text("Menu").click()
    site.page.get_by_text("Isi").click()
    expect(menu).not_to_have_attribute("open", "")


def test_a_filter_answers_a_choice_and_leaves_empty_questions_out(site):
    site.open(
        '<form method="get" data-autosubmit><input name="kata">'
        '<select name="tahun"><option value="">Semua<option>2027</select></form>'
    )

    site.page.locator("select").select_option("2027")

    site.page.wait_for_url(f"{SITE}/?tahun=2027")


def test_a_hold_counts_down_and_says_when_it_is_over(site):
    until = datetime.now(UTC) + timedelta(seconds=2)
    left = "<p data-left hidden></p>"
    site.open(f'<div data-hold="{until.isoformat()}" data-over="Habis.">{left}</div>')

    expect(site.page.get_by_text("Sisa 0.0")).to_be_visible()
    expect(site.page.get_by_text("Habis.")).to_be_visible()


def test_who_signed_in_again_elsewhere_comes_back_to_a_saved_answer(site):
    site.answers["/simpan"] = 403, ""
    site.open(DRAFT.format(version=7, title=""))
    site.page.locator("[name=title]").fill("Jembatan Blumah")
    expect(site.page.get_by_text("Sesi Anda sudah berakhir")).to_be_visible()

    site.answers["/simpan"] = 200, json.dumps({"saved": "10.42", "version": "8"})
    site.page.evaluate("window.dispatchEvent(new Event('focus'))")

    expect(site.page.get_by_text("Tersimpan pukul 10.42")).to_be_visible()


def test_what_was_typed_without_a_line_is_sent_when_the_line_is_back(site):
    site.answers["/simpan"] = 0, ""
    site.open(DRAFT.format(version=7, title=""))
    site.page.locator("[name=title]").fill("Jembatan Blumah")
    expect(site.page.get_by_text("Sambungan terputus")).to_be_visible()

    site.answers["/simpan"] = 200, json.dumps({"saved": "10.43", "version": "8"})
    site.page.evaluate("window.dispatchEvent(new Event('online'))")

    expect(site.page.get_by_text("Tersimpan pukul 10.43")).to_be_visible()
    assert site.sent[-1][1]["title"] == ["Jembatan Blumah"]
