"""What desks agree: results, their words, two recorders, closing, and the share that was agreed."""

from datetime import timedelta
from decimal import Decimal

import pytest

from perkasa.core.refusals import NotAllowed
from planning.forums.desks import actions
from planning.forums.desks.actions import Decision
from planning.forums.desks.recap import recap_of
from planning.forums.desks.refusals import (
    ChairIsElsewhere,
    DecidedMeanwhile,
    DeskClosed,
    ItemsLeft,
    NotRunning,
    OutsideTheForum,
    WordsMissing,
)
from planning.forums.desks.statuses import Result
from tests.factories.forums import decided, desk, invited, item, running
from tests.factories.stakeholders import operator, planner

pytestmark = pytest.mark.django_db

R = Result


def test_twelve_items_seven_two_one_and_two_that_were_left():
    """V22 of the worked answers."""
    by = planner()
    of = desk(running(by=by), by, items=12)
    decided(of, by, *[R.RECOMMENDED] * 7, *[R.WITH_NOTE] * 2, R.NOT_RECOMMENDED)

    with pytest.raises(ItemsLeft):
        actions.close(of, by=by)
    actions.close(of, by=by, confirmed=True)

    recap = recap_of(of.items.values_list("status", flat=True))
    assert recap.in_words == "7/2/1/2"
    assert recap.share == Decimal("75.00")


def test_a_note_and_a_refusal_need_words():
    by = planner()
    one = item(desk(running(by=by), by), by)

    for result in (R.WITH_NOTE, R.NOT_RECOMMENDED):
        with pytest.raises(WordsMissing):
            actions.decide(one, Decision(result, None, "  "), version=1, by=by)


def test_the_second_recorder_is_told_instead_of_overwriting():
    by = planner()
    one = item(desk(running(by=by), by), by)
    actions.decide(one, Decision(R.RECOMMENDED, Decimal("99.30")), version=1, by=by)

    with pytest.raises(DecidedMeanwhile):
        actions.decide(one, Decision(R.DEFERRED), version=1, by=by)

    one.refresh_from_db()
    assert (one.status, one.agreed_target, one.version) == (R.RECOMMENDED, Decimal("99.30"), 2)


def test_what_is_not_recommended_has_no_agreed_target():
    by = planner()
    one = item(desk(running(by=by), by), by)

    one = actions.decide(
        one, Decision(R.NOT_RECOMMENDED, Decimal("99.30"), "Datanya belum ada."), version=1, by=by
    )

    assert one.agreed_target is None


def test_items_are_decided_while_the_forum_runs_and_the_desk_is_open():
    by = planner()
    early = item(desk(invited(by=by), by), by)
    with pytest.raises(NotRunning):
        actions.decide(early, Decision(R.RECOMMENDED), version=1, by=by)

    of = desk(running(by=by, begins=early.desk.period.upper), by, items=1)
    decided(of, by, R.RECOMMENDED)
    actions.close(of, by=by)
    with pytest.raises(DeskClosed):
        actions.decide(of.items.get(), Decision(R.DEFERRED), version=2, by=by)


def test_nobody_chairs_two_desks_at_once():
    by, other = planner(), planner()
    found = running(by=by)
    desk(found, by, name="Desk kesehatan")

    with pytest.raises(ChairIsElsewhere):
        desk(found, by, name="Desk sosial")
    desk(found, by, name="Desk sosial", chair=other)


def test_a_desk_stays_inside_the_time_of_its_forum():
    by = planner()
    found = running(by=by)

    with pytest.raises(OutsideTheForum):
        desk(found, by, ends=found.period.upper + timedelta(minutes=1))


def test_only_those_of_the_desk_decide():
    by = planner()
    one = item(desk(running(by=by), by), by)

    with pytest.raises(NotAllowed):
        actions.decide(one, Decision(R.RECOMMENDED), version=1, by=operator())


def test_an_empty_desk_has_no_share():
    assert recap_of([]).share is None
