"""How proposals stand in a list."""

from django.urls import reverse
from django.utils.translation import gettext as _

from planning.proposals.models import Proposal
from planning.proposals.path.desk.queries import may_use_the_desk
from planning.proposals.statuses import Status
from stakeholders.accounts.roles import Permission


def row_of(proposal: Proposal) -> list[dict]:
    """The cells of one proposal for `components/table.html`: only what everybody may know."""
    verdict = proposal.alignment
    return [
        {
            "label": _("Usulan"),
            "text": proposal.title,
            "url": proposal.get_absolute_url(),
            "note": proposal.code,
        },
        {"label": _("Lokasi"), "text": proposal.region.full_name if proposal.region else "–"},
        {"label": _("Instansi"), "text": proposal.proposer_words},
        {"label": _("Tahun"), "text": str(proposal.plan_year)},
        {
            "label": _("Status"),
            "text": proposal.get_status_display(),
            "tone": proposal.STATUS_TONES[Status(proposal.status)],
        },
        {"label": _("Keselarasan"), "text": verdict.words, "tone": verdict.tone},
    ]


def tabs_for(account, chosen: str | None) -> list[dict]:
    """All proposals, or those of one's own organisations; planners also go to the overlaps."""
    if not account.is_authenticated or not account.organisations:
        return []
    address = reverse("planning:proposals.index")
    tabs = [
        {"label": _("Semua usulan"), "url": address, "current": chosen != "kami"},
        {"label": _("Instansi saya"), "url": f"{address}?milik=kami", "current": chosen == "kami"},
    ]
    if may_use_the_desk(account):
        tabs.append({"label": _("Meja verifikasi"), "url": reverse("planning:proposals.path.desk.index")})
    if account.may(Permission.PROPOSALS_READ_ALL):
        tabs.append({"label": _("Tumpang tindih"), "url": reverse("planning:overlap.rulings.index")})
    return tabs
