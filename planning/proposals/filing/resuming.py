"""Going on with a draft on another device: a signed link by e-mail, that still asks who one is."""

from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from perkasa.core.links import numbers_in, token_of
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.proposals.models import Proposal
from planning.proposals.policies import may_edit
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

SALT = "planning.proposals.resuming"


def address_for(proposal: Proposal, person: Account) -> str:
    """The address under which `person`, once signed in, goes on with `proposal`; it holds two numbers."""
    token = token_of(SALT, proposal.pk, person.pk)
    return reverse("planning:proposals.filing.resume", args=[token])


def read_link(token: str, reader: Account) -> Proposal:
    """The draft of this link; for anybody but its person it is not found, like a forged one."""
    key, person = numbers_in(SALT, token)
    if person != reader.pk:
        raise Http404
    return get_object_or_404(Proposal.objects.visible_to(reader), pk=key)


@transaction.atomic
def send_link(proposal: Proposal, *, by: Account) -> None:
    """A letter with the link is on its way to `by`; asked again within the minute, it is sent once."""
    if not may_edit.test(by, proposal):
        raise NotAllowed
    if not proposal.is_open:
        raise NotPossibleNow
    params = {"code": proposal.code, "title": proposal.title, "path": address_for(proposal, by)}
    minute = f"{timezone.now():%Y%m%d%H%M}"
    notify(by, Kind.PROPOSAL_RESUME, about=proposal, params=params, version=minute)
