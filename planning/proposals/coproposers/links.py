"""Signed links by which somebody answers from an e-mail whether they propose together, without signing in.

A link speaks for one person and one question. It holds two numbers and no personal data, and it ends when the
person has answered or was let go. Opening it changes nothing.
"""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from perkasa.core.links import numbers_in, token_of
from planning.proposals.coproposers.models import CoProposer

SALT = "planning.proposals.coproposers"


def address_for(coproposer: CoProposer) -> str:
    """The address where the person who was asked answers."""
    token = token_of(SALT, coproposer.pk, coproposer.account_id)
    return reverse("planning:proposals.coproposers.by_link", args=[token])


def read_link(token: str) -> CoProposer:
    """Who was asked by this link; a forged one is not found."""
    key, person = numbers_in(SALT, token)
    rows = CoProposer.objects.select_related(
        "account", "invited_by", "proposal__region__parent", "proposal__organisation"
    )
    return get_object_or_404(rows, pk=key, account=person)
