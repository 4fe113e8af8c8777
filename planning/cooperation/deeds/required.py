"""The chapters each deed must have (Permendagri 22/2020), and when a deed of a kind is drafted and signed."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.cooperation.deeds.models import Kind
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import IN_FORCE, Status

IDENTITY, PURPOSE, OBJECT = _("Identitas para pihak"), _("Maksud dan tujuan"), _("Objek")
SCOPE, DOING, TERM, MONEY = _("Ruang lingkup"), _("Pelaksanaan"), _("Jangka waktu"), _("Pembiayaan")
BASIS = (IDENTITY, PURPOSE, OBJECT, SCOPE, DOING)
CHAPTERS: dict[Kind, tuple] = {
    Kind.TERMS: (
        _("Latar belakang"), PURPOSE, _("Lokasi"), SCOPE, TERM, _("Manfaat"),
        _("Analisis dampak sosial dan lingkungan"), MONEY,
    ),
    Kind.AGREEMENT: (*BASIS, TERM, MONEY, _("Korespondensi dan rencana kerja")),
    Kind.CONTRACT: (
        *BASIS, _("Hak dan kewajiban"), MONEY, TERM, _("Penyelesaian perselisihan"), _("Keadaan memaksa"),
        _("Pengakhiran"), _("Perubahan"),
    ),
    Kind.MEMO: (*BASIS, _("Rencana aksi"), TERM, MONEY, _("Korespondensi")),
    Kind.ACTION_PLAN: (
        _("Kegiatan dan keluaran"), _("Penanggung jawab"), _("Jadwal"), MONEY, _("Pemantauan dan pelaporan"),
    ),
    Kind.ADDENDUM: (IDENTITY, _("Dasar perubahan"), _("Ketentuan yang diubah"), TERM, _("Ketentuan lain")),
}  # fmt: skip
OPTIONAL = frozenset({(Kind.ADDENDUM, TERM), (Kind.ADDENDUM, CHAPTERS[Kind.ADDENDUM][-1])})
DRAFTED_AT: dict[Kind, frozenset] = {
    Kind.TERMS: frozenset({Status.PREPARATION, Status.DECLINED}),
    Kind.AGREEMENT: frozenset({Status.DRAFTING}),
    Kind.CONTRACT: frozenset({Status.CONTRACTING}),
    Kind.MEMO: frozenset({Status.MEMO_DRAFTING}),
    Kind.ACTION_PLAN: frozenset({Status.MEMO_DRAFTING}),
    Kind.ADDENDUM: IN_FORCE,
}
SIGNED_AT: dict[Kind, frozenset] = {
    Kind.AGREEMENT: frozenset({Status.SIGNING}),
    Kind.CONTRACT: frozenset({Status.CONTRACT_SIGNING}),
    Kind.MEMO: frozenset({Status.MEMO_SIGNING}),
    Kind.ADDENDUM: IN_FORCE,
}
"""Terms of reference and action plans are written, not signed."""


def _parties(cooperation: Cooperation) -> str:
    lines = (
        f"{party}, diwakili oleh {party.office or '…'}, selanjutnya disebut PIHAK KE-{party.number}."
        for party in cooperation.parties.all()
    )
    return "\n\n".join(lines)


FIRST_WORDS: dict[Any, Callable[[Cooperation], str]] = {
    IDENTITY: _parties,
    PURPOSE: lambda cooperation: cooperation.purpose,
    OBJECT: lambda cooperation: cooperation.object,
    SCOPE: lambda cooperation: cooperation.scope,
}


def first_words(heading, cooperation: Cooperation) -> str:
    """What a chapter says before anybody wrote it: what the register knows, or nothing."""
    told = FIRST_WORDS.get(heading)
    return told(cooperation) if told else ""
