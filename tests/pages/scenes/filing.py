"""What people find when they file: the catalogue, a citizen's own draft with a photo, a village's table."""

import uuid
from decimal import Decimal
from typing import TYPE_CHECKING

from planning.proposals.coproposers import actions as together
from planning.proposals.coproposers.links import address_for
from planning.proposals.coproposers.models import Part
from planning.proposals.files.actions import hand_in
from planning.proposals.filing import resuming
from planning.proposals.filing.capacities import Capacity
from planning.proposals.path.sources import Paper, Source
from planning.proposals.table.actions import type_in
from stakeholders.accounts.models import Account
from tests.factories.filing import CatalogueEntryFactory, idea, photo, village_office
from tests.factories.stakeholders import AssignmentFactory, PositionFactory, RegionFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    """The rival also files for a village, so that its pages have somebody to read them."""
    world.village = village_office()
    AssignmentFactory(account=world.visitors["rival"], position=PositionFactory(organisation=world.village))


def add_row(world: "World") -> None:
    entry = CatalogueEntryFactory(agency=world.agency)
    siti = world.visitors["citizen"]
    draft = idea(siti, agency=world.agency, region=RegionFactory())
    file = hand_in(draft, Paper.PHOTO, photo(), by=siti).file
    asked = together.invite(
        draft, email=f"budi{world.days}@contoh.id", full_name="Budi", part=Part.WRITER, by=siti
    )
    world.records |= {
        "idea": (draft.code,),
        "idea-typed": (draft.code, "biaya"),
        "idea-file": (draft.code, file.code),
        "idea-asked": (draft.code, asked.pk),
        "idea-invitation": (address_for(asked).split("/")[-2],),
        "idea-link": (resuming.address_for(draft, siti).split("/")[-2],),
        "table": (_typed(world, entry).pk,),
    }


def _typed(world: "World", entry):
    clerk = Account.objects.get(pk=world.visitors["rival"].pk)
    row = {
        "title": "Rabat beton jalan Dukuh Wetan", "work": entry, "village": world.village.region,
        "target": Decimal(250), "unit": "", "budget": None, "women": None, "men": None, "land": "",
        "agency": None,
        "physical": True, "reason": "Jalan licin saat hujan.",
    }  # fmt: skip
    way = Capacity(Source.VILLAGE, world.village)
    return type_in([row], way=way, plan_year=2027, key=uuid.uuid4(), by=clerk)
