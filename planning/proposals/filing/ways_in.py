"""How a reader of the list comes to file: one by one, many at once, for somebody else."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from planning.proposals.filing.behalf import may_register
from planning.proposals.filing.capacities import capacities_of

Way = dict[str, Any]


def ways_in(account) -> list[Way]:
    """The buttons of the list, the main one first; it leads who has not signed in to doing so."""
    ways = [_way("create", _("Susun usulan baru"))]
    if not account.is_authenticated:
        return ways
    if any(way.is_for_many for way in capacities_of(account)):
        ways.append(_way("table.create", _("Isi tabel usulan")))
    if may_register(account):
        ways.append(_way("filing.register", _("Catat usulan warga")))
    return ways


def _way(name: str, words: str) -> Way:
    return {"url": reverse(f"planning:proposals.{name}"), "words": words}
