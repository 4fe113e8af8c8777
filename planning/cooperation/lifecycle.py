"""What may follow what in the life of a cooperation: one table for each kind, with or without the DPRD."""

from collections.abc import Set
from functools import cache

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.cooperation.models import Cooperation
from planning.cooperation.policies import may_answer, may_keep
from planning.cooperation.statuses import BEFORE_FORCE, IN_FORCE, Kind, Status

S = Status


def _main(name: str, sources: Set[str], target: str, label) -> Transition:
    """A step forward, by those who keep cooperations."""
    return Transition(name, sources, target, may_keep, label, tone="primary")


def _back(name: str, sources: Set[str], target: str, label, tone: str = "neutral") -> Transition:
    """A step aside or back, which says why."""
    return Transition(name, sources, target, may_keep, label, needs_reason=True, tone=tone)


def _together() -> tuple[Transition, ...]:
    """From an agreement to a contract, with regions, third parties and abroad."""
    return (
        _main("offer", {S.PREPARATION, S.DECLINED}, S.OFFERED, _("Kirim penawaran")),
        Transition("accept", {S.OFFERED}, S.DRAFTING, may_answer, _("Terima penawaran"), tone="primary"),
        Transition(
            "decline", {S.OFFERED}, S.DECLINED, may_answer, _("Tolak penawaran"), needs_reason=True,
            tone="danger",
        ),
        _main("submit", {S.DRAFTING}, S.SIGNING, _("Ajukan Kesepakatan Bersama")),
        _back("redraft", {S.SIGNING}, S.DRAFTING, _("Susun ulang")),
        _main("submit_contract", {S.CONTRACTING}, S.CONTRACT_SIGNING, _("Ajukan Perjanjian Kerja Sama")),
        _back("redraft_contract", {S.CONTRACT_SIGNING}, S.CONTRACTING, _("Susun ulang")),
        _main("begin", {S.CONTRACT_SIGNING}, S.RUNNING, _("Mulai pelaksanaan")),
        _main("file", {S.RUNNING}, S.FILED, _("Tatausahakan")),
        _main("report", {S.FILED}, S.REPORTING, _("Laporkan")),
    )  # fmt: skip


def _agreed(*, needs_council: bool) -> tuple[Transition, ...]:
    """What follows a signed agreement: the contract at once, or the DPRD first."""
    if not needs_council:
        return (_main("agree", {S.SIGNING}, S.CONTRACTING, _("Lanjutkan ke Perjanjian Kerja Sama")),)
    return (
        _main("agree", {S.SIGNING}, S.COUNCIL, _("Mintakan persetujuan DPRD")),
        _main("approve", {S.COUNCIL}, S.CONTRACTING, _("DPRD menyetujui")),
        _back("refuse", {S.COUNCIL}, S.STOPPED, _("DPRD tidak menyetujui")),
    )


def _synergy() -> tuple[Transition, ...]:
    """A memorandum with the centre and its action plan; no contract (PP 28/2018 ps. 46)."""
    return (
        _main("draft", {S.PREPARATION}, S.MEMO_DRAFTING, _("Susun Nota Kesepakatan")),
        _main("submit", {S.MEMO_DRAFTING}, S.MEMO_SIGNING, _("Ajukan Nota Kesepakatan")),
        _back("redraft", {S.MEMO_SIGNING}, S.MEMO_DRAFTING, _("Susun ulang")),
        _main("begin", {S.MEMO_SIGNING}, S.RUNNING, _("Mulai pelaksanaan")),
        _main("report", {S.RUNNING}, S.REPORTING, _("Laporkan")),
    )


def _always() -> tuple[Transition, ...]:
    """What every kind shares once it runs, and how it stops."""
    stoppable = BEFORE_FORCE | IN_FORCE | {S.DISPUTED}
    return (
        Transition("resume", {S.REPORTING}, S.RUNNING, may_keep, _("Lanjutkan pelaksanaan")),
        Transition("amend", IN_FORCE, "", may_keep, _("Adendum berlaku")),
        Transition("extend", IN_FORCE, "", may_keep, _("Perpanjangan berlaku")),
        Transition("end", {S.REPORTING}, S.ENDED, may_keep, _("Nyatakan berakhir")),
        _back("dispute", IN_FORCE, S.DISPUTED, _("Catat sengketa")),
        _back("settle", {S.DISPUTED}, S.RUNNING, _("Sengketa selesai")),
        _back("stop", stoppable, S.STOPPED, _("Hentikan"), tone="danger"),
    )


@cache
def table(kind: str, *, needs_council: bool) -> Lifecycle:
    """The whole table of one kind."""
    if kind == Kind.SYNERGY:
        return Lifecycle(*_synergy(), *_always())
    return Lifecycle(*_together(), *_agreed(needs_council=needs_council), *_always())


def table_of(cooperation: Cooperation) -> Lifecycle:
    """The table that holds for this one."""
    return table(cooperation.kind, needs_council=cooperation.needs_council)


BY_DEED = frozenset({"amend", "extend"})
"""Steps that follow from signing an addendum, so no button of their own."""
