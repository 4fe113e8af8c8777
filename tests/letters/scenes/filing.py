"""A citizen goes on elsewhere and asks a neighbour along; a village files for somebody who came by."""

from decimal import Decimal

from consultations.bookings.registering.actions import Person
from planning.proposals import actions
from planning.proposals.coproposers import actions as together
from planning.proposals.coproposers.models import Part
from planning.proposals.filing import behalf, resuming
from tests.factories.filing import idea, village_office
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, operator
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    draft = idea(cast.visitor)
    resuming.send_link(draft, by=cast.visitor)
    asked = together.invite(
        draft, email="budi@contoh.id", full_name="Budi Santoso", part=Part.COMPANION, by=cast.visitor
    )
    together.agree(asked, by=asked.account)
    _filed_for_somebody()


def _filed_for_somebody() -> None:
    clerk = operator(village_office(name="Pemerintah Desa Blumah"))
    person = Person("Siti Aminah", "siti@contoh.id")
    proposal = behalf.register(person=person, plan_year=2027, title="Lampu jalan Dukuh Krajan", by=clerk)
    content = {"region": RegionFactory(), "reason": "Gelap.", "target": Decimal(4), "unit": "unit",
               "agency": OrganisationFactory()}  # fmt: skip
    actions.revise(proposal, content, version=proposal.version, by=clerk)
    actions.submit(proposal, by=clerk)
