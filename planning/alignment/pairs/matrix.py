"""Agencies beside pairs of documents: one cell each, with its share in words and in colour."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import number, plain_number
from planning.alignment.decisions import DECISION_TONES, TONES, Decision, Verdict
from planning.alignment.models import Alignment
from planning.alignment.pairs.consistency import index_of
from planning.alignment.pairs.models import Comparison
from planning.alignment.pairs.pairing import OF_AGENCIES, OF_THE_REGENCY, Pair
from planning.plans.models import Plan
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED

OF_CELL = (
    "pk", "pair", "organisation", "organisation__slug", "organisation__short_name", "verdict", "decision",
    "aligned", "lines_found", "planned", "carried",
)  # fmt: skip
REGENCY = "kabupaten"


@dataclass(frozen=True)
class Cell:
    """What one agency's pair comes to; without an address there is nothing to compare."""

    label: str
    words: str = ""
    tone: str = ""
    share: Decimal | None = None
    url: str = ""
    note: str = ""

    @property
    def percent(self) -> str:
        """The share in words: 87,5%; "" before it was checked."""
        return f"{plain_number(self.share)}%" if self.share is not None else ""


@dataclass
class Row:
    """An agency (or the regency) with its cells by pair."""

    name: str
    slug: str
    cells: dict[str, Cell] = field(default_factory=dict)


def plans_shown(reader: Any, year: int) -> list[int]:
    """The newest version of every document of `year` that the reader may see."""
    plans = Plan.objects.visible_to(reader).covering(year).order_by("revision", "pk")
    rows = plans.values_list("kind", "organisation", "first_year", "pk")
    return list({(kind, owner, first): pk for kind, owner, first, pk in rows}.values())


def comparisons_shown(reader: Any, year: int):
    """What was compared of the newest documents that the reader may see."""
    plans = plans_shown(reader, year)
    return Comparison.objects.filter(Q(upper=None) | Q(upper__in=plans), lower__in=plans)


def years_with_plans(reader: Any) -> list[int]:
    """The years of yearly documents that the reader may see, the latest first."""
    rows = Plan.objects.visible_to(reader).filter(kind__in=[Plan.Kind.YEARLY, Plan.Kind.AGENCY_YEARLY])
    return sorted(set(rows.order_by().values_list("first_year", flat=True)), reverse=True)


def matrix(comparisons: Iterable[dict[str, Any]]) -> tuple[list[Row], list[Row]]:
    """The rows of the agencies in the order of their names, and that of the regency where there is one."""
    rows: dict[Any, Row] = {}
    for found in comparisons:
        name = found["organisation__short_name"] or _("Kabupaten")
        row = rows.setdefault(found["organisation"], Row(name, found["organisation__slug"] or REGENCY))
        row.cells[found["pair"]] = cell_of(found)
    regency = [row for key, row in rows.items() if key is None]
    return sorted((row for key, row in rows.items() if key), key=lambda row: row.name), regency


def cell_of(found: dict[str, Any]) -> Cell:
    """One cell: what a person said, else the verdict, and how many lines agree."""
    verdict, decision = Verdict(found["verdict"]), found["decision"]
    words = Decision(decision).label if decision else verdict.label
    tone = DECISION_TONES[Decision(decision)] if decision else TONES[verdict]
    share = index_of(found["aligned"], found["lines_found"])
    url = reverse("planning:alignment.pairs.detail", args=[found["pk"]])
    is_checked = verdict != Verdict.NOT_CHECKED
    note = _("%(aligned)s dari %(lines)s baris") % {
        "aligned": number(found["aligned"]), "lines": number(found["lines_found"]),
    }  # fmt: skip
    label = str(Pair(found["pair"]).label)
    return Cell(label, str(words), tone, share if is_checked else None, url, note if is_checked else "")


def cells_in(row: Row, pairs: Iterable[str]) -> list[Cell]:
    """The cells of a row in the order of the columns; an empty one where there is nothing to compare."""
    return [row.cells.get(pair) or Cell(str(Pair(pair).label)) for pair in pairs]


def columns(rows: list[Row], *, of_regency: bool = False) -> list[str]:
    """The pairs that any row has, in their usual order."""
    usual = (*OF_THE_REGENCY, *OF_AGENCIES) if of_regency else OF_AGENCIES
    return [pair for pair in usual if any(pair in row.cells for row in rows)]


def proposals_of(reader: Any, year: int) -> dict[str, Cell]:
    """By agency, how many of its filed proposals of `year` agree with the plans."""
    seen = Proposal.objects.visible_to(reader).filter(plan_year=year, status__in=FILED)
    rows = Alignment.objects.filter(proposal__in=seen).order_by().values("proposal__organisation__slug")
    counts = rows.annotate(all=Count("pk"), aligned=Count("pk", filter=Q(verdict=Verdict.ALIGNED)))
    return {row["proposal__organisation__slug"]: _of_proposals(dict(row), year) for row in counts}


def _of_proposals(row: dict[str, Any], year: int) -> Cell:
    note = _("%(aligned)s dari %(all)s usulan") % {
        "aligned": number(row["aligned"]),
        "all": number(row["all"]),
    }
    url = f"{reverse('planning:proposals.index')}?instansi={row['proposal__organisation__slug']}&tahun={year}"
    return cell_of_counts(str(_("Usulan")), row["aligned"], row["all"], url, note)


def cell_of_counts(label: str, aligned: int, number_of_all: int, url: str, note: str) -> Cell:
    """A cell that only counts: all aligned, some, or none."""
    share = index_of(aligned, number_of_all) or Decimal(0)
    verdict = Verdict.ALIGNED if share == 100 else Verdict.PARTLY_ALIGNED if share else Verdict.NOT_ALIGNED
    return Cell(label, str(verdict.label), TONES[verdict], share, url, note)
