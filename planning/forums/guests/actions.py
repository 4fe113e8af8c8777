"""What can be done about guests: invite, tell, answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.guests.models import Answer, Guest, Participant
from planning.forums.guests.people import tell
from planning.forums.guests.policies import may_answer
from planning.forums.guests.reminders import keep_reminding, remind
from planning.forums.locking import lock_led
from planning.forums.models import Forum
from planning.forums.policies import may_call
from planning.forums.refusals import AlreadyInvited, MoreAreNamed, NobodyNamed, ToldAlready, TooManyPeople
from planning.forums.statuses import ANSWERABLE, COMING, Status
from stakeholders.accounts.actions import welcome
from stakeholders.accounts.models import Account, Position
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation

TAKEN = {
    "organisation_is_invited_once": AlreadyInvited,
    "person_is_invited_once": AlreadyInvited,
    "office_is_invited_once": AlreadyInvited,
}


@dataclass(frozen=True)
class Person:
    """Who is sent, as they are called in the attendance list."""

    name: str
    position: str = ""
    represents: str = ""
    sex: str = ""
    is_vulnerable: bool = False


@transaction.atomic
def invite_organisation(
    forum: Forum, organisation: Organisation, *, by: Account, quota: int = 2, element: str = ""
) -> Guest:
    """The organisation may send up to `quota` people; it is told when the invitation goes out."""
    return _invite(forum, Guest(organisation=organisation, quota=quota, element=element), by)


@transaction.atomic
def invite_person(forum: Forum, account: Account, *, by: Account, element: str = "") -> Guest:
    """The person may come."""
    return _invite(forum, Guest(account=account, quota=1, element=element), by)


@transaction.atomic
def invite_office(
    forum: Forum, position: Position, *, by: Account, quota: int = 1, element: str = ""
) -> Guest:
    """Whoever holds the office on the day of the letter may come, or send a delegate."""
    return _invite(forum, Guest(position=position, quota=quota, element=element), by)


@transaction.atomic
def invite_by_email(forum: Forum, name: str, email: str, *, by: Account, element: str = "") -> Guest:
    """Somebody without an account may come; they answer by the link of their letter."""
    if not may_call.test(by, forum):
        raise NotAllowed
    return invite_person(forum, welcome(full_name=name, email=email, phone=""), by=by, element=element)


def _invite(forum: Forum, guest: Guest, by: Account) -> Guest:
    if not may_call.test(by, forum):
        raise NotAllowed
    guest.forum = forum
    with guarded(TAKEN):
        guest.save()
    if forum.status == Status.INVITED:
        tell([guest], Kind.FORUM_INVITED)
        remind([guest])
    return guest


@transaction.atomic
def change(guest: Guest, *, quota: int, element: str, by: Account) -> None:
    """The guest may send so many people and stands for this element; never fewer than it has named."""
    _lock_coming(guest, by)
    if quota < guest.people.count():
        raise MoreAreNamed
    guest.quota, guest.element = quota, element
    guest.save(update_fields=["quota", "element"])


@transaction.atomic
def take_off(guest: Guest, *, by: Account) -> None:
    """The guest is not invited after all; only as long as no letter went out."""
    _lock_coming(guest, by)
    if guest.forum.status == Status.INVITED:
        raise ToldAlready
    guest.people.all().delete()
    guest.delete()


def _lock_coming(guest: Guest, by: Account) -> None:
    lock_led(guest.forum, by, at=COMING)
    if not may_call.test(by, guest.forum):
        raise NotAllowed


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
            forum=guest.forum, guest=guest, name=one.name, position=one.position,
            represents=one.represents, sex=one.sex, is_vulnerable=one.is_vulnerable,
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
    keep_reminding(guest)


def _lock_answerable(guest: Guest, by: Account) -> None:
    [forum] = locked(Forum.objects.filter(pk=guest.forum_id))
    locked(Guest.objects.filter(pk=guest.pk))
    if not may_answer.test(by, guest):
        raise NotAllowed
    if forum.status not in ANSWERABLE:
        raise NotPossibleNow
