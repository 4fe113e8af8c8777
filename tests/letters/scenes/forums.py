"""A forum is told, put off, called off; the record of a desk is objected to, agreed to, signed, issued."""

from planning.forums import actions
from planning.forums.minutes import actions as forum_minutes
from planning.forums.records import actions as records
from tests.factories.forums import agreed_by, invited, minutes, record
from tests.factories.stakeholders import operator, planner
from tests.letters.scenes.cast import REASON, Cast


def happen(_cast: Cast) -> None:
    by, guest = planner(), operator()
    actions.postpone(invited(*guest.organisations, by=by), by=by, reason=REASON)
    actions.cancel(invited(*guest.organisations, by=by), by=by, reason=REASON)
    objected = record(by, [guest])
    records.circulate(objected, by=by)
    records.object_to(objected, by=guest, reason=REASON)
    chair = planner()
    signed = record(chair, [guest])
    records.circulate(signed, by=chair)
    agreed_by(signed, guest)
    records.sign(signed, by=guest)
    _remind(by, guest)
    _minute(by, guest)


def _remind(by, guest) -> None:
    """Both reminders wait from the day of the invitation on."""
    invited(*guest.organisations, by=by, title="Forum yang diingatkan")


def _minute(by, guest) -> None:
    """Minutes are objected to by one guest; others of another forum become final."""
    objected = minutes(by, guest)
    forum_minutes.circulate(objected, by=by)
    objected.refresh_from_db()
    forum_minutes.object_to(objected.replies.get(), version=objected.version, by=guest, reason=REASON)
    final = minutes(by, guest)
    forum_minutes.circulate(final, by=by)
    final.refresh_from_db()
    forum_minutes.agree(final.replies.get(), version=final.version, by=guest)
    forum_minutes.finalise(final, by=by)
