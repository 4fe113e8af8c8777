"""A breach from the moment it is found to its end: the hours, the people, the authority."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.privacy.breaches import actions
from stakeholders.privacy.breaches.models import Breach, Concerned, Status
from stakeholders.privacy.breaches.refusals import NobodyNamed, NoLongerOpen, NotToldYet, WrongMoment
from tests.factories.rights import REPORT, breach, told_breach
from tests.factories.stakeholders import admin, auditor, citizen

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")
FRIDAY = datetime(2026, 3, 13, 16, 0, tzinfo=WIB)


def told(kind: Kind) -> list:
    return list(Notification.objects.filter(kind=kind).order_by("pk"))


def letters_to_authority(made, by) -> None:
    actions.tell_authority(made, reference="800/12/2026", sent_at=timezone.now(), by=by)


def test_found_on_friday_afternoon_it_is_due_on_monday_afternoon_and_the_other_admins_know():
    """V25 of the house's known answers."""
    others = [admin(), admin()]
    with time_machine.travel(FRIDAY + timedelta(hours=2), tick=False):
        made = breach(by=others[0], found_at=FRIDAY)

    assert made.due_at == datetime(2026, 3, 16, 16, 0, tzinfo=WIB)
    assert [row.recipient for row in told(Kind.BREACH_FOUND)] == [others[1]]
    assert told(Kind.BREACH_FOUND)[0].params["due"] == "Senin, 16 Maret 2026 pukul 16.00 WIB"


def test_only_who_manages_people_keeps_the_register():
    made = breach()

    for somebody in (auditor(), citizen()):
        with pytest.raises(NotAllowed):
            actions.record(REPORT, found_at=timezone.now(), by=somebody)
        with pytest.raises(NotAllowed):
            actions.name_people(made, people=[citizen()], by=somebody)
        with pytest.raises(NotAllowed):
            actions.tell_people(made, by=somebody)


@pytest.mark.parametrize("found", [timedelta(hours=1), timedelta(days=2)])
def test_nothing_is_found_in_the_future(found):
    with pytest.raises(WrongMoment):
        actions.record(REPORT, found_at=timezone.now() + found, by=admin())


def test_each_person_is_named_once_and_told_once_and_who_is_named_later_is_told_too():
    one, other, by = citizen(), citizen(), admin()
    made = breach(one, one, by=by)
    actions.name_people(made, people=[one], by=by)
    actions.tell_people(made, by=by)
    actions.name_people(made, people=[other], by=by)
    actions.tell_people(made, by=by)

    assert Concerned.objects.count() == 2
    assert [row.recipient for row in told(Kind.BREACH_TOLD)] == [one, other]
    assert told(Kind.BREACH_TOLD)[0].params["data"] == REPORT.data


def test_without_a_name_the_register_says_how_the_people_were_told():
    made, by = breach(), admin()

    with pytest.raises(NobodyNamed):
        actions.tell_people(made, by=by)
    actions.tell_people(made, by=by, reason="Surat kepada 12 kepala desa, nomor 800/11/2026.")

    made.refresh_from_db()
    assert made.people_told_at is not None


def test_it_ends_only_after_the_people_and_the_authority_were_told():
    by = admin()
    made = told_breach(citizen(), by=by)

    with pytest.raises(NotToldYet):
        actions.close(made, by=by, reason="Sudah beres.")
    letters_to_authority(made, by)
    with pytest.raises(ReasonMissing):
        actions.close(made, by=by, reason=" ")
    actions.close(made, by=by, reason="Berkas sudah dihapus penerimanya.")

    assert made.status == Status.CLOSED
    steps = [change.transition for change in StatusChange.objects.about(made)]
    assert steps == ["begin", "name_people", "tell_people", "tell_authority", "close"]
    for deed in (
        lambda: actions.describe(made, REPORT, by=by),
        lambda: actions.tell_people(made, by=by),
        lambda: actions.dismiss(made, by=by, reason="Bukan."),
    ):
        with pytest.raises(NotPossibleNow):
            deed()


def test_the_letter_to_the_authority_was_sent_between_the_finding_and_now():
    made, by = breach(), admin()

    for moment in (made.found_at - timedelta(minutes=1), timezone.now() + timedelta(minutes=1)):
        with pytest.raises(WrongMoment):
            actions.tell_authority(made, reference="800/12/2026", sent_at=moment, by=by)


def test_what_was_no_breach_is_dismissed_with_its_reason_and_can_no_longer_be_rewritten():
    made, by = breach(), admin()

    actions.dismiss(made, by=by, reason="Berkas itu informasi publik.")

    assert made.status == Status.DISMISSED
    with pytest.raises(NoLongerOpen):
        actions.describe(made, REPORT, by=by)


def test_what_waits_and_what_is_late():
    by = admin()
    fresh, late = breach(by=by), breach(by=by, found_at=timezone.now() - timedelta(hours=73))
    done = told_breach(citizen(), by=by)
    letters_to_authority(done, by)

    now = timezone.now()
    assert list(Breach.objects.waiting()) == [late, fresh]
    assert list(Breach.objects.past_the_clock(now)) == [late]
    assert [made.is_overdue() for made in (fresh, late, done)] == [False, True, False]


def test_who_was_told_sees_it_and_who_is_only_named_does_not():
    named, person, stranger = citizen(), citizen(), citizen()
    breach(named)
    made = told_breach(person)

    assert list(Breach.objects.visible_to(person)) == [made]
    assert [Breach.objects.visible_to(who).count() for who in (named, stranger, None)] == [0, 0, 0]
    assert Breach.objects.visible_to(auditor()).count() == 2


def test_the_database_keeps_the_register_whole():
    made = breach()

    for broken in ({"status": "closed"}, {"authority_reference": "x"}, {"happened_at": timezone.now()}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Breach.objects.filter(pk=made.pk).update(**broken)
