"""Writing down the idea of somebody who has no account: the person is named, so is who wrote it, and told."""

from django.db import transaction

from consultations.bookings.registering.actions import Person
from perkasa.core.refusals import NotAllowed
from planning.proposals.actions import begin
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Source
from planning.proposals.policies import filing_organisations
from stakeholders.accounts.actions import welcome
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation
from stakeholders.privacy.actions import agree
from stakeholders.privacy.consents import Purpose

DESKS = (Permission.QUEUE_RECEIVE, Permission.BOOKINGS_ANSWER)


def village_of(account: Account) -> Organisation | None:
    """The village or ward office for which `account` writes down what its people want."""
    offices = filing_organisations(account)
    return next((body for body in offices if body.kind == Organisation.Kind.VILLAGE_OFFICE), None)


def may_register(account: Account) -> bool:
    """Those who file for a village, and those who receive people at the planning office."""
    return village_of(account) is not None or any(account.may(permission) for permission in DESKS)


@transaction.atomic
def register(*, person: Person, plan_year: int, title: str, agrees: bool = False, by: Account) -> Proposal:
    """A draft of `person` stands, written down by `by`; the person reads it under their own address.

    `agrees`: what they told `by`, kept with the version of the text.
    """
    if not may_register(by):
        raise NotAllowed
    proposal = begin(village_of(by), plan_year=plan_year, title=title, by=by, source=Source.CITIZEN)
    proposal.proposer = welcome(full_name=person.name, email=person.email, phone=person.phone)
    proposal.save(update_fields=["proposer"])
    if agrees:
        agree(proposal.proposer, Purpose.ACCOUNT, given_for=proposal.code)
    return proposal
