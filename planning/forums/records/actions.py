"""What can be done with records: write, circulate, agree, object, sign, issue."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from perkasa.documents.signing.actions import accept
from planning.forums.desks.actions import reopen, settle
from planning.forums.desks.models import Desk
from planning.forums.desks.statuses import Status as DeskStatus
from planning.forums.records.effects import let_count
from planning.forums.records.lifecycle import RECORD
from planning.forums.records.models import Answer, Record, Signatory, Status
from planning.forums.records.policies import may_amend, may_write
from planning.forums.records.refusals import AnotherText, ChangedMeanwhile, DeskStillOpen, NobodySigns
from planning.forums.records.snapshot import content_of, signatories_of, title_of
from planning.forums.statuses import Openness
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.letterhead import letterhead_of


@dataclass(frozen=True)
class Signer:
    """Who signs, and in which office."""

    account: Account
    position: str


@transaction.atomic
def write(
    desk: Desk, *, basis: str, notes: str, signers: Iterable[Signer], version: int, by: Account
) -> Record:
    """The record of a closed desk says this and is signed by these, in this order.

    `version` is the one the writer has read, 0 when there was none. What was answered before counts no more.
    """
    signers = list({signer.account.pk: signer for signer in signers}.values())
    [desk] = locked(Desk.objects.select_related("forum").filter(pk=desk.pk))
    known = locked(Record.objects.filter(desk=desk))
    record = known[-1] if known else Record(desk=desk, written_by=by, version=0)
    if not may_write.test(by, record):
        raise NotAllowed
    if desk.status == DeskStatus.OPEN:
        raise DeskStillOpen
    if not record.is_open:
        raise NotPossibleNow
    if record.version != version:
        raise ChangedMeanwhile
    if not signers:
        raise NobodySigns
    is_new = record.pk is None
    record.basis, record.notes, record.version = basis, notes, version + 1
    record.save()
    if is_new:
        RECORD.begin(record, by=by)
    record.signatories.all().delete()
    Signatory.objects.bulk_create(
        Signatory(record=record, account=signer.account, position=signer.position, number=number)
        for number, signer in enumerate(signers, 1)
    )
    return record


@transaction.atomic
def circulate(record: Record, *, by: Account, reason: str = "") -> None:
    """Everybody who signs is asked to agree to these words; earlier answers count no more."""
    RECORD.advance(record, "circulate", by=by, reason=reason)
    if record.desk.is_being_amended:
        settle(record.desk)
    record.signatories.update(answer=Answer.WAITING, note="", answered_at=None)
    _tell(record, Kind.RECORD_TO_REVIEW)


@transaction.atomic
def agree(record: Record, *, by: Account, note: str = "", version: int | None = None) -> None:
    """`by` agrees to these words, with `note` beside them; when all have, signing is open.

    `version` is that of the words they have read: raises AnotherText when others stand now.
    """
    _must_read(record, version)
    RECORD.advance(record, "agree", by=by, reason=note)
    note = note.strip()
    _answer(record, by, Answer.NOTED if note else Answer.AGREED, note)
    if not record.signatories.filter(answer=Answer.WAITING).exists():
        RECORD.advance(record, "open_signing", by=None)
        _tell(record, Kind.RECORD_TO_SIGN)


@transaction.atomic
def object_to(record: Record, *, by: Account, reason: str, version: int | None = None) -> None:
    """The record goes back to its writers, who are told why; until it circulates its items are open again."""
    _must_read(record, version)
    RECORD.advance(record, "object", by=by, reason=reason)
    reopen(record.desk, reason=reason)
    _answer(record, by, Answer.OBJECTED, reason.strip())
    writers = {record.written_by, record.desk.chair, record.desk.recorder} - {by}
    notify_each(
        writers, Kind.RECORD_OBJECTED, about=record, params=words_of(record) | {"reason": reason.strip()}
    )


def _must_read(record: Record, version: int | None) -> None:
    """The locked record still says what was read, where that is known."""
    [record] = locked(Record.objects.filter(pk=record.pk))
    if version not in (None, record.version):
        raise AnotherText


@transaction.atomic
def sign(record: Record, *, by: Account, reason: str = "") -> None:
    """The signature of `by` stands; with the last one the record becomes a numbered, sealed paper."""
    RECORD.advance(record, "sign", by=by)
    record.signatories.filter(account=by).update(signed_at=timezone.now())
    if not record.signatories.filter(signed_at=None).exists():
        _seal(record, "seal", by=None, issuer=by)


@transaction.atomic
def issue_without(record: Record, *, by: Account, reason: str) -> None:
    """The paper is issued though signatures are missing; it marks each of them."""
    _seal(record, "issue_without", by=by, issuer=by, reason=reason)


def _seal(record: Record, step: str, *, by: Account | None, issuer: Account, reason: str = "") -> None:
    forum = record.desk.forum
    signatories = list(record.signatories.select_related("account"))
    paper = issue(
        PaperKind.DESK_RECORD,
        about=record,
        title=title_of(record),
        content=content_of(record),
        signatories=signatories_of(signatories),
        letterhead=letterhead_of(forum.host, timezone.localdate()),
        by=issuer,
        readers={one.account for one in signatories} | {record.desk.chair, record.desk.recorder},
        public=forum.openness == Openness.PUBLIC,
        corrects=record.amends.paper if record.amends else None,
    )
    RECORD.advance(record, step, by=by, reason=reason, also={"paper": paper})
    for one in signatories:
        if one.signed_at:
            accept(paper, by=one.account, at=one.signed_at)
    let_count(record, paper)
    _tell(record, Kind.RECORD_ISSUED, number=paper.full_number)


@transaction.atomic
def amend(record: Record, *, by: Account, reason: str) -> Record:
    """A berita acara perubahan is begun: it says the same, and items may be decided anew until it circulates.

    The signed one stays as it is; the new one takes its place when it is signed itself (one at a time).
    """
    [desk] = locked(Desk.objects.select_related("forum").filter(pk=record.desk_id))
    if not may_amend.test(by, record):
        raise NotAllowed
    if record.status != Status.SIGNED or Record.objects.filter(amends=record).exists():
        raise NotPossibleNow
    if not reason.strip():
        raise ReasonMissing
    changed = Record.objects.create(
        desk=desk, amends=record, reason=reason.strip(), basis=record.basis, notes=record.notes, written_by=by
    )
    RECORD.begin(changed, by=by, reason=reason)
    Signatory.objects.bulk_create(
        Signatory(record=changed, account=one.account, position=one.position, number=one.number)
        for one in record.signatories.select_related("account")
    )
    reopen(desk, reason=reason)
    return changed


@transaction.atomic
def sign_instead(signatory: Signatory, *, to: Account) -> None:
    """`to` answers and signs in the same office; who stands among the signatories already signs once."""
    [record] = locked(Record.objects.filter(pk=signatory.record_id))
    if record.signatories.filter(account=to).exists():
        signatory.delete()
        return
    signatory.account = to
    signatory.save(update_fields=["account"])


def _answer(record: Record, account: Account, answer: Answer, note: str) -> None:
    said = {"answer": answer, "note": note, "answered_at": timezone.now()}
    record.signatories.filter(account=account).update(**said)


def _tell(record: Record, kind: Kind, **said: str) -> None:
    people = [one.account for one in record.signatories.select_related("account")]
    notify_each(people, kind, about=record, params=words_of(record) | said)


def words_of(record: Record) -> dict[str, str]:
    """What every message about a record says."""
    return {"code": record.code, "desk": record.desk.name, "forum": record.desk.forum.title}
