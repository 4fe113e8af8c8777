"""Agreeing, asking, answering, giving a number: each with what is refused."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import ProgrammingError, transaction

from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.privacy import actions
from stakeholders.privacy.consents import Consent, ConsentText, Purpose
from stakeholders.privacy.models import Identity, PrivacyRequest, Status
from stakeholders.privacy.reference import load_privacy
from stakeholders.privacy.refusals import AskedAlready, AskedForAnother, NotAsked
from tests.factories.stakeholders import admin, auditor, citizen

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")
FRIDAY, MONDAY = datetime(2026, 3, 13, 16, 0, tzinfo=WIB), datetime(2026, 3, 16, 16, 0, tzinfo=WIB)
CORRECTION = PrivacyRequest.Kind.CORRECTION
NIK = "3324014507900001"


@pytest.fixture
def person():
    load_privacy()
    return citizen()


def answers_of(person) -> list[tuple[str, int, str, str]]:
    lines = Consent.objects.filter(account=person).order_by("pk")
    return list(lines.values_list("text__purpose", "text__version", "answer", "given_for"))


def told(kind: Kind) -> list[str]:
    return list(Notification.objects.filter(kind=kind).values_list("recipient__full_name", flat=True))


def test_consent_is_written_once_with_its_version_and_withdrawn_with_another_line(person):
    actions.agree(person, Purpose.OTHERS, given_for="KSL-7F3KQ2")
    actions.agree(person, Purpose.OTHERS, given_for="KSL-7F3KQ2")
    actions.withdraw(person, Purpose.OTHERS, given_for="KSL-7F3KQ2")

    assert answers_of(person) == [
        ("others", 1, "given", "KSL-7F3KQ2"),
        ("others", 1, "withdrawn", "KSL-7F3KQ2"),
    ]


def test_what_was_never_agreed_to_is_not_withdrawn(person):
    actions.withdraw(person, Purpose.OTHERS)

    assert answers_of(person) == []


def test_a_new_version_is_agreed_to_anew_once_it_is_published(person):
    actions.agree(person, Purpose.ACCOUNT)
    second = ConsentText.objects.create(purpose=Purpose.ACCOUNT, version=2, question="Setuju?", text="Baru.")
    actions.agree(person, Purpose.ACCOUNT)
    actions.publish(second, by=admin())
    actions.agree(person, Purpose.ACCOUNT)

    assert [version for _purpose, version, _answer, _for in answers_of(person)] == [1, 2]


def test_a_published_text_and_an_answer_never_change(person):
    actions.agree(person, Purpose.ACCOUNT)

    for rows, change in (
        (ConsentText.objects.all(), {"text": "Lain"}),
        (Consent.objects.all(), {"answer": "x"}),
    ):
        with pytest.raises(ProgrammingError), transaction.atomic():
            rows.update(**change)
        with pytest.raises(ProgrammingError), transaction.atomic():
            rows._raw_delete(rows.db)


def test_only_those_who_manage_people_publish(person):
    draft = ConsentText.objects.create(purpose=Purpose.ACCOUNT, version=2, question="Setuju?", text="Baru.")

    with pytest.raises(NotAllowed):
        actions.publish(draft, by=auditor())


def test_while_nothing_is_published_nothing_is_asked(db):
    person = citizen()

    actions.agree(person, Purpose.ACCOUNT)

    assert answers_of(person) == []


def test_a_request_has_its_clock_its_trail_and_its_letters(person):
    moderator = admin(full_name="Sri Wahyuni")
    with time_machine.travel(FRIDAY, tick=False):
        asked = actions.ask(person, CORRECTION, words=" Nama saya keliru. ")

    assert (asked.due_at, asked.words, asked.status) == (MONDAY, "Nama saya keliru.", Status.RECEIVED)
    assert (asked.is_overdue(MONDAY), asked.is_overdue(MONDAY.replace(minute=1))) == (False, True)
    assert (told(Kind.PRIVACY_RECEIVED), told(Kind.PRIVACY_AWAITS_ANSWER)) == (
        [person.full_name],
        [moderator.full_name],
    )
    params = Notification.objects.get(kind=Kind.PRIVACY_AWAITS_ANSWER).params
    assert params["due"] == "Senin, 16 Maret 2026 pukul 16.00 WIB"
    assert params["path"] == f"/admin/stakeholders/privacyrequest/{asked.pk}/change/"


def test_the_same_is_not_asked_twice_at_a_time(person):
    asked = actions.ask(person, CORRECTION, words="Nama saya keliru.")
    with pytest.raises(AskedAlready):
        actions.ask(person, CORRECTION, words="Nama saya masih keliru.")

    actions.cancel(asked, by=person)
    actions.ask(person, CORRECTION, words="Nama saya masih keliru.")


def test_an_answer_is_told_with_its_reason(person):
    asked = actions.ask(person, CORRECTION, words="Nama saya keliru.")

    actions.fulfil(asked, by=admin(), reason="Sudah diganti.")

    asked.refresh_from_db()
    assert asked.status == Status.FULFILLED
    params = Notification.objects.get(kind=Kind.PRIVACY_ANSWERED).params
    assert (params["outcome"], params["reason"]) == ("Dikabulkan", "Sudah diganti.")


def test_a_refusal_needs_a_reason_and_the_right(person):
    asked = actions.ask(person, CORRECTION, words="Nama saya keliru.")

    with pytest.raises(ReasonMissing):
        actions.refuse(asked, by=admin(), reason=" ")
    with pytest.raises(NotAllowed):
        actions.refuse(asked, by=auditor(), reason="Tidak.")
    actions.refuse(asked, by=admin(), reason="Nama sesuai KTP.")
    with pytest.raises(NotPossibleNow):
        actions.fulfil(asked, by=admin())


def test_only_the_asker_takes_a_request_back(person):
    asked = actions.ask(person, CORRECTION, words="Nama saya keliru.")

    with pytest.raises(NotAllowed):
        actions.cancel(asked, by=admin())


def test_a_number_is_given_only_by_whom_it_was_asked_of(person):
    with pytest.raises(NotAsked):
        actions.give_nik(person, NIK)

    actions.ask_for_nik(person, purpose="Memastikan Anda pengurus kelompok.", by=admin())
    actions.give_nik(person, NIK)

    identity = Identity.objects.get()
    assert (str(identity.nik), identity.nik.reveal()) == ("3324********0001", NIK)
    assert told(Kind.PRIVACY_NIK_ASKED) == [person.full_name]


def test_a_number_is_asked_for_once_and_by_those_who_may(person):
    with pytest.raises(NotAllowed):
        actions.ask_for_nik(person, purpose="Verifikasi", by=auditor())

    actions.ask_for_nik(person, purpose="Verifikasi", by=admin())
    with pytest.raises(AskedForAnother):
        actions.ask_for_nik(person, purpose="Lagi", by=admin())
