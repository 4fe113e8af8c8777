"""A morning in the office: somebody is called, others wait, one is still expected; a screen hangs there."""

from typing import TYPE_CHECKING

from consultations.queue import calling, screens
from consultations.queue.arrivals import token_of
from tests.factories.consultations import ServiceFactory, at
from tests.factories.queue import arrived, open_for, promised, served, serving, walk_in

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    planner, day = world.visitors["planner"], world.days
    if day == 1:
        _call_somebody(world)
    ticket = walk_in(world.service, by=planner, name=f"Bu Sri {day}")
    arrived(promised(at(23, 7, 30)))
    done = world.records.get("served-ticket") or _serve_somebody()
    expected = promised(at(23, 8))
    screen = screens.open_screen(f"Ruang tunggu {day}", by=planner)
    world.records |= {
        "ticket": (ticket.secret,),
        "served-ticket": done,
        "waiting-ticket": (ticket.code,),
        "arrival": (token_of(expected),),
        "screen": (screen.secret,),
        "screen-row": (screen.pk,),
    }


def _serve_somebody() -> tuple[str]:
    """Somebody without a booking has been served, in a service where nobody else waits."""
    counter = serving(ServiceFactory())
    return (served(walk_in(counter.officer.services.get()), counter).secret,)


def _call_somebody(world: "World") -> None:
    planner = world.visitors["planner"]
    counter = open_for(planner.officer)
    ticket = walk_in(world.service, by=planner)
    calling.call_next(counter.officer, by=planner)
    world.records |= {"called-ticket": (ticket.code,), "serving-officer": (counter.officer_id,)}
