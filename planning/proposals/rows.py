"""How proposals stand in a list."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from planning.proposals.models import Proposal
from planning.proposals.path.desk.queries import may_use_the_desk
from planning.proposals.statuses import Status
from stakeholders.accounts.roles import Permission


def list_rows(proposals: Iterable[Proposal]) -> list[list[dict]]:
    """The cells of each proposal for `components/table.html`: only what everybody may know."""
    heads = [_("Usulan"), _("Lokasi"), _("Instansi"), _("Tahun"), _("Status"), _("Keselarasan")]
    statuses = {status.value: str(status.label) for status in Status}
    rows = []
    for proposal in proposals:
        address, status, verdict = proposal.get_absolute_url(), Status(proposal.status), proposal.alignment
        cells: list[dict] = [
            {"text": proposal.title, "url": address, "note": proposal.code},
            {"text": proposal.region.full_name if proposal.region else "–"},
            {"text": proposal.proposer_words},
            {"text": str(proposal.plan_year)},
            {"text": statuses[status], "tone": proposal.STATUS_TONES[status]},
            {"text": verdict.words, "tone": verdict.tone},
        ]
        rows.append([{"label": head} | cell for head, cell in zip(heads, cells, strict=True)])
    return rows


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
