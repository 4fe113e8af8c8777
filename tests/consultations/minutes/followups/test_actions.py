"""A follow-up goes from who promised it to who asked for it, and back when it is not enough."""

from datetime import date, timedelta

import pytest
import time_machine

from consultations.minutes.followups import actions
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.followups.refusals import DateNotLater, TooManyFiles
from consultations.minutes.followups.rounds import remind_next
from consultations.minutes.followups.statuses import Status
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.accounts.models import Position
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at, png
from tests.factories.follow_ups import agreed, officer_of, promised_by_the_officer, reported, visitor_of
from tests.factories.minutes import submitted
from tests.factories.stakeholders import citizen, head, operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    """Friday, 20 November 2026, 09.00 WIB; what was promised ends on Wednesday, 9 December."""
    with time_machine.travel(at(20, 9), tick=False) as clock:
        yield clock


def told(kind: Kind) -> list[str]:
    rows = Notification.objects.filter(kind=kind).select_related("recipient").order_by("pk")
    return [row.recipient.full_name for row in rows]


def remind_at(clock, day: int, month: int = 12) -> int:
    """How many follow-ups somebody was told about in the morning of that day."""
    clock.move_to(at(day, 8, 1, month=month))
    number = 0
    while remind_next():
        number += 1
    return number


class TestReporting:
    def test_who_promised_reports_with_files_and_who_asked_accepts(self):
        follow_up = agreed()

        actions.report(follow_up, by=visitor_of(follow_up), reason="Sudah diukur.", evidence=[png()])
        actions.accept(follow_up, by=officer_of(follow_up))

        follow_up.refresh_from_db()
        assert (follow_up.status, follow_up.done_by) == (Status.DONE, officer_of(follow_up))
        assert [file.kind for file in follow_up.evidence.all()] == ["png"]
        assert (told(Kind.FOLLOW_UP_REPORTED), told(Kind.FOLLOW_UP_ACCEPTED)) == (
            ["Budi Santoso"],
            ["Ratna Wulandari"],
        )
        assert [step.transition for step in StatusChange.objects.about(follow_up)] == [
            "begin",
            "report",
            "accept",
        ]

    def test_what_is_not_enough_comes_back_with_a_reason_and_is_reported_again(self):
        follow_up = reported()

        with pytest.raises(ReasonMissing):
            actions.send_back(follow_up, by=officer_of(follow_up), reason=" ")
        actions.send_back(follow_up, by=officer_of(follow_up), reason="Fotonya belum ada.")
        actions.report(follow_up, by=visitor_of(follow_up), reason="Ini fotonya.", evidence=[png()])

        assert follow_up.status == Status.REPORTED
        [letter] = Notification.objects.filter(kind=Kind.FOLLOW_UP_RETURNED)
        assert letter.params["reason"] == "Fotonya belum ada."

    def test_what_the_office_promised_is_accepted_by_the_visitor_and_not_by_the_office(self):
        follow_up = promised_by_the_officer()
        actions.report(follow_up, by=officer_of(follow_up), reason="Sudah ada di Renja.")

        with pytest.raises(NotAllowed):
            actions.accept(follow_up, by=officer_of(follow_up))
        actions.accept(follow_up, by=visitor_of(follow_up))

        assert follow_up.status == Status.DONE

    def test_nobody_accepts_their_own_and_strangers_do_nothing(self):
        follow_up = reported()

        for person in (visitor_of(follow_up), citizen(), operator(), planner()):
            with pytest.raises(NotAllowed):
                actions.accept(follow_up, by=person)
        with pytest.raises(NotAllowed):
            actions.report(agreed(), by=citizen(), reason="Sudah.")

    def test_what_somebody_without_an_account_promised_is_closed_by_the_desk(self):
        follow_up = agreed(other_owner="Kepala Dusun Krajan")

        actions.close(follow_up, by=officer_of(follow_up), reason="Diberitahukan lewat telepon.")

        assert follow_up.status == Status.DONE

    def test_nothing_is_done_before_the_minutes_are_approved_or_twice(self):
        waiting = submitted().follow_ups.get(number=1)
        with pytest.raises(NotAllowed):
            actions.report(waiting, by=waiting.owner, reason="Sudah.")
        follow_up = reported()

        with pytest.raises(NotPossibleNow):
            actions.report(follow_up, by=visitor_of(follow_up), reason="Sudah.")

    def test_more_than_five_files_are_refused_and_nothing_is_kept(self):
        follow_up = agreed()

        with pytest.raises(TooManyFiles):
            actions.report(
                follow_up, by=visitor_of(follow_up), reason="Sudah.", evidence=[png() for _number in range(6)]
            )
        follow_up.refresh_from_db()
        assert (follow_up.status, follow_up.evidence.count()) == (Status.OPEN, 0)


