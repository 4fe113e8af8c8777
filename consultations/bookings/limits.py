"""How many bookings one person or organisation may have running, and who must wait for an answer."""

from datetime import datetime, timedelta

from django.conf import settings

from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import NotForYou, TooManyOfOrganisation, TooManyOfPerson
from consultations.services.models import Service
from perkasa.core.locks import locked
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

RUNNING = [Status.REQUESTED, Status.CONFIRMED]


def check_person(service: Service, account: Account, now: datetime) -> None:
    """`account`, whose row is locked, may ask for one more."""
    if not service.admits(account):
        raise NotForYou
    most = service.most_per_person
    if most and _running(service, now).filter(requested_by=account).count() >= most:
        raise TooManyOfPerson


def check_organisation(service: Service, organisation: Organisation | None, now: datetime) -> None:
    """`organisation` may ask for one more; its row stays locked until that is decided."""
    most = service.most_per_organisation
    if organisation is None or not most:
        return
    locked(Organisation.objects.filter(pk=organisation.pk))
    if _running(service, now).filter(organisation=organisation).count() >= most:
        raise TooManyOfOrganisation


def _running(service: Service, now: datetime):
    return Booking.objects.filter(service=service, status__in=RUNNING, period__endswith__gt=now)


def is_often_absent(account: Account, now: datetime) -> bool:
    """Did not come `BOOKING_ABSENCES` times within `BOOKING_ABSENCE_DAYS`."""
    since = now - timedelta(days=settings.BOOKING_ABSENCE_DAYS)
    absences = Booking.objects.filter(
        requested_by=account, status=Status.ABSENT, period__startswith__gt=since
    )
    return absences.count() >= settings.BOOKING_ABSENCES
