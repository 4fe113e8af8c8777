"""A follow-up is promised, forgotten, reported, sent back, put off and accepted; a paper gets an addendum."""

from datetime import date, timedelta

import time_machine

from consultations.minutes.actions import Promise
from consultations.minutes.addenda import actions as addenda
from consultations.minutes.followups import actions
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.followups.rounds import remind_next
from consultations.minutes.models import Minutes
from perkasa.documents.tasks import render_pending
from tests.factories.consultations import at
from tests.factories.minutes import approved, held_consultation
from tests.letters.scenes.cast import REASON, Cast

DUE = date(2026, 12, 9)


def happen(cast: Cast) -> None:
    with time_machine.travel(at(20, 9), tick=False) as clock:
        held = held_consultation(requested_by=cast.visitor)
        promise = Promise("Mengukur bentang jembatan & fondasi", DUE, owner=cast.visitor)
        minutes = approved(held, by=cast.head, follow_ups=[promise])
        for day in (4, 10, 16):
            clock.move_to(at(day, 8, 1, month=12))
            while remind_next():
                pass
        _come_and_go(minutes.follow_ups.select_related("minutes__booking", "owner").get())
        _correct(minutes, cast)


def _come_and_go(follow_up: FollowUp) -> None:
    owner, asker = follow_up.owner, follow_up.minutes.booking.officer.account
    later = date(2026, 12, 31)
    actions.ask_time(follow_up, by=owner, reason=REASON, until=later)
    actions.refuse_time(follow_up, by=asker, reason=REASON)
    actions.ask_time(follow_up, by=owner, reason=REASON, until=later + timedelta(days=4))
    actions.grant_time(follow_up, by=asker)
    actions.report(follow_up, by=owner, reason=REASON)
    actions.send_back(follow_up, by=asker, reason=REASON)
    actions.report(follow_up, by=owner, reason=REASON)
    actions.accept(follow_up, by=asker)


def _correct(minutes: Minutes, cast: Cast) -> None:
    corrections = [{"part": "Peserta", "said": "Siti", "reads": "Siti O'Hara"}]
    by = minutes.written_by
    first = addenda.propose(minutes, corrections=corrections, reason=REASON, by=by)
    addenda.decline(first, by=cast.head, reason=REASON)
    second = addenda.propose(minutes, corrections=corrections, reason=REASON, by=by)
    addenda.approve(second, by=cast.head)
    render_pending()
    while addenda.announce_next():
        pass
