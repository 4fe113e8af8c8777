"""What the pages of the issue map show."""

from typing import Any

from django.utils.translation import gettext as _

from planning.forums.issue_map.models import Experience, Issue
from planning.nomenclature.models import NomenclatureItem


def row_of(issue: Issue) -> list[dict[str, Any]]:
    """One line of the list."""
    return [
        {"label": _("Isu"), "text": issue.title, "url": issue.get_absolute_url()},
        {"label": _("Jenis"), "text": issue.get_kind_display()},
        {"label": _("Bidang urusan"), "text": issue.field_code},
        {"label": _("Wilayah"), "text": str(issue.region)},
        {"label": _("Ditangani oleh"), "text": issue.organisation.short_name if issue.organisation else "–"},
        {
            "label": _("Status"), "text": issue.get_status_display(),
            "tone": Issue.STATUS_TONES.get(issue.status, "neutral"),
        },
    ]  # fmt: skip


def facts_of(issue: Issue) -> list[dict[str, str]]:
    """What an issue is, and what is being done about it."""
    names = dict(NomenclatureItem.objects.field_names())
    organisation = issue.organisation
    return [
        {"label": _("Jenis"), "value": issue.get_kind_display()},
        {"label": _("Bidang urusan"), "value": f"{issue.field_code} {names.get(issue.field_code, '')}"},
        {"label": _("Wilayah"), "value": str(issue.region)},
        {"label": _("Diangkat dalam"), "value": issue.forum.title, "url": issue.forum.get_absolute_url()},
        {"label": _("Uraian"), "value": issue.words},
        {"label": _("Ditangani oleh"), "value": organisation.name if organisation else _("Belum ditentukan")},
        {"label": _("Yang sedang dilakukan"), "value": issue.doing or _("Belum ada")},
    ]


def experiences_of(issue: Issue) -> list[dict[str, Any]]:
    """What others learnt; a private person is not named."""
    return [_shared(one) for one in issue.experiences.select_related("organisation")]


def _shared(one: Experience) -> dict[str, Any]:
    whose = one.organisation.name if one.organisation else ""
    return {
        "title": one.title,
        "words": one.words,
        "address": one.address,
        "whose": whose,
        "at": one.shared_at,
    }
