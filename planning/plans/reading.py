"""How plans, their lines and their differences are shown: in cells and in sentences."""

from decimal import Decimal
from typing import Any

from django.db.models import Q, Sum
from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import long_date, plain_number
from planning.plans.levels import RESULT_WORDS, Level, levels_below
from planning.plans.lines import Ceiling, Indicator, Line
from planning.plans.models import Kind, Plan

Cell = dict[str, Any]


def row_of(plan: Plan) -> list[Cell]:
    """The cells of one plan on the shelf."""
    owner = plan.organisation.short_name if plan.organisation else _("Kabupaten")
    if plan.is_reference:
        owner = _("Acuan")
    return [
        {"label": _("Dokumen"), "text": plan.title, "url": plan.get_absolute_url(), "note": plan.code},
        {"label": _("Jenis"), "text": plan.get_kind_display()},
        {"label": _("Periode"), "text": plan.period},
        {"label": _("Penyusun"), "text": owner},
        {"label": _("Versi"), "text": plan.version_words},
        {"label": _("Status"), "text": plan.get_status_display(), "tone": plan.tone},
    ]


def line_row(line: Line) -> list[Cell]:
    """The cells of one line among those of many plans."""
    agency = line.organisation.short_name if line.organisation else "–"
    return [
        {"label": _("Uraian"), "text": line.name, "url": line.get_absolute_url(), "note": line.code},
        {"label": _("Tingkat"), "text": line.get_level_display()},
        {"label": _("Instansi"), "text": agency},
        {"label": _("Dokumen"), "text": line.plan.title, "url": line.plan.get_absolute_url()},
        {"label": _("Versi"), "text": line.plan.version_words},
    ]


def facts_of(plan: Plan) -> list[dict[str, str]]:
    """What a plan is, as question and answer."""
    regulation = plan.regulation_number
    if plan.regulation_date:
        regulation = f"{regulation}, {long_date(plan.regulation_date)}".lstrip(", ")
    return [
        {"label": _("Jenis"), "value": plan.get_kind_display()},
        {"label": _("Periode"), "value": plan.period},
        {
            "label": _("Penyusun"),
            "value": plan.organisation.name if plan.organisation else _("Pemerintah kabupaten"),
        },
        {"label": _("Versi"), "value": plan.version_words},
        {"label": _("Peraturan"), "value": regulation or _("Belum ada")},
    ]


def files_of(plan: Plan) -> list[Cell]:
    """The files of a plan as a list shows them."""
    return [
        {"name": file.title, "url": file.url, "kind": file.kind.upper(), "size": file.size}
        for file in plan.files.select_related("plan")
    ]


def yearly_beside(plan: Plan) -> Plan | None:
    """The RKPD that holds for the year of a Renja, to compare it with."""
    if plan.kind != Kind.AGENCY_YEARLY:
        return None
    return Plan.objects.in_force().filter(kind=Kind.YEARLY, first_year=plan.first_year).first()


def year_asked(plan: Plan, text: str | None) -> int:
    """The year a page shows: the one asked for when the plan has it, else its first."""
    asked = int(text) if text and text.isascii() and text.isdigit() else 0
    return asked if asked in plan.years else plan.first_year


def year_tabs(plan: Plan, chosen: int, address: str) -> list[Cell]:
    """The years of a plan beside each other; the one after its last is its outlook."""
    words = {year: str(year) for year in plan.years}
    if plan.years[-1] > plan.last_year:
        words[plan.years[-1]] = _("%d (prakiraan maju)") % plan.years[-1]
    return [
        {"label": words[year], "url": f"{address}?tahun={year}", "current": year == chosen}
        for year in plan.years
    ]


def total_of(plan: Plan, year: int) -> int:
    """All money of a year, in rupiah."""
    sums = Ceiling.objects.filter(line__plan=plan, year=year).aggregate(total=Sum("amount"))
    return sums["total"] or 0


def two_levels(plan: Plan, line: Line | None = None):
    """What hangs on `line` (or on nothing) and what hangs on that; the rest is one step further."""
    if line is None:
        return plan.lines.filter(Q(parent=None) | Q(parent__parent=None))
    return plan.lines.filter(Q(parent=line) | Q(parent__parent=line))


def branch_of(line: Line, base: int = 0) -> dict[str, Any]:
    """One line as the tree shows it, `base` levels below the root of what is shown."""
    return {
        "code": line.code,
        "name": line.name,
        "level": line.get_level_display(),
        "url": line.get_absolute_url(),
        "indent": min(line.depth - base, 6),
        "agency": line.organisation.short_name if line.organisation else "",
        "targets": [target_words(indicator) for indicator in line.indicators.all()],
        "total": line.total,
    }


def target_words(indicator: Indicator) -> str:
    """Indikator: 12 Dokumen; without a target of that year only the indicator."""
    values = [amount_words(target.value, indicator.unit) for target in indicator.of_year]
    return f"{indicator.name}: {values[0]}" if values else indicator.name


def amount_words(value: Decimal | None, unit: str) -> str:
    """1.250,5 Kilometer; a share without a space before its sign."""
    if value is None:
        return ""
    return f"{plain_number(value)}{'' if unit == '%' else ' '}{unit}".strip()


def line_facts(line: Line) -> list[dict[str, str]]:
    """What is said of a line beyond its name and figures; only what is there."""
    said = [
        (_("Perangkat daerah"), line.organisation.name if line.organisation else ""),
        (str(RESULT_WORDS.get(Level(line.level), "")), line.result),
        (_("Lokasi"), line.location),
        (_("Sumber dana"), line.source_of_funds),
        (_("Prioritas nasional"), line.national_priority),
        (_("Prioritas daerah"), line.regional_priority),
        (_("Kelompok sasaran"), line.target_group),
        (_("Catatan"), line.note),
    ]
    return [{"label": label, "value": value} for label, value in said if value]


def what_may_be_added(plan: Plan, line: Line | None = None) -> list[dict[str, str]]:
    """The levels that may be added below `line` or at the root, each with its address."""
    levels = levels_below(line.level if line else None, of_others=plan.is_reference)
    where = f"?di={line.pk}" if line else ""
    return [
        {
            "label": str(level.label),
            "url": reverse("planning:plans.by_hand.add", args=[plan.code, level.value]) + where,
        }
        for level in levels
    ]
