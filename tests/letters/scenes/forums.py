"""A forum is told, put off, called off; the record of a desk is objected to, agreed to, signed, issued."""

from planning.forums import actions
from planning.forums.records import actions as records
from tests.factories.forums import agreed_by, invited, record
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
