"""Organisations as people read them: rows of the list, facts, names by date, colleagues, partners."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import long_date
from stakeholders.accounts.models import Assignment
from stakeholders.accounts.roles import Role
from stakeholders.directory.models import Partnership
from stakeholders.organisations.fields import in_words
from stakeholders.organisations.models import Organisation


def row_of(organisation: Organisation) -> list[dict[str, Any]]:
    """One row of the list."""
    fields = ", ".join(organisation.field_codes) or "–"
    status = {"label": _("Status"), "text": organisation.get_status_display(),
              "tone": organisation.STATUS_TONES[organisation.status]}  # fmt: skip
    return [
        {"label": _("Nama"), "text": organisation.name, "url": organisation.get_absolute_url()},
        {"label": _("Singkatan"), "text": organisation.short_name},
        {"label": _("Jenis"), "text": organisation.get_kind_display()},
        {"label": _("Bidang urusan"), "text": fields},
        status,
    ]


def facts_of(organisation: Organisation) -> list[dict[str, Any]]:
    """Question and answer about one organisation."""
    facts = [
        {"label": _("Jenis"), "value": organisation.get_kind_display()},
        {"label": _("Singkatan"), "value": organisation.short_name},
    ]
    if organisation.code:
        facts.append({"label": _("Kode organisasi"), "value": organisation.code})
    if organisation.field_codes:
        carried = "\n".join(map(in_words, organisation.field_codes))
        facts.append({"label": _("Bidang urusan"), "value": carried})
    if organisation.region:
        facts.append({"label": _("Wilayah"), "value": organisation.region.full_name})
    return facts + _lineage(organisation)


def _lineage(organisation: Organisation) -> list[dict[str, Any]]:
    facts = []
    if organisation.successor and organisation.succeeded_on:
        words = _("%(name)s, mulai %(day)s") % {
            "name": organisation.successor.name, "day": long_date(organisation.succeeded_on),
        }  # fmt: skip
        url = organisation.successor.get_absolute_url()
        facts.append({"label": _("Diteruskan oleh"), "value": words, "url": url})
    followed = organisation.predecessors.exclude(status=Organisation.Status.MERGED)
    for earlier in followed.order_by("succeeded_on", "pk"):
        day = long_date(earlier.succeeded_on or date.max)
        words = _("%(name)s, mulai %(day)s") % {"name": earlier.name, "day": day}
        facts.append({"label": _("Meneruskan"), "value": words, "url": earlier.get_absolute_url()})
    return facts


def names_of(organisation: Organisation) -> list[dict[str, str]]:
    """Every name it bears, has borne or will bear, the latest first, with its days in words."""
    return [
        {
            "name": name.name,
            "short_name": name.short_name,
            "legal_basis": name.legal_basis,
            "days": _days(name.period),
        }
        for name in organisation.names.order_by("-period")
    ]


def _days(period) -> str:
    since = _("sejak %(day)s") % {"day": long_date(period.lower)} if period.lower else _("sejak semula")
    if not period.upper:
        return since
    return _("%(since)s, sebelum %(day)s") % {"since": since, "day": long_date(period.upper)}


def colleagues_of(organisation: Organisation) -> list[list[dict[str, Any]]]:
    """One row per position held today."""
    held = Assignment.objects.in_force().filter(position__organisation=organisation, account__is_active=True)
    roles = dict(Role.choices)
    return [
        [
            {"label": _("Nama"), "text": assignment.account.full_name},
            {"label": _("Jabatan"), "text": _title(assignment)},
            {"label": _("Peran"), "text": roles[assignment.position.role]},
            {"label": _("Sejak"), "text": long_date(assignment.since) if assignment.since else "–"},
        ]
        for assignment in held.select_related("account", "position").order_by("position__title", "pk")
    ]


def _title(assignment: Assignment) -> str:
    if assignment.kind == Assignment.Kind.DEFINITIVE:
        return assignment.position.title
    return f"{assignment.position.title} ({assignment.get_kind_display()})"


def partners_in_words(organisation: Organisation, *, with_people: bool) -> list[str]:
    """The planner positions that look after it today; with names for those who may read them."""
    pairs = Partnership.objects.of(organisation).in_force().select_related("position")
    if not with_people:
        return [pair.position.title for pair in pairs]
    holders = Assignment.objects.in_force().filter(account__is_active=True).select_related("account")
    held = holders.filter(position__in=[pair.position_id for pair in pairs])
    names: dict[int, list[str]] = {}
    for assignment in held:
        names.setdefault(assignment.position_id, []).append(assignment.account.full_name)
    return [": ".join(filter(None, [pair.position.title, ", ".join(names.get(pair.position_id, []))]))
            for pair in pairs]  # fmt: skip
