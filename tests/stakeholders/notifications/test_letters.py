"""Every letter as people get it, made by the portal's own verbs."""

import copy
import re
from datetime import timedelta

import pytest
import time_machine
from django.conf import settings
from django.test import override_settings

from consultations.bookings import answers
from consultations.minutes import actions as minutes
from consultations.minutes.review import actions as review
from perkasa.core.jobs import WorkState
from perkasa.documents.tasks import render_pending
from perkasa.home.privacy.tasks import make_copies
from planning.proposals.models import Status
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification, Pace
from stakeholders.notifications.tasks import compose_digests
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.models import PrivacyRequest
from tests.factories.consultations import MONDAY, at, confirmed, request, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, citizen, head

pytestmark = pytest.mark.django_db
REASON = "Ruang dipakai & petugas <sakit>."
MISSING = "⟦%s⟧"


@pytest.fixture
def told():
    """One message of every kind, by kind."""
    people = head(full_name="Kepala Badan"), admin()
    ratna = citizen(full_name="Siti O'Hara")
    with time_machine.travel(MONDAY, tick=False) as clock:
        service = served_service(officers=1, name="Konsultasi Renja")
        held, declined = confirmed(service, at(25, 9), by=ratna), request(service, at(25, 13), by=ratna)
        answers.decline(declined, by=declined.officer.account, reason=REASON)
        answers.cancel(confirmed(service, at(26, 9), by=ratna), by=ratna, reason=REASON)
        moved = confirmed(service, at(26, 9), by=ratna)
        answers.move(moved, starts_at=at(26, 11), by=ratna, reason=REASON)
        clock.move_to(at(25, 10))
        _write_minutes(held, people[0])
    _ask_about_data(ratna, people[1])
    for status in (Status.RETURNED, Status.ACCEPTED, Status.DECLINED):
        ProposalFactory(status=status, decided_by=people[1])
    _collect(ratna)
    return {notification.kind: notification for notification in Notification.objects.all()}


def _ask_about_data(person, moderator) -> None:
    asked = privacy.ask(person, PrivacyRequest.Kind.CORRECTION, words="Gelar saya belum tertulis.")
    privacy.refuse(asked, by=moderator, reason=REASON)
    privacy.ask_for_nik(person, purpose="Memastikan Anda pengurus.", by=moderator)
    privacy.ask_copy(person)
    make_copies()


def _collect(reader) -> None:
    """A digest of what the reader was told, and the admins' morning digest of what failed."""
    waiting = Notification.objects.addressed_to(reader).filter(kind=Kind.MINUTES_ISSUED)
    waiting.update(pace=Pace.DAILY, not_before=MONDAY)
    failed = Notification.objects.filter(kind=Kind.BOOKING_REQUESTED)
    failed.update(state=WorkState.FAILED, finished_at=at(25, 12), error="550 no such person")
    with time_machine.travel(at(26, 7) + timedelta(minutes=1), tick=False):
        compose_digests()


def _write_minutes(booking, approver) -> None:
    officer = booking.officer.account
    answers.conclude(booking, by=officer)
    written = minutes.write(
        booking, notes="Dibahas.", recommendation="Ajukan.", attendees=[("Siti", "")], follow_ups=[],
        version=0, by=officer,
    )  # fmt: skip
    minutes.submit(written, by=officer)
    review.object_to(written, by=booking.requested_by, reason=REASON)
    minutes.submit(written, by=officer)
    review.agree(written, by=booking.requested_by)
    minutes.send_back(written, by=approver, reason=REASON)
    minutes.submit(written, by=officer)
    review.agree(written, by=booking.requested_by)
    minutes.approve(written, by=approver)
    render_pending()
    while minutes.announce_next():
        pass


def test_every_kind_is_written_whole_in_text_and_page(told):
    assert set(told) >= {kind for kind in Kind if not kind.startswith("stakeholders.")} | {
        Kind.DIGEST, Kind.MORNING,
    }  # fmt: skip

    with _missing_words_shown():
        written = {kind: letters.write(notification) for kind, notification in told.items()}

    for kind, letter in written.items():
        for words in (letter.subject, letter.text, letter.html):
            assert not re.search(r"\{\{|\{%|\bNone\b|⟦|&amp;amp;", words), (kind, words)
        assert "\n" not in letter.subject
        assert "\n\n\n" not in letter.text, kind
        assert 10 <= len(letter.subject) <= 120, (kind, letter.subject)
        assert letter.text.startswith(f"Yth. {told[kind].recipient.full_name},"), kind
        if kind in (Kind.MINUTES_TO_REVIEW, Kind.MINUTES_REVIEW_ENDS):
            continue  # these lead to a link of their own
        assert f'href="http://localhost:8000{letters.path_of(told[kind])}"' in letter.html, kind
        assert f"http://localhost:8000{letters.path_of(told[kind])}" in letter.text, kind


def test_a_reason_is_plain_in_text_and_harmless_in_the_page(told):
    letter = letters.write(told[Kind.BOOKING_DECLINED])

    assert REASON in letter.text
    assert "Ruang dipakai &amp; petugas &lt;sakit&gt;." in letter.html


def _missing_words_shown():
    """A variable that nobody filled in shows itself."""
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["OPTIONS"]["string_if_invalid"] = MISSING
    return override_settings(TEMPLATES=templates)
