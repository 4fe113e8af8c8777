"""What the neighbour asked to know, and what they were told about their data."""

from typing import TYPE_CHECKING

from stakeholders.information import actions as information
from tests.factories.rights import answered, asked, told_breach

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    """One request waits, and one breach concerns the neighbour."""
    neighbour, admin = world.visitors["neighbour"], world.visitors["admin"]
    world.records |= {
        "information-waiting": (asked(neighbour).code,),
        "breach": (told_breach(neighbour, by=admin).code,),
    }


def add_row(world: "World") -> None:
    """Another request is answered with a file, and another one disputed."""
    neighbour, admin = world.visitors["neighbour"], world.visitors["admin"]
    disputed = answered(neighbour, answerer=admin)
    information.object_to(disputed, by=neighbour, reason="Tidak sesuai yang diminta.")
    request = answered(neighbour, answerer=admin)
    world.records |= {
        "information": (request.code,),
        "information-file": (request.code, request.files.get().code),
    }
