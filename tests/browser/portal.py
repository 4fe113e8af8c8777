"""The portal as it runs for people: web in this process, worker and beat in theirs, a real post office."""

import re
import subprocess
from datetime import timedelta

from django.conf import settings
from django.db import connection
from playwright.sync_api import Page

from perkasa.home.demo.people import PASSWORD
from tests.fixtures.children import child, until
from tests.fixtures.smtp import Postbox, Received

CODE = re.compile(r"^\s*([A-Z0-9]{4,}(?:-[A-Z0-9]+)*)\s*$", re.MULTILINE)
LINK = re.compile(r"https?://\S+")
SHIFTED = {
    "consultations_booking": ["requested_at", "decided_at"],
    "stakeholders_notification": ["not_before", "not_after"],
}


class Portal:
    """Its address, its post, and the processes behind it."""

    def __init__(self, url: str, postbox: Postbox):
        self.url, self.postbox = url, postbox
        self.children: list[subprocess.Popen] = []

    def start_work(self) -> None:
        """Worker and beat run, each job every second."""
        own = {"SITE_URL": self.url, "EMAIL_URL": self.postbox.url, "JOBS_EVERY_SECONDS": "1"}
        celery = ["-m", "celery", "--quiet", "-A", "perkasa.celery"]
        self.children = [
            child(*celery, "worker", "--pool", "solo", "--without-gossip", "--without-mingle", **own),
            child(*celery, "beat", "--pidfile=", "--schedule", f"{settings.MEDIA_ROOT}/beat", **own),
        ]

    def end_work(self) -> None:
        for process in self.children:
            process.terminate()
        for process in self.children:
            process.communicate(timeout=20)

    def letter_to(self, address: str, subject: str) -> Received:
        """The first letter to `address` whose subject holds `subject`, once it has arrived."""
        try:
            until(lambda: any(self._letters(address, subject)), seconds=40)
        except AssertionError as late:
            arrived = [(letter.to, letter.subject) for letter in self.postbox.received]
            raise AssertionError(f"No letter “{subject}” to {address} among {arrived}") from late
        return next(self._letters(address, subject))

    def nth_letter_to(self, address: str, subject: str, *, number: int) -> Received:
        """The `number`-th such letter, once it has arrived."""
        until(lambda: self.letters_to(address, subject) >= number, seconds=40)
        return list(self._letters(address, subject))[number - 1]

    def letters_to(self, address: str, subject: str) -> int:
        """How many such letters have arrived so far."""
        return sum(1 for _letter in self._letters(address, subject))

    def _letters(self, address: str, subject: str):
        return (
            letter
            for letter in list(self.postbox.received)
            if letter.to == address and subject.lower() in letter.subject.lower()
        )


def let_time_pass(span: timedelta) -> None:
    """Every moment written down lies `span` further back, as if that time had gone by."""
    with connection.cursor() as cursor:
        for table, columns in SHIFTED.items():
            changes = ", ".join(f"{column} = {column} - %s" for column in columns)
            cursor.execute(f"UPDATE {table} SET {changes}", [span] * len(columns))
        cursor.execute(
            "UPDATE consultations_booking SET period = tstzrange(lower(period) - %s, upper(period) - %s),"
            " occupied = tstzrange(lower(occupied) - %s, upper(occupied) - %s)",
            [span] * 4,
        )


def sign_in(page: Page, email: str, password: str = PASSWORD) -> None:
    """The person behind `page` has signed in."""
    page.goto("/akun/login/")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Kata sandi", exact=False).first.fill(password)
    page.locator("main").get_by_role("button", name="Masuk", exact=True).click()
    page.wait_for_url(lambda url: "login" not in url)
