"""What can be done about a mistake in issued minutes: propose an addendum, issue it, decline it."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from consultations.minutes.actions import people_of
from consultations.minutes.addenda.lifecycle import ADDENDUM
from consultations.minutes.addenda.models import Addendum
from consultations.minutes.addenda.policies import may_correct
from consultations.minutes.addenda.refusals import NoPaperYet, OneWaitsAlready
from consultations.minutes.models import Minutes
from consultations.minutes.review.rounds import words_of
from consultations.minutes.snapshot import addendum_content, addendum_signatories, addendum_title
from perkasa.core.jobs import Job
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from perkasa.documents.signing.actions import accept
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


@transaction.atomic
def propose(minutes: Minutes, *, corrections: Sequence[dict[str, str]], reason: str, by: Account) -> Addendum:
    """An addendum waits for a head; `corrections` are of part, said and reads. The paper is left alone."""
    [minutes] = locked(Minutes.objects.filter(pk=minutes.pk).select_related("booking"))
    if minutes.paper_id is None:
        raise NoPaperYet
    if not may_correct.test(by, minutes):
        raise NotAllowed
    addendum = Addendum(
        minutes=minutes, number=minutes.addenda.count() + 1, corrections=list(corrections), reason=reason,
        written_by=by,
    )  # fmt: skip
    with guarded({"one_addendum_waits_at_a_time": OneWaitsAlready}):
        addendum.save()
    ADDENDUM.begin(addendum, by=by)
    heads = Account.objects.who_may(Permission.MINUTES_APPROVE).exclude(pk=by.pk)
    notify_each(heads, Kind.ADDENDUM_AWAITS_APPROVAL, about=addendum, params=words_of(minutes))
    return addendum


@transaction.atomic
def approve(addendum: Addendum, *, by: Account, reason: str = "") -> None:
    """The addendum is a paper with its own number that refers to the first; the first stays as it was."""
    now = timezone.now()
    ADDENDUM.advance(addendum, "approve", by=by, reason=reason, also={"approved_by": by, "approved_at": now})
    minutes = addendum.minutes
    addendum.paper = issue(
        PaperKind.CONSULTATION_ADDENDUM,
        about=addendum,
        title=addendum_title(addendum),
        content=addendum_content(addendum),
        signatories=addendum_signatories(addendum, approved_by=by, at=now),
        letterhead=letterhead_of(Organisation.objects.host(), timezone.localdate(now)),
        by=by,
        readers=people_of(minutes) | {addendum.written_by},
        corrects=minutes.paper,
        then=Job.ANNOUNCE_MINUTES,
    )
    addendum.save(update_fields=["paper"])
    accept(addendum.paper, by=by, at=now)


@transaction.atomic
def decline(addendum: Addendum, *, by: Account, reason: str) -> None:
    """The paper stands without this addendum; its writer is told why."""
    ADDENDUM.advance(addendum, "decline", by=by, reason=reason)
    words = words_of(addendum.minutes) | {"reason": reason.strip()}
    notify_each([addendum.written_by], Kind.ADDENDUM_DECLINED, about=addendum, params=words)


@transaction.atomic
def announce_next() -> bool:
    """The people of one addendum are told that its paper can be opened; False when nobody waits."""
    ready = Addendum.objects.to_announce().select_for_update(no_key=True, skip_locked=True, of=("self",))
    addendum = ready.first()
    if addendum is None:
        return False
    booking = addendum.minutes.booking
    people = {person for person in (booking.requested_by, booking.registrar) if person}
    words = words_of(addendum.minutes) | {
        "number": addendum.paper.full_number,
        "first": addendum.minutes.paper.full_number,
        "reason": addendum.reason,
    }
    notify_each(people, Kind.ADDENDUM_ISSUED, about=addendum, params=words)
    addendum.announced_at = timezone.now()
    addendum.save(update_fields=["announced_at"])
    return True
