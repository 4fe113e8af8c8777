"""Two agencies plan the same; one pair waits for a decision, another was decided."""

from typing import TYPE_CHECKING

from planning.overlap.dictionary.actions import keep
from planning.overlap.dictionary.models import Word
from tests.factories.overlaps import finding, ruled

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    agencies = [world.agency, world.visitors["rival"].organisations[0]]
    waiting = finding(*agencies, title=f"Pelatihan batik tulis kelompok {world.days}")
    decided = ruled(
        finding(*agencies, title=f"Pembangunan embung Krajan {world.days}"), by=world.visitors["planner"]
    )
    world.records |= {
        "pair": (waiting.first_id, waiting.second_id),
        "ruling": (decided.code,),
    }


def settle(world: "World") -> None:
    word = Word(kind="abbreviation", concept="pelatihan batik", forms=["pelbat"])
    keep(word, by=world.visitors["admin"])
    world.records["word"] = (word.pk,)
