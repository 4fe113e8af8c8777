"""The people behind a guest, and what they are told."""

from collections.abc import Iterable

from planning.forums.guests.models import Guest
from planning.forums.models import Forum
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import Role
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def people_of(guest: Guest) -> Iterable[Account]:
    """The accounts a letter to this guest goes to: the person, or who holds a position there today."""
    if guest.account is not None:
        return [guest.account]
    if guest.position is not None:
        holders = Assignment.objects.in_force().filter(position=guest.position)
        return Account.objects.filter(is_active=True, pk__in=holders.values("account"))
    return Account.objects.with_role(*Role, organisation=guest.organisation)


def tell(guests: Iterable[Guest], kind: Kind, **said: str) -> None:
    """The people of each guest hear about the forum."""
    for guest in guests:
        words = words_of(guest.forum) | said
        notify_each(people_of(guest), kind, about=guest, params=words, version=guest.forum.version)


def words_of(forum: Forum) -> dict[str, str]:
    """What every message about a forum says."""
    return {"title": forum.title, "when": forum.when, "where": forum.where}
