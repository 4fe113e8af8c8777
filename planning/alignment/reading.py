"""How what the checks found is told: by what, when, and who said something about it."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import moment
from planning.alignment.decisions import Judged
from planning.alignment.models import Alignment

Item = dict[str, Any]


def facts_of(found: Alignment) -> list[Item]:
    """Which version was looked at, against which edition, when, by which checks, and what people said."""
    said = found.proposal
    version = _("%(code)s, isian versi %(version)d") % {"code": said.code, "version": said.version}
    items = [{"label": _("Usulan"), "value": version, "url": said.get_absolute_url()}]
    if found.edition:
        items.append({"label": _("Nomenklatur"), "value": str(found.edition)})
    if found.checked_at:
        words = _("%(at)s (versi pemeriksaan %(version)d)")
        when = words % {"at": moment(found.checked_at), "version": found.checks_version}
        items.append({"label": _("Diperiksa"), "value": when})
    return items + decision_of(found)


def decision_of(found: Judged) -> list[Item]:
    """Who confirmed or exempted it, when and why."""
    if not found.decided_at:
        return []
    said = [{"label": found.words, "value": f"{found.decided_by}, {moment(found.decided_at)}"}]
    return [*said, {"label": _("Alasan"), "value": found.reason}] if found.reason else said
