"""What waits for a decision, in clusters, and the lists of what was decided."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from planning.overlap.models import Finding
from planning.overlap.rulings.clusters import Cluster, Pair, clusters_of
from planning.overlap.rulings.models import Consequence, Ruling, unruled
from planning.overlap.rulings.reading import Told, told
from stakeholders.accounts.models import Account

PER_PAGE = 15
SHOWN = 5
"""Pairs of one cluster that a list shows; the rest is counted."""
LISTS = {"desk": Consequence.DESK, "kerja-sama": Consequence.COOPERATION}
"""Rulings that wait to be taken up elsewhere, by the name of their list."""


def tabs_for(chosen: str | None = None) -> list[dict]:
    """The lists beside each other; `chosen` is None for the queue, "" for all rulings."""
    rulings = reverse("planning:overlap.rulings.decided")
    tabs = [
        (None, _("Menunggu putusan"), reverse("planning:overlap.rulings.index")),
        ("", _("Diputuskan"), rulings),
        ("desk", _("Untuk desk"), f"{rulings}?daftar=desk"),
        ("kerja-sama", _("Gagasan kerja sama"), f"{rulings}?daftar=kerja-sama"),
        ("ketepatan", _("Ketepatan"), reverse("planning:overlap.rulings.learning")),
        ("rumus", _("Rumus"), reverse("planning:overlap.tuning.index")),
    ]
    return [{"label": label, "url": url, "current": name == chosen} for name, label, url in tabs]


def decided_pairs(reader: Account, name: str) -> QuerySet[Ruling]:
    """The latest rulings on each pair, all or those of one list."""
    rows = Ruling.objects.visible_to(reader).current().for_reading()
    return rows.filter(consequence=LISTS[name]) if name in LISTS else rows


def waiting_pairs(findings: QuerySet[Finding]) -> list[Cluster]:
    """The clusters of those findings that no ruling holds on."""
    rows = unruled(findings).order_by().values_list("pk", "first_id", "second_id", "score")
    return clusters_of(Pair(*row) for row in rows)


def told_in_clusters(page: Iterable[Cluster], reader: Account) -> list[dict]:
    """What a list shows of each cluster, in as many queries for one as for many."""
    page = list(page)
    wanted = [pk for cluster in page for pk in cluster.findings[:SHOWN]]
    rows = Finding.objects.select_related("first__region__parent", "second__region__parent").in_bulk(wanted)
    return [
        {"plans": cluster.plans, "pairs": _told(cluster, rows, reader), "more": len(cluster.findings[SHOWN:])}
        for cluster in page
    ]


def _told(cluster: Cluster, rows: dict[int, Finding], reader: Account) -> list[Told]:
    return [told(rows[pk], reader) for pk in cluster.findings[:SHOWN] if pk in rows]