class TestMoreTime:
    def test_a_granted_wish_moves_the_last_day_and_the_reminders(self):
        follow_up = agreed()
        actions.ask_time(follow_up, by=visitor_of(follow_up), reason="Banjir.", until=date(2026, 12, 18))
        follow_up.refresh_from_db()
        assert (follow_up.due_date, follow_up.wanted_date) == (date(2026, 12, 9), date(2026, 12, 18))

        actions.grant_time(follow_up, by=officer_of(follow_up))

        follow_up.refresh_from_db()
        assert (follow_up.due_date, follow_up.wanted_date) == (date(2026, 12, 18), None)
        assert follow_up.remind_at == at(15, 8, month=12)
        assert told(Kind.FOLLOW_UP_TIME_GRANTED) == ["Ratna Wulandari"]

    def test_a_refused_one_leaves_it_and_says_why(self):
        follow_up = agreed()
        actions.ask_time(follow_up, by=visitor_of(follow_up), reason="Banjir.", until=date(2026, 12, 18))

        actions.refuse_time(follow_up, by=officer_of(follow_up), reason="Dibutuhkan sebelum forum.")

        follow_up.refresh_from_db()
        assert (follow_up.due_date, follow_up.wanted_date) == (date(2026, 12, 9), None)
        [letter] = Notification.objects.filter(kind=Kind.FOLLOW_UP_TIME_REFUSED)
        assert letter.params["reason"] == "Dibutuhkan sebelum forum."

    def test_the_wished_day_is_later_than_the_promised_one(self):
        follow_up = agreed()

        with pytest.raises(DateNotLater):
            actions.ask_time(follow_up, by=visitor_of(follow_up), reason="Banjir.", until=follow_up.due_date)


class TestReminding:
    def test_before_the_last_day_on_it_and_after_it_and_each_only_once(self, clock):
        agreed()
        assert told(Kind.FOLLOW_UP_PROMISED) == ["Ratna Wulandari"]

        days = [remind_at(clock, day) for day in (3, 4, 4, 9, 10, 11)]

        assert days == [0, 1, 0, 1, 1, 0]
        assert len(told(Kind.FOLLOW_UP_DUE)) == 2
        assert len(told(Kind.FOLLOW_UP_LATE)) == 1

    def test_after_five_working_days_the_office_above_is_told_once(self, clock):
        boss = head(full_name="Sri Handayani")
        owner = planner(full_name="Dewi Lestari")
        above = boss.assignments.get().position
        Position.objects.filter(assignments__account=owner).update(superior=above)
        follow_up = agreed(owner)

        for day in (4, 9, 10, 15, 16, 18, 21):
            remind_at(clock, day)

        assert told(Kind.FOLLOW_UP_ESCALATED) == ["Sri Handayani"]
        follow_up.refresh_from_db()
        assert follow_up.escalated_at == at(16, 8, 1, month=12)

    def test_a_vacant_office_is_passed_over_and_a_citizen_has_the_heads_above_them(self, clock):
        top, owner = head(full_name="Sri Handayani"), planner(full_name="Dewi Lestari")
        vacant = Position.objects.create(
            organisation=top.organisations[0], title="Kepala Bidang", role="planner",
            superior=top.assignments.get().position,
        )  # fmt: skip
        Position.objects.filter(assignments__account=owner).update(superior=vacant)
        agreed(owner)
        agreed()
        before = set(told(Kind.FOLLOW_UP_ESCALATED))

        for day in (4, 9, 10, 15, 16):
            remind_at(clock, day)

        assert (before, "Sri Handayani" in told(Kind.FOLLOW_UP_ESCALATED)) == (set(), True)

    def test_once_reported_nobody_is_reminded_and_once_returned_again(self, clock):
        follow_up = reported()
        assert [remind_at(clock, day) for day in (4, 9, 10)] == [0, 0, 0]

        actions.send_back(follow_up, by=officer_of(follow_up), reason="Belum lengkap.")

        assert (remind_at(clock, 14), remind_at(clock, 15)) == (0, 1)
        assert told(Kind.FOLLOW_UP_LATE) == ["Ratna Wulandari"]

    def test_late_is_derived_and_stored_nowhere(self, clock):
        follow_up = agreed()
        clock.move_to(at(10, 0, 5, month=12))

        assert follow_up.is_overdue
        assert list(FollowUp.objects.overdue()) == [follow_up]
        assert not {"late", "is_late", "is_overdue"} & {field.name for field in FollowUp._meta.fields}
        clock.shift(-timedelta(minutes=10))
        assert list(FollowUp.objects.overdue()) == []
