"""How agreements stand in the Renja: the rows of a desk, one item, and the column of the matrix."""

from typing import Any

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import moment, number
from planning.alignment.decisions import Verdict
from planning.alignment.pairs.columns import Column, enlist
from planning.alignment.pairs.matrix import Cell, cell_of_counts
from planning.alignment.reading import decision_of
from planning.forums.carried.models import Carried
from planning.forums.desks.models import Desk
from planning.forums.models import Forum


def carried_at(desk: Desk) -> list[dict[str, Any]]:
    """What was agreed at a desk, in the order of its items."""
    rows = Carried.objects.filter(item__desk=desk).select_related("item__desk", "item__organisation")
    return [row_of(found) for found in rows.order_by("item__number")]


def row_of(found: Carried) -> dict[str, Any]:
    """One agreement as lists show it, with the sentences of what failed."""
    return {
        "pair": str(found.item), "words": found.words, "tone": found.tone, "url": found.get_absolute_url(),
        "failed": [sentence for _number, passed, sentence in found.results if not passed],
        "over": f"{found.item.organisation} · {found.item.desk.name}",
    }  # fmt: skip


def facts_of(found: Carried) -> list[dict[str, Any]]:
    """What was compared with what, in which version, when, and who said something about it."""
    item = found.item
    agreed = item.target
    items = [{"label": _("Disepakati"), "value": item.in_words(agreed)}]
    if found.plan and found.checked_at:
        version = _("%(plan)s, isi versi %(version)d")
        words = version % {"plan": found.plan.title, "version": found.plan_version}
        items.append({"label": _("Renja"), "value": words, "url": found.plan.get_absolute_url()})
        when = f"{moment(found.checked_at)} ({found.rules})"
        items.append({"label": _("Diperiksa"), "value": when})
    return items + decision_of(found)


@enlist
def agreements_of(reader: Any, year: int) -> Column:
    """By agency, how many of the agreements for `year` its Renja carries out."""
    forums = Forum.objects.visible_to(reader).filter(plan_year=year)
    rows = Carried.objects.filter(item__desk__forum__in=forums, checked_at__isnull=False)
    counts = rows.order_by().values("item__organisation__slug").annotate(
        all=Count("pk"), aligned=Count("pk", filter=Q(verdict=Verdict.ALIGNED))
    )  # fmt: skip
    label = _("Desk ↔ Renja")
    return Column(label, {row["item__organisation__slug"]: _cell(label, dict(row), year) for row in counts})


def _cell(label: str, row: dict[str, Any], year: int) -> Cell:
    words = _("%(aligned)s dari %(all)s kesepakatan")
    note = words % {"aligned": number(row["aligned"]), "all": number(row["all"])}
    url = (
        f"{reverse('planning:forums.carried.index')}?tahun={year}&instansi={row['item__organisation__slug']}"
    )
    return cell_of_counts(label, row["aligned"], row["all"], url, note)
