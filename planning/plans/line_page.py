"""What the page of one line shows: its figures by year, its indicators, and what hangs on it."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, Sum
from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.plans.line_history import revisions_of, versions_of
from planning.plans.lines import Ceiling, Indicator, Line
from planning.plans.linked import SHOWN, Link, Links, enlist, links_of
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from planning.plans.reading import Cell, amount_words, line_facts, what_may_be_added
from stakeholders.accounts.models import Account


def story_of(line: Line, reader) -> dict[str, Any]:
    """Everything but the branches below it, as far as the reader may see it."""
    plan = line.plan
    may_write = plan.is_open and may_edit.test(reader, plan)
    return {
        "facts": line_facts(line),
        "measures": measures_of(line.indicators.prefetch_related("targets"), plan),
        "money": money_rows(line, plan),
        "links": links_of(line, reader),
        "versions": versions_of(line, reader),
        "revisions": revisions_of(line, reader),
        "may_write": may_write,
        "additions": what_may_be_added(plan, line) if may_write else [],
    }


def measures_of(indicators: Iterable[Indicator], plan: Plan) -> list[dict[str, Any]]:
    """The indicators of a line: how each is read, and its figures year by year."""
    return [
        {
            "name": indicator.name,
            "number": number,
            "facts": _how(indicator),
            "figures": _figures(indicator, plan),
        }
        for number, indicator in enumerate(indicators)
    ]


def _how(indicator: Indicator) -> str:
    said = [indicator.get_direction_display(), indicator.get_formula_display()]
    if indicator.reference:
        said.append(_("acuan %s") % indicator.reference)
    return " · ".join(said)


def _figures(indicator: Indicator, plan: Plan) -> list[list[Cell]]:
    targets = {target.year: target.value for target in indicator.targets.all()}
    figures = [(_("Capaian awal"), indicator.achieved), (_("Prakiraan capaian"), indicator.expected)]
    figures += [(year_label(plan, year), targets.get(year)) for year in plan.years]
    figures.append((_("Akhir periode"), indicator.end_target))
    return [
        [
            {"label": _("Tahun"), "text": label},
            {"label": _("Target"), "text": amount_words(value, indicator.unit), "number": True},
        ]
        for label, value in figures
        if value is not None
    ]


def year_label(plan: Plan, year: int) -> str:
    """2027, or 2028 (prakiraan maju) behind the plan's last year."""
    return str(year) if year <= plan.last_year else _("%d (prakiraan maju)") % year


def money_rows(line: Line, plan: Plan) -> list[list[Cell]]:
    """The money of a line and everything below it, year by year."""
    lines = plan.lines.filter(Q(pk=line.pk) | Q(pk__in=plan.lines.below(line)))
    sums = Ceiling.objects.filter(line__in=lines).order_by().values_list("year").annotate(Sum("amount"))
    amounts = dict(sums)
    return [
        [
            {"label": _("Tahun"), "text": year_label(plan, year)},
            {"label": _("Pagu indikatif"), "text": rupiah(amounts.get(year, 0)), "number": True},
        ]
        for year in plan.years
    ]


@enlist
def same_line_elsewhere(line: Line, reader: Account | None) -> Links:
    """The line in the other documents that hold for any of its years: RPJMD, Renstra, RKPD, Renja."""
    plan = line.plan
    plans = Plan.objects.visible_to(reader).filter(
        last_year__gte=plan.first_year, first_year__lte=plan.last_year
    )
    others = plans.exclude(kind=plan.kind, organisation=plan.organisation_id).exclude(
        status=Plan.Status.SUPERSEDED
    )
    rows = Line.objects.filter(plan__in=others).of_key(line.organisation_id, line.code).select_related("plan")
    found = rows.with_sum(plan.first_year).order_by("plan__first_year", "plan__kind", "pk")
    return Links(
        _("Baris ini dalam dokumen lain"),
        [
            Link(
                each.plan.title, each.get_absolute_url(), each.plan.get_status_display(),
                each.plan.tone,
                _("pagu %(year)s: %(sum)s") % {"year": plan.first_year, "sum": rupiah(each.total)},
            )
            for each in found[:SHOWN]
        ],
    )  # fmt: skip
