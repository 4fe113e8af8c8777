"""Group sessions that are full, who waits for a seat, and an offer that stands."""

from typing import TYPE_CHECKING

from consultations.bookings import answers
from consultations.bookings.line.links import address_for
from consultations.bookings.line.offering import offer_one
from tests.factories import consultations as consulting
from tests.factories import sessions
from tests.factories.questions import QuestionFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    """The service asks something that need not be answered."""
    QuestionFactory(service=world.service, words="Di desa mana lokasinya?", is_required=False)


def add_row(world: "World") -> None:
    """Two sessions of one seat, the neighbour's: the citizen waits for one, is offered the other."""
    citizen, neighbour = world.visitors["citizen"], world.visitors["neighbour"]
    day, plan = 23 + world.days, {"minutes": 60, "seats": 1}
    full = sessions.open_session(world.service, consulting.at(day, 15), **plan)
    freed = sessions.open_session(world.service, consulting.at(day, 17), **plan)
    seats = [sessions.seated(session, by=neighbour) for session in (full, freed)]
    waits, offered = (sessions.waiting_for_seat(session, by=citizen) for session in (full, freed))
    answers.cancel(seats[1], by=neighbour, reason="Berhalangan.")
    offer_one(world.service)
    world.records |= {
        "session": (full.code,),
        "place": (waits.code,),
        "offer-link": (address_for(offered).split("/")[-2],),
    }
