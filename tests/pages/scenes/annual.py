"""An annual report being written and one that was issued."""

from typing import TYPE_CHECKING

from tests.factories.annual import draft, issued

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by, head = world.visitors["admin"], world.visitors["head"]
    written, out = draft(2000 + world.days, by), issued(2012 + world.days, by, head)
    world.records |= {"annual-draft": (written.year,), "annual": (out.year,)}
