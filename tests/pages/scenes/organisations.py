"""Bodies that register and people who are invited."""

from typing import TYPE_CHECKING

from allauth.account.models import EmailAddress

from stakeholders.accounts.roles import Role
from stakeholders.invitations.tokens import token_of
from tests.factories.organisations import described, invitation
from tests.factories.stakeholders import OrganisationFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    """The citizen registers a body; the admin invites them into it, and somebody else into the agency."""
    citizen, admin, number = world.visitors["citizen"], world.visitors["admin"], world.days
    registration = described(citizen, name=f"Paguyuban Tani {number}", short_name=f"Tani {number}")
    body = OrganisationFactory(name=f"Karya Muda {number}", kind="civil_society")
    EmailAddress.objects.get_or_create(user=citizen, email=citizen.email, defaults={"verified": True})
    to_citizen = invitation(body, by=admin, email=citizen.email, role=Role.BODY_MEMBER)
    sent = invitation(world.agency, by=admin, email=f"rekan{number}@contoh.id")
    world.records |= {
        "agency": (world.agency.slug,),
        "registration": (registration.code,),
        "proof": (registration.code, registration.files.get().code),
        "invitation": (world.agency.slug, sent.code),
        "invitation-link": (token_of(to_citizen),),
    }
