"""What can be done about presence: check in by code, note from the list, write down."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.refusals import NotPossibleNow
from planning.forums.guests.actions import Person
from planning.forums.guests.models import Guest, Participant
from planning.forums.locking import IN_SESSION, lock_led
from planning.forums.models import Forum
from planning.forums.presence.door import opens
from planning.forums.refusals import WrongCode
from planning.forums.statuses import Status
from stakeholders.accounts.models import Account


@dataclass(frozen=True)
class Arrival:
    """Who has come, and for which of the guests."""

    person: Person
    guest: Guest | None = None


@transaction.atomic
def check_in(forum: Forum, person: Person, *, code: str, guest: Guest | None = None) -> Participant:
    """Whoever stands in the room and types its code is there: under the name announced, or as a new one.

    Who checks in twice under one name is there once.
    """
    locked(Forum.objects.filter(pk=forum.pk))
    forum.refresh_from_db(fields=["status"])
    if forum.status != Status.RUNNING:
        raise NotPossibleNow
    if not opens(forum, code):
        raise WrongCode
    found = forum.participants.filter(name__iexact=person.name.strip()).order_by("arrived_at", "pk").first()
    if found is None:
        return _arrived(forum, person, guest, by_code=True)
    if found.arrived_at is None:
        found.arrived_at, found.by_code = timezone.now(), True
        found.represents = person.represents or found.represents
        found.sex, found.is_vulnerable = person.sex or found.sex, person.is_vulnerable or found.is_vulnerable
        found.save()
    return found


@transaction.atomic
def note_presence(forum: Forum, present: Iterable[Participant], *, by: Account) -> None:
    """Exactly these of the list are there; who was there before and is not named now, is not."""
    lock_led(forum, by, at=IN_SESSION)
    wanted = {one.pk for one in present}
    for one in locked(forum.participants.all()):
        is_there = one.pk in wanted
        if is_there != (one.arrived_at is not None):
            one.arrived_at, one.noted_by = (timezone.now(), by) if is_there else (None, None)
            one.by_code = False
            one.save(update_fields=["arrived_at", "noted_by", "by_code"])


@transaction.atomic
def write_down(forum: Forum, person: Person, *, by: Account, guest: Guest | None = None) -> Participant:
    """Somebody who is there and stood on no list is written down, for `guest` if they come for one."""
    lock_led(forum, by, at=IN_SESSION)
    return _arrived(forum, person, guest, noted_by=by)


@transaction.atomic
def write_list(forum: Forum, arrivals: Iterable[Arrival], *, by: Account) -> int:
    """Everybody on a paper list is written down; answers how many that were."""
    return len([write_down(forum, one.person, guest=one.guest, by=by) for one in arrivals])


def _arrived(forum: Forum, person: Person, guest: Guest | None, **noted) -> Participant:
    return forum.participants.create(
        guest=guest, name=person.name, position=person.position, represents=person.represents, sex=person.sex,
        is_vulnerable=person.is_vulnerable, arrived_at=timezone.now(), **noted,
    )  # fmt: skip
