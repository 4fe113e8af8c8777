"""A request for public information from its receipt to the judgement, under the working days of the law."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from perkasa.core.holidays import load_holidays
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.information import actions
from stakeholders.information.actions import MOST_WAITING
from stakeholders.information.models import InformationRequest, Status
from stakeholders.information.refusals import TooManyFiles, TooManyWaiting
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.organisations import proof
from tests.factories.rights import answered, asked
from tests.factories.stakeholders import admin, auditor, citizen, head

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")


@pytest.fixture
def clock():
    """Monday 9 March 2026, before Nyepi and Idulfitri."""
    load_holidays(range(2026, 2027))
    with time_machine.travel(datetime(2026, 3, 9, 9, 0, tzinfo=WIB), tick=False) as moved:
        yield moved


def told(kind: Kind) -> list:
    return list(Notification.objects.filter(kind=kind).order_by("pk"))


def test_ten_working_days_and_seven_more_go_around_the_feast(clock):
    """V15 of the house's known answers."""
    by = admin()
    request = asked()

    assert request.due_on == date(2026, 3, 30)
    actions.extend(request, by=by, reason="Menunggu data kecamatan.")
    assert request.due_on == date(2026, 4, 9)
    assert told(Kind.INFORMATION_EXTENDED)[0].params["due"] == "Kamis, 9 April 2026"
    with pytest.raises(NotAllowed):
        actions.extend(request, by=by, reason="Sekali lagi.")


def test_the_asker_has_a_number_and_who_answers_knows_it_waits():
    officer, ratna = admin(), citizen()

    request = asked(ratna)

    assert [row.recipient for row in told(Kind.INFORMATION_RECEIVED)] == [ratna]
    assert [row.recipient for row in told(Kind.INFORMATION_AWAITS)] == [officer]
    assert told(Kind.INFORMATION_RECEIVED)[0].params["code"] == request.code


def test_an_answer_brings_its_words_and_files_and_is_told():
    request = answered(files=2)

    assert request.status == Status.ANSWERED
    assert [file.kind for file in request.files.all()] == ["pdf", "pdf"]
    assert told(Kind.INFORMATION_ANSWERED)[0].params["outcome"] == "Dijawab"


def test_files_are_few_and_what_they_say_they_are():
    by = admin()

    with pytest.raises(TooManyFiles):
        actions.answer(asked(), words="Ini.", files=[proof() for _number in range(6)], by=by)
    with pytest.raises(ValidationError):
        actions.answer(asked(), words="Ini.", files=[proof(content=b"MZ not a paper")], by=by)
    with pytest.raises(IntegrityError), transaction.atomic():
        actions.answer(asked(), words=" ", by=by)


def test_nobody_answers_their_own_and_only_who_may():
    request = asked(admin())

    for somebody in (request.account, auditor(), head(), citizen()):
        with pytest.raises(NotAllowed):
            actions.answer(request, words="Ini.", by=somebody)


def test_a_refusal_has_its_reason_and_is_final_for_the_desk():
    request, by = asked(), admin()

    with pytest.raises(ReasonMissing):
        actions.refuse(request, by=by, reason=" ")
    actions.refuse(request, by=by, reason="Dikecualikan (pasal 17 huruf h).")

    assert (request.status, request.answer) == (Status.REFUSED, "Dikecualikan (pasal 17 huruf h).")
    with pytest.raises(NotPossibleNow):
        actions.answer(request, words="Ini.", by=by)


def test_within_thirty_working_days_the_asker_objects_and_a_superior_decides(clock):
    boss, by = head(), admin()
    request = asked()
    actions.refuse(request, by=by, reason="Dikecualikan.")
    clock.move_to(datetime(2026, 3, 11, 9, 0, tzinfo=WIB))
    actions.object_to(request, by=request.account, reason="Ini bukan informasi yang dikecualikan.")

    assert request.objection_due == date(2026, 4, 30)
    assert [row.recipient for row in told(Kind.INFORMATION_AWAITS)][-1] == boss
    actions.grant(request, words="Keberatan beralasan; berkas terlampir.", files=[proof()], by=boss)

    assert (request.status, request.files.count()) == (Status.GRANTED, 1)
    steps = [change.transition for change in StatusChange.objects.about(request)]
    assert steps == ["begin", "refuse", "object_to", "grant"]


def test_nobody_judges_their_own_answer(settings):
    boss = head()
    request = answered(answerer=admin())
    InformationRequest.objects.filter(pk=request.pk).update(answered_by=boss)
    request.refresh_from_db()
    actions.object_to(request, by=request.account, reason="Tidak sesuai yang diminta.")

    for somebody in (boss, admin(), request.account):
        with pytest.raises(NotAllowed):
            actions.dismiss(request, by=somebody, reason="Sudah sesuai.")
    actions.dismiss(request, by=head(), reason="Sudah sesuai.")
    assert request.status == Status.DISMISSED


def test_silence_past_the_last_day_can_be_objected_to_and_haste_cannot(clock):
    request = asked()

    with pytest.raises(NotAllowed):
        actions.object_to(request, by=request.account, reason="Belum dijawab.")
    clock.move_to(datetime(2026, 3, 31, 9, 0, tzinfo=WIB))
    actions.object_to(request, by=request.account, reason="Belum dijawab.")

    assert request.status == Status.OBJECTED


def test_an_objection_comes_too_late_after_its_last_day(clock):
    request, by = asked(), admin()
    actions.refuse(request, by=by, reason="Dikecualikan.")

    clock.move_to(datetime(2026, 6, 1, 9, 0, tzinfo=WIB))
    with pytest.raises(NotAllowed):
        actions.object_to(request, by=request.account, reason="Baru sempat.")


def test_it_is_taken_back_by_its_asker_while_it_waits():
    request = asked()

    with pytest.raises(NotAllowed):
        actions.withdraw(request, by=admin())
    actions.withdraw(request, by=request.account)

    assert request.status == Status.WITHDRAWN


def test_who_asks_without_end_waits_for_answers_first():
    ratna = citizen()
    for _number in range(MOST_WAITING):
        asked(ratna)

    with pytest.raises(TooManyWaiting):
        asked(ratna)


def test_what_is_past_its_clock_and_who_sees_what(clock):
    late, objected, other = asked(), asked(), citizen()
    actions.refuse(objected, by=admin(), reason="Dikecualikan.")
    actions.object_to(objected, by=objected.account, reason="Tidak beralasan.")
    clock.move_to(datetime(2026, 3, 31, 9, 0, tzinfo=WIB))
    now = datetime(2026, 3, 31, 9, 0, tzinfo=WIB)

    assert list(InformationRequest.objects.past_the_clock(now)) == [late]
    assert [late.is_overdue(), objected.is_overdue()] == [True, False]
    seen = [InformationRequest.objects.visible_to(who).count() for who in (late.account, other, None, head())]
    assert seen == [1, 0, 0, 2]


@pytest.mark.parametrize(
    "broken",
    [
        {"status": "answered"},
        {"status": "objected"},
        {"status": "granted"},
        {"objection": "x"},
        {"judgement": "x"},
        {"wish": ""},
    ],
)
def test_the_database_keeps_a_request_whole(broken):
    request = asked()

    with pytest.raises(IntegrityError), transaction.atomic():
        InformationRequest.objects.filter(pk=request.pk).update(**broken)
