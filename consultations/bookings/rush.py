"""A rush for one time is made of reads: who comes late hears so without a transaction or a lock."""

from datetime import datetime, timedelta
from uuid import UUID

from django.core.cache import cache
from django.db import connection
from django.utils.translation import get_language

from consultations.bookings.diary import find_slot, terms_of
from consultations.bookings.refusals import SlotTaken
from consultations.bookings.statuses import Status
from consultations.services.models import Mode, Service
from stakeholders.accounts.models import Account

NEARBY_FOR = 3  # seconds in which all who come late are told the same times nearby

TAKEN_BY_ALL = """
    SELECT NOT EXISTS (
        SELECT FROM consultations_officer AS officer
        JOIN consultations_officer_services AS serves ON serves.officer_id = officer.id
        JOIN stakeholders_account AS account ON account.id = officer.account_id
        WHERE serves.service_id = %(service)s AND officer.is_active AND account.is_active AND NOT EXISTS (
            SELECT FROM consultations_officertime AS taken
            JOIN consultations_booking AS booking ON booking.id = taken.booking_id
            WHERE taken.officer_id = officer.id AND taken.is_taking AND taken.occupied && %(whole)s
            AND NOT (booking.status = %(held)s AND booking.expires_at <= %(now)s)
            AND NOT (booking.requested_by_id = %(reader)s AND (booking.key = %(key)s OR
                (booking.status = %(held)s AND booking.place_in_line_id IS NULL)))
        )
    )
"""
"""Holds that are over, the reader's own hold and what the same `key` booked before take nobody."""


def refuse_late(
    service: Service, starts_at: datetime, *, mode: Mode, reader: Account, key: UUID, now: datetime,
    minutes: int | None = None,
) -> None:  # fmt: skip
    """Raises the `TimeRefused` of a time that every officer of the service has given away.

    The times nearby that it names are at most `NEARBY_FOR` seconds old. Answers nothing where the time may
    be free: rooms, hours and other calendars are looked at under the lock.
    """
    if not _is_surely_taken(service, starts_at, mode=mode, reader=reader, key=key, now=now, minutes=minutes):
        return
    place = f"nearby:{service.pk}:{starts_at.timestamp():.0f}:{mode}:{minutes}:{get_language()}"
    if told := cache.get(place):
        raise SlotTaken(told)
    try:
        find_slot(service, starts_at, now=now, reader=reader, mode=mode, minutes=minutes)
    except SlotTaken as refusal:
        cache.set(place, str(refusal.message), NEARBY_FOR)
        raise


def _is_surely_taken(
    service: Service, starts_at: datetime, *, mode: Mode, reader: Account, key: UUID, now: datetime,
    minutes: int | None,
) -> bool:  # fmt: skip
    """Whether every officer of the service has something else at `starts_at`: one cheap look."""
    if not now < starts_at < now + timedelta(days=service.horizon_days + 1):
        return False
    length = terms_of(service, mode=mode, minutes=minutes).length
    asked = {"service": service.pk, "whole": service.occupied(starts_at, starts_at + length), "now": now}
    asked |= {"reader": reader.pk, "key": key, "held": Status.HELD.value}
    with connection.cursor() as cursor:
        cursor.execute(TAKEN_BY_ALL, asked)
        return cursor.fetchone()[0]
