"""A forum that is planned, one to which the agency is invited, and one whose desk waits for signatures."""

from datetime import timedelta
from typing import TYPE_CHECKING

from planning.forums import actions
from planning.forums.follow_ups.actions import report
from planning.forums.guests.links import address_for
from planning.forums.records.actions import circulate
from planning.forums.records.by_link.links import address_for as record_address
from tests.factories.consultations import png
from tests.factories.forums import action, desk, forum, in_a_week, invited, record, running, turn

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by, guest = world.visitors["admin"], world.visitors["operator"]
    planned, called, open_desk = _desks(world)
    written = record(by, [by, guest], begins=_begins(world, 1))
    circulate(written, by=by)
    signing = record(by, [by], begins=_begins(world, 2))
    closing = running(world.agency, by=by, begins=_begins(world, 3))
    actions.end(closing, by=by)
    invitation = called.guests.get()
    token = address_for(invitation, guest).rstrip("/").rpartition("/")[2]
    sitting = turn(open_desk, world.agency, by)
    promised = action(open_desk.forum, world.agency, by)
    report(promised, by=guest, reason="Data dikirim.", evidence=[png()])
    world.records |= {
        "desk-forum": (open_desk.forum.code,),
        "turn": (sitting.pk,),
        "action": (promised.code,),
        "action-file": (promised.code, promised.proofs.get().code),
        "forum-planned": (planned.code,),
        "forum": (called.code,),
        "forum-running": (open_desk.forum.code,),
        "forum-ended": (closing.code,),
        "guest": (invitation.pk,),
        "guest-link": (token,),
        "desk": (open_desk.code,),
        "desk-item": (open_desk.code, 1),
        "desk-closed": (signing.desk.code,),
        "record": (written.code,),
        "record-link": (record_address(written, guest).rstrip("/").rpartition("/")[2],),
        "record-draft": (signing.code,),
    }


def _desks(world: "World"):
    """A planned forum, an invited one, and an open desk of one that runs."""
    by = world.visitors["admin"]
    planned = forum(by)
    called = invited(world.agency, by=by, begins=_begins(world, 4))
    open_desk = desk(running(world.agency, by=by, begins=_begins(world, 5)), by, items=2)
    return planned, called, open_desk


def _begins(world: "World", number: int):
    """A time of its own for each, since nobody chairs two desks at once."""
    return in_a_week() + timedelta(days=10 * world.days + number)
