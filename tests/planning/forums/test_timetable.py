"""The timetable of desks: laid out without conflicts, moved by hand, run, and told to those who wait."""

from datetime import time, timedelta

import pytest
import time_machine
from django.db import IntegrityError, connection, transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.urls import reverse
from django.utils import timezone

from perkasa.core.fields import MOMENT
from perkasa.core.refusals import NotAllowed
from planning.forums.guests import actions as guests
from planning.forums.models import Forum
from planning.forums.timetable import actions
from planning.forums.timetable.delays import tell_all
from planning.forums.timetable.models import Turn
from planning.forums.timetable.proposing import Frame, Table, Wish, propose, times_within
from planning.forums.timetable.refusals import (
    AgencyIsElsewhere,
    AnotherRuns,
    DeskIsTaken,
    HasBegun,
    NothingToLayOut,
    OutsideTheDesk,
)
from planning.forums.timetable.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.forums import desk, forum, in_a_week, invited, running, turn
from tests.factories.stakeholders import OrganisationFactory, operator, planner

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
FRAME = Frame(60, time(8), time(16), (time(12), time(13)))
CONFLICTS = """
SELECT count(*) FROM planning_turn a JOIN planning_turn b ON a.id < b.id AND a.period && b.period
WHERE a.organisation_id = b.organisation_id OR a.desk_id = b.desk_id
"""


def two_days(by: Account, agencies: int, desks: int) -> Forum:
    """A forum over two days to which so many agencies are invited, with desks from morning to evening."""
    begins = in_a_week().replace(hour=8)
    found = forum(by, begins, length=timedelta(days=1, hours=8))
    for _number in range(agencies):
        guests.invite_organisation(found, OrganisationFactory(), by=by)
    for number in range(desks):
        desk(found, by, name=f"Desk {number + 1}", chair=planner())
    return found


def test_forty_agencies_sit_at_six_desks_on_two_days_and_the_database_knows_of_no_conflict():
    by = planner()
    found = two_days(by, agencies=40, desks=6)

    left = actions.lay_out(found, FRAME, by=by).left

    with connection.cursor() as cursor:
        cursor.execute(CONFLICTS)
        assert (left, found.turns.count(), cursor.fetchone()) == ([], 40, (0,))
    assert found.turns.values("organisation").distinct().count() == 40
    one = found.turns.select_related("desk").first()
    with pytest.raises(IntegrityError), transaction.atomic():
        Turn.objects.create(
            forum=found, desk=found.desks.exclude(pk=one.desk_id).first(), field_code="x",
            organisation=one.organisation, period=one.period,
        )  # fmt: skip


def test_who_cannot_be_placed_is_named_with_the_reason():
    day = in_a_week()
    times = times_within((day.replace(hour=8), day.replace(hour=10)), FRAME, day.tzinfo)
    tables = [Table(1, "Desk pendidikan", times, "1.01")]
    wishes = [Wish(1, "Disdikbud", "1.01"), Wish(2, "Dinkes", "1.02"), Wish(3, "Kemenag", "1.01")]
    wishes += [Wish(4, "Setda", "1.01"), Wish(5, "DPUPR", "1.01")]

    found = propose(wishes, tables, {5: times})

    assert {one.wish.name: one.reason for one in found.left} == {
        "Dinkes": "Tidak ada desk untuk urusan 1.02. Siapkan satu.",
        "DPUPR": "Instansi ini berada di desk lain pada semua waktu kosong Desk pendidikan.",
        "Setda": "Desk pendidikan hanya punya 2 giliran, sedangkan 4 permintaan memerlukannya. "
        "Perpanjang waktunya, pendekkan gilirannya, atau tambah desk.",
    }


def test_who_came_first_moves_aside_when_that_makes_room_for_another():
    day = in_a_week().replace(hour=8)
    first, second = (day, day + HOUR), (day + HOUR, day + 2 * HOUR)
    tables = [Table(1, "Desk A", [first, second])]

    found = propose([Wish(1, "A"), Wish(2, "B")], tables, {2: [second]})

    assert {wish.name: seat.span for wish, seat in found.placed.items()} == {"A": second, "B": first}


def test_an_agency_with_two_fields_never_sits_at_two_desks_at_once():
    day = in_a_week().replace(hour=8)
    times = [(day, day + HOUR), (day + HOUR, day + 2 * HOUR)]
    tables = [Table(1, "Desk A", times, "1.01"), Table(2, "Desk B", times, "2.22")]

    found = propose([Wish(1, "Disdikbud", "1.01"), Wish(1, "Disdikbud", "2.22")], tables, {})

    assert found.left == []
    assert len({seat.span for seat in found.placed.values()}) == 2


def test_a_day_is_cut_into_turns_around_its_pause():
    day = in_a_week()
    times = times_within((day.replace(hour=0), day.replace(hour=23)), FRAME, day.tzinfo)

    assert [begins.hour for begins, _ends in times] == [8, 9, 10, 11, 13, 14, 15]


