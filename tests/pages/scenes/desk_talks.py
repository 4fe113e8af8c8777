"""A desk that put an item of the agency off, and what it and a cooperation were talked about in."""

from datetime import timedelta
from typing import TYPE_CHECKING

from planning.forums.desks.statuses import Result
from planning.forums.desks.talks.actions import attach
from tests.factories.forums import decided, desk, in_a_week, running

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by = world.visitors["admin"]
    begins = in_a_week() + timedelta(days=10 * world.days + 6)
    table = desk(running(world.agency, by=by, begins=begins), by, items=1)
    table.items.update(organisation=world.agency)
    decided(table, by, Result.DEFERRED)
    talk = attach(table, world.records["confirmed"][0], by=by)
    world.records |= {
        "desk-talks": (table.code,),
        "desk-talk": (table.code, talk.pk),
        "desk-deferred": (table.code, 1),
        "ksd-talk": (*world.records["ksd-new"], *world.records["confirmed"]),
    }
