"""What can be done about guests: invite, answer, note who is there."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.guests.models import Answer, Guest, Participant
from planning.forums.guests.policies import may_answer
from planning.forums.models import Forum
from planning.forums.policies import may_call, may_lead
from planning.forums.refusals import AlreadyInvited, NobodyNamed, TooManyPeople
from planning.forums.statuses import ANSWERABLE, Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Person:
    """Who is sent, as they are called in the attendance list."""

    name: str
    position: str = ""
    sex: str = ""
    is_vulnerable: bool = False


@transaction.atomic
def invite_organisation(forum: Forum, organisation: Organisation, *, by: Account, quota: int = 2) -> Guest:
    """The organisation may send up to `quota` people; it is told when the invitation goes out."""
    return _invite(forum, Guest(forum=forum, organisation=organisation, quota=quota), by)


@transaction.atomic
def invite_person(forum: Forum, account: Account, *, by: Account) -> Guest:
    """The person may come."""
    return _invite(forum, Guest(forum=forum, account=account, quota=1), by)


def _invite(forum: Forum, guest: Guest, by: Account) -> Guest:
    if not may_call.test(by, forum):
        raise NotAllowed
    taken = {"organisation_is_invited_once": AlreadyInvited, "person_is_invited_once": AlreadyInvited}
    with guarded(taken):
        guest.save()
    if forum.status == Status.INVITED:
        tell([guest], Kind.FORUM_INVITED)
    return guest


def tell(guests: Iterable[Guest], kind: Kind, **said: str) -> None:
    """The people of each guest hear about the forum: the person, or who holds a position there today."""
    for guest in guests:
        forum = guest.forum
        words = {"title": forum.title, "when": forum.when, "where": forum.where, **said}
        notify_each(people_of(guest), kind, about=guest, params=words, version=forum.version)


def people_of(guest: Guest) -> Iterable[Account]:
    """The accounts a letter to this guest goes to."""
    if guest.account is not None:
        return [guest.account]
    return Account.objects.with_role(*Role, organisation=guest.organisation)


@transaction.atomic
def come(guest: Guest, people: Iterable[Person], *, by: Account, note: str = "") -> None:
    """The guest comes with these people, who stand in the attendance list instead of those named before."""
    people = list(people)
    _lock_answerable(guest, by)
    if not people:
        raise NobodyNamed
    if len(people) > guest.quota:
        raise TooManyPeople
    guest.people.filter(arrived_at=None).delete()
    Participant.objects.bulk_create(
        Participant(
            forum=guest.forum, guest=guest, name=one.name, position=one.position, sex=one.sex,
            is_vulnerable=one.is_vulnerable,
        )
        for one in people
    )  # fmt: skip
    _answer(guest, Answer.COMING, note, by)


@transaction.atomic
def stay_away(guest: Guest, *, by: Account, note: str = "") -> None:
    """The guest does not come; whom they had named is taken off the list."""
    _lock_answerable(guest, by)
    guest.people.filter(arrived_at=None).delete()
    _answer(guest, Answer.NOT_COMING, note, by)


def _answer(guest: Guest, answer: Answer, note: str, by: Account) -> None:
    guest.answer, guest.note = answer, note.strip()
    guest.answered_at, guest.answered_by = timezone.now(), by
    guest.save(update_fields=["answer", "note", "answered_at", "answered_by"])


def _lock_answerable(guest: Guest, by: Account) -> None:
    [forum] = locked(Forum.objects.filter(pk=guest.forum_id))
    locked(Guest.objects.filter(pk=guest.pk))
    if not may_answer.test(by, guest):
        raise NotAllowed
    if forum.status not in ANSWERABLE:
        raise NotPossibleNow


@transaction.atomic
def note_presence(forum: Forum, present: Iterable[Participant], *, by: Account) -> None:
    """Exactly these of the list are there; who was there before and is not named now, is not."""
    _may_note(forum, by)
    wanted = {one.pk for one in present}
    for one in locked(forum.participants.all()):
        is_there = one.pk in wanted
        if is_there != (one.arrived_at is not None):
            one.arrived_at, one.noted_by = (timezone.now(), by) if is_there else (None, None)
            one.save(update_fields=["arrived_at", "noted_by"])


@transaction.atomic
def write_down(forum: Forum, person: Person, *, by: Account) -> Participant:
    """Somebody who is there and stood on no list is written down."""
    _may_note(forum, by)
    return Participant.objects.create(
        forum=forum, name=person.name, position=person.position, sex=person.sex,
        is_vulnerable=person.is_vulnerable, arrived_at=timezone.now(), noted_by=by,
    )  # fmt: skip


def _may_note(forum: Forum, by: Account) -> None:
    locked(Forum.objects.filter(pk=forum.pk))
    forum.refresh_from_db(fields=["status"])
    if not may_lead.test(by, forum):
        raise NotAllowed
    if forum.status not in (Status.RUNNING, Status.DRAFTING):
        raise NotPossibleNow