def test_what_stands_stays_and_only_the_rest_is_laid_out():
    by = planner()
    found = two_days(by, agencies=3, desks=1)
    guest = found.guests.last()
    stands = turn(found.desks.get(), guest.organisation, by, begins=in_a_week().replace(hour=14))

    actions.lay_out(found, FRAME, by=by)
    assert Turn.objects.get(pk=stands.pk).period == stands.period
    assert found.turns.count() == 3

    actions.lay_out(found, FRAME, by=by, anew=True)
    assert not Turn.objects.filter(pk=stands.pk).exists()


def test_a_forum_without_desks_has_nothing_to_lay_out():
    by = planner()
    with pytest.raises(NothingToLayOut):
        actions.lay_out(invited(by=by), FRAME, by=by)
    with pytest.raises(NotAllowed):
        actions.lay_out(invited(by=by), FRAME, by=operator())


def test_nobody_is_moved_into_a_conflict_or_out_of_the_desk():
    by, agency = planner(), OrganisationFactory()
    found = running(agency, by=by)
    first, second = desk(found, by), desk(found, by, name="Desk kesehatan", chair=planner())
    begins = found.period.lower
    one = turn(first, agency, by)
    other = turn(second, OrganisationFactory(), by)

    with pytest.raises(AgencyIsElsewhere):
        turn(second, agency, by, begins=begins + HOUR / 2, field_code="1.02")
    with pytest.raises(DeskIsTaken):
        actions.move(one, to=second, begins=begins, ends=begins + HOUR, by=by)
    with pytest.raises(OutsideTheDesk):
        actions.move(one, to=first, begins=begins - HOUR, ends=begins, by=by)
    actions.move(one, to=second, begins=begins + HOUR, ends=begins + 2 * HOUR, by=by)
    actions.begin(other, by=by)
    with pytest.raises(HasBegun):
        actions.remove(other, by=by)


def test_a_desk_serves_one_at_a_time_and_an_absent_agency_may_come_after_all():
    by = planner()
    of = desk(running(by=by), by)
    one, other = turn(of, OrganisationFactory(), by), turn(of, OrganisationFactory(), by, hours=1)

    actions.begin(one, by=by)
    with pytest.raises(AnotherRuns):
        actions.begin(other, by=by)
    actions.finish(one, by=by)
    actions.skip(other, by=by)
    actions.recall(other, by=by)
    actions.begin(other, by=by)

    assert [each.status for each in of.turns.all()] == [Status.DONE, Status.RUNNING]


def test_who_waits_behind_a_late_one_is_told_once_for_each_step():
    by, waiting = planner(), operator()
    agency = OrganisationFactory()
    found = running(agency, *waiting.organisations, by=by)
    of = desk(found, by)
    one = turn(of, agency, by)
    turn(of, waiting.organisations[0], by, hours=1)
    begins = found.period.lower

    with time_machine.travel(begins + timedelta(minutes=25), tick=False):
        actions.begin(one, by=by)
        tell_all()
    told = Notification.objects.filter(kind=Kind.TURN_DELAYED, channel="email", recipient=waiting)
    assert [row.params["minutes"] for row in told] == [25]

    with time_machine.travel(begins + timedelta(minutes=95), tick=False):
        tell_all()
        tell_all()
    assert sorted(row.params["minutes"] for row in told.all()) == [25, 35]


def test_the_pages_lay_out_move_and_show_now_next_and_late(client):
    by, agency = planner(), OrganisationFactory(short_name="Disdikbud")
    client.force_login(by)
    found = running(agency, by=by)
    of = desk(found, by)
    page = reverse("planning:forums.timetable.detail", args=[found.code])
    said = {
        "minutes": 60,
        "opens": "08:00",
        "closes": "16:00",
        "pause_begins": "12:00",
        "pause_ends": "13:00",
    }

    assert "1 permintaan belum mendapat giliran." in client.get(page).content.decode()
    assert client.post(page + "propose/", said).url == page
    one = found.turns.get()
    begins = timezone.localtime(one.period.lower) + HOUR
    moved = {"desk": of.pk, "begins": begins.strftime(MOMENT), "minutes": 60}
    client.post(one.get_absolute_url() + "move/", moved)
    one.refresh_from_db()
    assert one.period == DateTimeTZRange(begins, begins + HOUR)

    board = client.get(reverse("planning:forums.timetable.progress", args=[found.code])).content.decode()
    assert "Disdikbud, sekitar 10.00" in board
    assert "Tepat waktu" in board
    client.post(one.get_absolute_url() + "remove/")
    assert not found.turns.exists()


def test_the_page_names_who_found_no_place(client):
    by = planner()
    client.force_login(by)
    found = running(*[OrganisationFactory() for _number in range(5)], by=by)
    desk(found, by)
    said = {"minutes": 60, "opens": "08:00", "closes": "12:00"}

    answer = client.post(reverse("planning:forums.timetable.propose", args=[found.code]), said)

    assert "Belum mendapat giliran" in answer.content.decode()
    assert "hanya punya" in answer.content.decode()
