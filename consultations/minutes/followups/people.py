"""Who has to do with a follow-up: who promised it, who asked for it, who stands above."""

from collections.abc import Iterable

from consultations.bookings.models import Booking
from consultations.minutes.followups.models import FollowUp
from stakeholders.accounts.models import Account, Assignment, Position
from stakeholders.accounts.roles import Permission, Role
from stakeholders.organisations.models import Organisation

HIGHEST = 5
BODY = (Role.AGENCY_HEAD, Role.AGENCY_OPERATOR, Role.BODY_HEAD, Role.BODY_MEMBER)


def is_promise_of_office(owner: Account | None, organisation: Organisation | None, booking: Booking) -> bool:
    """Whether the planning agency itself promised it, so that the visitor accepts what was done."""
    if organisation is not None:
        return organisation.is_host
    return owner is not None and owner.pk != booking.requested_by_id


def owners_of(follow_up: FollowUp) -> list[Account]:
    """The people who are told about it: its owner, those who speak for the organisation, else the officer.

    The officer of the consultation stands for the agency itself, and for who cannot be reached.
    """
    if follow_up.owner is not None:
        return [follow_up.owner]
    organisation = follow_up.organisation
    if organisation is not None and not organisation.is_host:
        return list(Account.objects.with_role(*BODY, organisation=organisation).order_by("pk"))
    return [follow_up.minutes.booking.officer.account]


def judges_of(follow_up: FollowUp) -> list[Account]:
    """Who asked for it and accepts it: the visitor where the office promised, else the officer."""
    booking = follow_up.minutes.booking
    return [booking.requested_by if follow_up.by_office else booking.officer.account]


def superiors_of(follow_up: FollowUp) -> list[Account]:
    """Who holds the offices above its owners today, past vacant ones; else the heads of the agency."""
    owners = owners_of(follow_up)
    held = Assignment.objects.in_force().filter(account__in=owners)
    if follow_up.organisation is not None:
        held = held.filter(position__organisation=follow_up.organisation)
    above = _holders_above(held.values_list("position__superior", flat=True), owners)
    return above or _without(Account.objects.who_may(Permission.MINUTES_APPROVE), owners)


def _holders_above(offices: Iterable[int | None], owners: list[Account]) -> list[Account]:
    above = {office for office in offices if office is not None}
    for _step in range(HIGHEST):
        in_force = Assignment.objects.in_force().filter(position__in=above)
        people = Account.objects.filter(is_active=True, pk__in=in_force.values("account"))
        if not above or people.exists():
            return _without(people, owners)
        higher = Position.objects.filter(pk__in=above).values_list("superior", flat=True)
        above = {office for office in higher if office is not None}
    return []


def _without(people, owners: list[Account]) -> list[Account]:
    return list(people.exclude(pk__in=[owner.pk for owner in owners]).order_by("pk"))
