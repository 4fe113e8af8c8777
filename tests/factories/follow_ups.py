"""Follow-ups that count, made by the portal's own verbs."""

from datetime import date

from consultations.minutes.actions import Promise
from consultations.minutes.followups import actions
from consultations.minutes.followups.models import FollowUp
from stakeholders.accounts.models import Account
from tests.factories.minutes import approved, held_consultation

DUE = date(2026, 12, 9)


def agreed(owner: Account | None = None, *, due_date: date = DUE, **details) -> FollowUp:
    """Something the visitor has promised, in minutes that were approved; another owner when given."""
    booking = held_consultation()
    whose = details or {"owner": owner or booking.requested_by}
    minutes = approved(booking, follow_ups=[Promise("Mengukur bentang jembatan", due_date, **whose)])
    return minutes.follow_ups.select_related("minutes__booking", "owner", "organisation").get()


def promised_by_the_officer(due_date: date = DUE) -> FollowUp:
    """Something the office has promised to the visitor."""
    booking = held_consultation()
    promise = Promise("Memeriksa Renja dinas", due_date, owner=booking.officer.account)
    minutes = approved(booking, follow_ups=[promise])
    return minutes.follow_ups.select_related("minutes__booking", "owner", "organisation").get()


def reported(follow_up: FollowUp | None = None, reason: str = "Bentangnya 12 meter.") -> FollowUp:
    """One of which its owner says that it is done."""
    follow_up = follow_up or agreed()
    actions.report(follow_up, by=follow_up.owner, reason=reason)
    return follow_up


def visitor_of(follow_up: FollowUp) -> Account:
    return follow_up.minutes.booking.requested_by


def officer_of(follow_up: FollowUp) -> Account:
    return follow_up.minutes.booking.officer.account
