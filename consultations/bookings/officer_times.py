"""The time each officer spends in consultations, leading or accompanying, under one constraint."""

import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from consultations.bookings.statuses import OCCUPYING
from consultations.services.models import Officer

STATUSES = ", ".join(f"'{status.value}'" for status in OCCUPYING)
TAKING = f"NEW.seat_id IS NULL AND NEW.status IN ({STATUSES})"
"""A seat in a group session takes nobody's time: the session itself does."""
FOLLOW = pgtrigger.Trigger(
    name="officer_times_follow",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("officer_id", "occupied", "status", "seat_id"),
    func=f"""
        DELETE FROM consultations_officertime
            WHERE booking_id = NEW.id AND is_lead AND officer_id <> NEW.officer_id;
        UPDATE consultations_officertime
            SET occupied = NEW.occupied, is_taking = {TAKING}
            WHERE booking_id = NEW.id;
        INSERT INTO consultations_officertime (booking_id, officer_id, is_lead, occupied, is_taking)
            VALUES (NEW.id, NEW.officer_id, TRUE, NEW.occupied, {TAKING})
            ON CONFLICT (booking_id, officer_id) DO UPDATE SET is_lead = TRUE;
        RETURN NULL;
    """,  # noqa: S608 - made of constants of ours
)
"""Whatever writes a booking, the times of its officers follow in the same statement."""


class OfficerTime(models.Model):
    """`occupied` is taken of `officer` by `booking` while `is_taking`; a trigger of the booking keeps it so.

    The row of who leads comes and goes by that trigger; rows of accompanying officers are added and removed.
    """

    booking = models.ForeignKey(
        "consultations.Booking", models.CASCADE, related_name="officer_times", verbose_name=_("pemesanan")
    )
    officer = models.ForeignKey(Officer, models.PROTECT, related_name="times", verbose_name=_("petugas"))
    is_lead = models.BooleanField(_("memimpin"), default=False)
    occupied = DateTimeRangeField(_("waktu terpakai"))
    is_taking = models.BooleanField(_("terpakai"), default=True)

    class Meta:
        verbose_name = _("waktu petugas")
        verbose_name_plural = _("waktu petugas")
        ordering = ["-is_lead", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["booking", "officer"], name="officer_is_there_once"),
            models.UniqueConstraint(fields=["booking"], condition=Q(is_lead=True), name="one_officer_leads"),
            ExclusionConstraint(
                name="officer_is_in_one_place",
                expressions=[("officer", RangeOperators.EQUAL), ("occupied", RangeOperators.OVERLAPS)],
                condition=Q(is_taking=True),
                violation_error_message=_("Petugas ini sudah dipesan pada waktu itu."),
            ),
        ]

    def __str__(self):
        return f"{self.officer}: {self.booking}"
