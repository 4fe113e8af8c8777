"""What can be done with the words of deeds: open one, write a chapter, remark, settle, complete, reopen."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.cooperation.deeds.lifecycle import DEED
from planning.cooperation.deeds.merging import merged
from planning.cooperation.deeds.models import Chapter, Deed, DeedRemark, Kind, Status, Wording
from planning.cooperation.deeds.policies import may_draft
from planning.cooperation.deeds.refusals import (
    AlreadyThere,
    ChangedMeanwhile,
    ChaptersMissing,
    NotNow,
    RemarksOpen,
)
from planning.cooperation.deeds.required import CHAPTERS, DRAFTED_AT, OPTIONAL, first_words
from planning.cooperation.locking import lock_for
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party
from stakeholders.accounts.models import Account


@dataclass(frozen=True)
class Writer:
    """Who writes: a person with an account, or a party by its link."""

    account: Account | None = None
    party: Party | None = None


@transaction.atomic
def open_deed(cooperation: Cooperation, kind: Kind, *, by: Account, amends: Deed | None = None) -> Deed:
    """A deed with the chapters of its kind is drafted; those the register knows already say so."""
    lock_for(cooperation, by)
    if cooperation.status not in DRAFTED_AT[kind]:
        raise NotNow
    with guarded({"deed_once_a_cooperation": AlreadyThere, "only_an_addendum_amends": NotNow}):
        deed = Deed.objects.create(
            cooperation=cooperation, kind=kind, title=cooperation.title, amends=amends, created_by=by
        )
    for number, heading in enumerate(CHAPTERS[kind], 1):
        required = (kind, heading) not in OPTIONAL
        chapter = deed.chapters.create(number=number, heading=str(heading), is_required=required)
        if text := first_words(heading, cooperation):
            _say(chapter, text, Writer(by))
    DEED.begin(deed, by=by)
    return deed


@transaction.atomic
def write_chapter(chapter: Chapter, text: str, *, version: int, writer: Writer) -> Chapter:
    """The chapter says `text`, which was written over `version` of it.

    When somebody wrote meanwhile, both texts are joined paragraph by paragraph; where both changed the same
    paragraph ChangedMeanwhile is raised and nothing is written. Every version is kept.
    """
    chapter = _lock_draft(chapter, writer)
    text = text.replace("\r\n", "\n").strip()
    if chapter.version != version:
        base = chapter.wordings.filter(version=version).values_list("text", flat=True).first() or ""
        together = merged(base, text, chapter.text)
        if together is None:
            raise ChangedMeanwhile
        text = together
    if text != chapter.text:
        _say(chapter, text, writer)
    return chapter


def _say(chapter: Chapter, text: str, writer: Writer) -> None:
    chapter.text, chapter.version = text, chapter.version + 1
    chapter.save(update_fields=["text", "version"])
    Wording.objects.create(
        chapter=chapter, version=chapter.version, text=text, by=writer.account, party=writer.party
    )


@transaction.atomic
def remark(chapter: Chapter, text: str, *, writer: Writer) -> DeedRemark:
    """Somebody of either side remarked on the chapter."""
    chapter = _lock_draft(chapter, writer)
    return chapter.remarks.create(text=text.strip(), by=writer.account, party=writer.party)


@transaction.atomic
def settle(remark: DeedRemark, *, by: Account) -> None:
    """The remark is dealt with; a second time changes nothing."""
    _lock_draft(remark.chapter, Writer(by))
    DeedRemark.objects.filter(pk=remark.pk, settled_at=None).update(settled_at=timezone.now())


@transaction.atomic
def complete(deed: Deed, *, by: Account, reason: str = "") -> None:
    """Its words stand: no required chapter is empty and no remark is open."""
    DEED.advance(deed, "complete", by=by, reason=reason)
    if deed.chapters.filter(is_required=True, text="").exists():
        raise ChaptersMissing
    if DeedRemark.objects.filter(chapter__deed=deed, settled_at=None).exists():
        raise RemarksOpen


def reopen(deed: Deed, *, by: Account, reason: str) -> None:
    """Its words may be changed again."""
    DEED.advance(deed, "reopen", by=by, reason=reason)


def _lock_draft(chapter: Chapter, writer: Writer) -> Chapter:
    """The chapter, read again under the lock of its deed, which is a draft the writer may write."""
    [deed] = locked(Deed.objects.select_related("cooperation__responsible").filter(pk=chapter.deed_id))
    is_party = writer.party is not None and writer.party.cooperation_id == deed.cooperation_id
    if not is_party and not may_draft.test(writer.account, deed):
        raise NotAllowed
    if deed.status != Status.DRAFT:
        raise NotPossibleNow
    [chapter] = locked(Chapter.objects.filter(pk=chapter.pk))
    return chapter
