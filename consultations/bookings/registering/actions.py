"""What can be done for somebody without an account: take a time in their name."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from consultations.bookings.actions import hold
from consultations.bookings.models import Booking
from consultations.bookings.registering.policies import may_register
from consultations.services.models import Mode, Service
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.actions import welcome
from stakeholders.accounts.models import Account
from stakeholders.privacy.actions import agree
from stakeholders.privacy.consents import Purpose


@dataclass(frozen=True)
class Person:
    """Who comes, as they told it: a name, and an address or a number."""

    name: str
    email: str = ""
    phone: str = ""


@transaction.atomic
def register(
    service: Service, *, person: Person, starts_at: datetime, mode: Mode, key: UUID,
    minutes: int | None = None, agrees: bool = False, by: Account,
) -> Booking:  # fmt: skip
    """The time is held for `person`, and `by` is named as who registered it; the same `key` books once.

    Letters go to the person's address; whoever proves that address by signing in with a code sent there finds
    the booking under their own name. `agrees`: what they told `by`, kept with the version of the text.
    """
    if not may_register.test(by, None):
        raise NotAllowed
    locked(Account.objects.filter(pk=by.pk))
    if first := Booking.objects.filter(registrar=by, key=key).first():
        return first
    guest = welcome(full_name=person.name, email=person.email, phone=person.phone)
    booking = hold(
        service, starts_at=starts_at, mode=mode, minutes=minutes, key=key, by=by, on_behalf_of=guest
    )
    if agrees:
        agree(guest, Purpose.ACCOUNT, given_for=booking.code)
    return booking
