"""Requests about personal data in the demo: consents, one correction that waits, one that was answered."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account
from stakeholders.privacy import actions
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.models import PrivacyRequest

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CITIZENS = ("warga", "petani", "dosen", "pengusaha", "karangtaruna", "guru")
CORRECTION = PrivacyRequest.Kind.CORRECTION
ERASURE = PrivacyRequest.Kind.ERASURE


def privacy_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """Everybody agreed at sign-up; two asked for a correction, one to be forgotten."""
    for number, handle in enumerate(CITIZENS):
        yield Event(now - 60 * DAY + number * HOUR, partial(_agree, people[handle]))
    yield Event(now - 20 * DAY, partial(_correct_and_answer, people["dosen"], people["admin"]))
    wrong = "Nama saya di notula tertulis “Fitri Anggreni”; seharusnya “Fitri Anggraeni”."
    yield Event(now - 20 * HOUR, partial(_ask, people["guru"], CORRECTION, wrong))
    yield Event(now - 50 * HOUR, partial(_ask, people["karangtaruna"], ERASURE, ""))


def _agree(account: Account) -> None:
    actions.agree(account, Purpose.ACCOUNT)


def _ask(account: Account, kind: PrivacyRequest.Kind, words: str) -> None:
    actions.ask(account, kind, words=words)


def _correct_and_answer(account: Account, admin: Account) -> None:
    asked = actions.ask(account, CORRECTION, words="Gelar saya belum tertulis: Dr. Yulia Rahmawati, M.Si.")
    actions.fulfil(asked, by=admin, reason="Nama di akun sudah disesuaikan.")
