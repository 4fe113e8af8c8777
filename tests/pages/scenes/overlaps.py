"""Two agencies plan the same; one pair waits for a decision, another was decided."""

from dataclasses import asdict
from typing import TYPE_CHECKING

from planning.overlap.dictionary.actions import keep
from planning.overlap.dictionary.models import Word
from planning.overlap.tuning.models import Formula
from planning.overlap.weights import THRESHOLDS, WEIGHTS
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
    told = {"precision": 0.8, "recall": 0.9, "f1": 0.85}
    formula = Formula.objects.create(
        number=1, labels=40, before=told, after=told, weights=asdict(WEIGHTS) | {"extra_target": -1.2},
        thresholds=asdict(THRESHOLDS),
    )  # fmt: skip
    world.records["formula"] = (formula.number,)
