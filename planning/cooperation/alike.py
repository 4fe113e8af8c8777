"""Cooperations that may be the same: a like object, or the same partner on a like matter."""

from dataclasses import dataclass

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import QuerySet
from django.db.models.functions import Greatest
from django.utils.translation import gettext as _

from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import OVER

SAME_OBJECT, SAME_PARTNER_TOO = 0.45, 0.2
MOST = 5


@dataclass(frozen=True)
class Twin:
    """A cooperation that resembles another, and why."""

    cooperation: Cooperation
    reason: str


def twins_of(cooperation: Cooperation) -> list[Twin]:
    """The likest others that are not over: the same object, or one near and a common partner."""
    partners = _partners_of(cooperation)
    likeness = Greatest(
        TrigramSimilarity("title", cooperation.title), TrigramSimilarity("object", cooperation.object)
    )
    others = Cooperation.objects.exclude(pk=cooperation.pk).exclude(status__in=OVER)
    rows = others.annotate(likeness=likeness).filter(likeness__gte=SAME_PARTNER_TOO)
    found = []
    for other in _with_parties(rows):
        shared = partners & _partners_of(other)
        if shared or other.likeness >= SAME_OBJECT:
            found.append(Twin(other, _reason(other.likeness, sorted(shared))))
    return found[:MOST]


def _with_parties(rows: QuerySet) -> QuerySet:
    return rows.prefetch_related("parties__region").order_by("-likeness", "pk")[: 4 * MOST]


def _partners_of(cooperation: Cooperation) -> set[str]:
    return {str(party) for party in cooperation.parties.all() if not party.is_ours}


def _reason(likeness: float, shared: list[str]) -> str:
    words = [_("objeknya mirip")] if likeness >= SAME_OBJECT else []
    if shared:
        words.append(_("mitranya sama: %s") % ", ".join(shared))
    return "; ".join(words)
