"""A desk runs late; an agency is asked to do something, is reminded, reports, and is asked for more."""

from datetime import timedelta

import time_machine

from perkasa.core.jobs import until_none_is_left
from planning.forums.follow_ups import actions
from planning.forums.follow_ups.rounds import remind_next
from planning.forums.timetable import actions as turns
from tests.factories.forums import action, desk, running, turn
from tests.factories.stakeholders import OrganisationFactory, operator, planner
from tests.letters.scenes.cast import REASON, Cast


def happen(_cast: Cast) -> None:
    by, guest = planner(), operator()
    found = running(OrganisationFactory(), *guest.organisations, by=by)
    of = desk(found, by)
    first = turn(of, found.guests.first().organisation, by)
    turn(of, guest.organisations[0], by, hours=1)
    with time_machine.travel(found.period.lower + timedelta(minutes=30), tick=False):
        turns.begin(first, by=by)
    promised = action(found, guest.organisations[0], by)
    with time_machine.travel(promised.remind_at + timedelta(minutes=1), tick=False):
        until_none_is_left(remind_next)
    promised.refresh_from_db()
    actions.report(promised, by=guest, reason="Data sudah dikirim.")
    actions.send_back(promised, by=by, reason=REASON)
