"""A deed is signed on paper: number, days, the scan with its hash, and what follows for its cooperation."""

from datetime import date

from django.core.files.base import File
from django.db import transaction

from perkasa.core.locks import guarded, locked
from planning.cooperation.compared import compare
from planning.cooperation.deeds.lifecycle import DEED
from planning.cooperation.deeds.models import Deed, Kind, Status
from planning.cooperation.deeds.refusals import LongerThanTheAgreement, NoPower, NotADay, NotNow, NumberTaken
from planning.cooperation.deeds.required import SIGNED_AT
from planning.cooperation.files.actions import told_by_content
from planning.cooperation.lifecycle import table_of
from planning.cooperation.models import Cooperation
from stakeholders.accounts.models import Account

GOVERNING = frozenset({Kind.CONTRACT, Kind.MEMO})
"""The deeds whose end is the end of the cooperation."""


@transaction.atomic
def sign(
    deed: Deed, *, number: str, signed_on: date, ends: date | None, scan: File, by: Account,
    partner_number: str = "",
) -> None:  # fmt: skip
    """The deed is signed under `number`, its scan kept with its hash; an addendum takes effect at once.

    Raises NoPower when somebody would sign who may not, LongerThanTheAgreement, NumberTaken, NotNow.
    """
    [cooperation] = locked(Cooperation.objects.filter(pk=deed.cooperation_id))
    _check(deed, cooperation, signed_on, ends)
    kind, digest = told_by_content(scan)
    deed.scan_kind = kind
    said = {"number": number.strip(), "partner_number": partner_number.strip(), "signed_on": signed_on}
    kept = {"ends": ends, "scan": scan, "scan_kind": kind, "sha256": digest}
    with guarded({"deed_number_is_unique": NumberTaken}):
        DEED.advance(deed, "sign", by=by, also=said | kept)
    if deed.kind == Kind.ADDENDUM:
        _take_effect(deed, cooperation, by)


def _check(deed: Deed, cooperation: Cooperation, signed_on: date, ends: date | None) -> None:
    if cooperation.status not in SIGNED_AT.get(Kind(deed.kind), ()):
        raise NotNow
    if not all(party.may_be_signed_for for party in cooperation.parties.all()):
        raise NoPower
    if ends is not None and ends <= signed_on:
        raise NotADay
    limit = _agreement_ends(cooperation) if _follows_an_agreement(deed) else None
    if ends is not None and limit is not None and ends > limit:
        raise LongerThanTheAgreement


def _follows_an_agreement(deed: Deed) -> bool:
    """Whether it is a contract, or changes one."""
    return Kind.CONTRACT in (deed.kind, deed.amends.kind if deed.amends else None)


def _agreement_ends(cooperation: Cooperation) -> date | None:
    agreement = cooperation.deeds.filter(kind=Kind.AGREEMENT, status=Status.SIGNED).first()
    return agreement.holds_until if agreement else None


def _take_effect(deed: Deed, cooperation: Cooperation, by: Account) -> None:
    """Its trail says that the cooperation was changed, or extended to a later day; it is compared so."""
    governs = deed.amends is not None and deed.amends.kind in GOVERNING
    ends = deed.ends if governs else None
    step = "extend" if ends and cooperation.ends and ends > cooperation.ends else "amend"
    also = {"ends": ends} if ends else {}
    table_of(cooperation).advance(cooperation, step, by=by, reason=f"{deed.number}", also=also)
    compare(cooperation)
