"""Where a proposal stands: who has it now, since when, until when an answer is due, what comes next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status

LONGEST_CLOSURE = timedelta(days=30)

NEXT = {
    Status.DRAFT: _("Lengkapi isian, lalu ajukan."),
    Status.SUBMITTED: _(
        "Usulan dibaca, lalu diterima, dikembalikan untuk diperbaiki, atau ditolak dengan alasan."
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


def standing_of(proposal: Proposal, *, since: datetime, host: str, today: date | None = None) -> Standing:
    """The standing of a proposal whose status was reached at `since`; `host` names the planning agency."""
    holder = {
        Status.DRAFT: proposer_of(proposal),
        Status.RETURNED: proposer_of(proposal),
        Status.SUBMITTED: host,
    }.get(Status(proposal.status), _("Selesai; tidak menunggu siapa pun"))
    due = answer_due(timezone.localdate(since)) if proposal.status == Status.SUBMITTED else None
    is_overdue = bool(due and due < (today or timezone.localdate()))
    return Standing(holder, since, NEXT[Status(proposal.status)], due, is_overdue)


def proposer_of(proposal: Proposal) -> str:
    """The body in full, or the citizen without a name."""
    return proposal.organisation.name if proposal.organisation else proposal.proposer_words


def answer_due(submitted: date) -> date:
    """The working day by which the planning agency answers a proposal submitted on that day."""
    count = settings.PROPOSAL_ANSWER_WORKDAYS
    return add_workdays(
        submitted,
        count,
        Holiday.objects.days(submitted, submitted + 2 * timedelta(days=count) + LONGEST_CLOSURE),
    )
