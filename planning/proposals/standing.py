"""Where a proposal stands: who has it now, since when, until when an answer is due, what comes next."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from planning.proposals.path.chain import Link
from planning.proposals.statuses import OPEN, Status

NEXT = {
    Status.DRAFT: _("Lengkapi isian, lalu ajukan."),
    Status.SUBMITTED: _(
        "Usulan dibaca, lalu diteruskan ke tahap berikutnya, dikembalikan untuk diperbaiki, atau ditolak "
        "dengan alasan."
    ),
    Status.RETURNED: _("Perbaiki menurut alasan pengembalian, lalu ajukan kembali."),
    Status.ACCEPTED: _("Usulan dibawa ke penyusunan rencana kerja tahun itu."),
    Status.DECLINED: _("Selesai. Usulan baru dapat diajukan bila keadaannya berubah."),
    Status.ACCOMMODATED: _("Selesai. Usulan ini ada dalam rencana."),
    Status.NOT_ACCOMMODATED: _("Selesai. Usulan ini tidak masuk rencana; alasannya tertulis di bawah."),
    Status.MERGED: _("Berjalan bersama usulan yang menerimanya; lihat hubungannya di bawah."),
    Status.SPLIT: _("Berjalan sebagai bagian-bagiannya; lihat hubungannya di bawah."),
    Status.WITHDRAWN: _("Selesai. Usulan ini tidak diproses lagi."),
}


@dataclass(frozen=True)
class Standing:
    """`holder` has it since `since`; an answer is due on `due` (None when nobody waits for one)."""

    holder: Any
    since: datetime
    next_step: Any
    due: date | None = None
    is_overdue: bool = False


def standing_of(proposal: Proposal, chain: list[Link], *, since: datetime) -> Standing:
    """The standing of a proposal whose status was reached at `since`, on the way told by `chain`."""
    proposer = proposer_of(proposal)
    if proposal.status in OPEN:
        return Standing(proposer, since, NEXT[Status(proposal.status)])
    now = next((link for link in chain if link.is_now), None)
    if now is None:
        return Standing(_("Selesai; tidak menunggu siapa pun"), since, NEXT[Status(proposal.status)])
    return Standing(now.body, now.since or since, NEXT[Status(proposal.status)], now.due, now.is_late)


def proposer_of(proposal: Proposal) -> str:
    """The body in full, or the citizen without a name."""
    return proposal.organisation.name if proposal.organisation else proposal.proposer_words
