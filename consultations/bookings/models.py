"""Bookings: one officer's time, and a room when people meet on site, taken for one person's question."""

import uuid
from datetime import datetime, timedelta

import pghistory
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from consultations.bookings import invitations
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.officer_times import FOLLOW
from consultations.bookings.queries import BookingQuerySet
from consultations.bookings.seats.models import GroupSession, Seat
from consultations.bookings.statuses import ANSWERED, OCCUPYING, UNSENT, Status
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.codes import CodeField
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation

CHOOSES_WITHIN = timedelta(days=30)


@pghistory.track()
class Booking(models.Model):
    """A consultation from the moment its time is held; `version` grows with all calendars must learn."""

    STATUS_TONES = {
        Status.HELD: "warning",
        Status.REQUESTED: "info",
        Status.CONFIRMED: "success",
        Status.TOOK_PLACE: "success",
        Status.DISPLACED: "warning",
        Status.ABSENT: "danger",
        Status.DECLINED: "danger",
    }

    code = CodeField(_("nomor"), prefix="KSL")
    service = models.ForeignKey(Service, models.PROTECT, related_name="bookings", verbose_name=_("layanan"))
    officer = models.ForeignKey(Officer, models.PROTECT, related_name="bookings", verbose_name=_("petugas"))
    room = models.ForeignKey(
        Room, models.PROTECT, null=True, blank=True, related_name="bookings", verbose_name=_("ruang")
    )
    period = DateTimeRangeField(_("waktu"))
    occupied = DateTimeRangeField(_("waktu terpakai"), editable=False)
    version = models.PositiveSmallIntegerField(_("versi waktu"), default=1, editable=False)
    mode = models.CharField(_("cara"), max_length=10, choices=Mode)
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.HELD)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="bookings", verbose_name=_("pemohon")
    )
    registrar = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("didaftarkan oleh"),
    )
    scribe = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("penulis notula bila bukan petugasnya"),
    )
    organisation = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="bookings",
        verbose_name=_("mewakili instansi"),
    )
    session = models.ForeignKey(
        GroupSession,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="bookings",
        verbose_name=_("sesi kelompok"),
    )
    seat = models.ForeignKey(
        Seat,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="bookings",
        verbose_name=_("kursi"),
    )
    place_in_line = models.OneToOneField(
        PlaceInLine,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="offer",
        verbose_name=_("ditawarkan kepada antrean"),
    )
    subject = models.CharField(_("pokok konsultasi"), max_length=150, blank=True)
    question = models.TextField(_("pertanyaan"), max_length=4000, blank=True)
    series = models.UUIDField(_("deret"), null=True, editable=False)
    key = models.UUIDField(_("kunci permintaan"), default=uuid.uuid4, editable=False)
    held_at = models.DateTimeField(_("ditahan"), default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("ditahan sampai"), null=True, editable=False)
    requested_at = models.DateTimeField(_("diajukan"), null=True, editable=False)
    answer_due = models.DateField(_("jawaban paling lambat"), null=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("dijawab oleh"),
    )
    decided_at = models.DateTimeField(_("dijawab"), null=True, editable=False)

    taken: int  # both counted by `sessions()` alone
    seats_in_all: int

    objects = BookingQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemesanan konsultasi")
        verbose_name_plural = _("pemesanan konsultasi")
        ordering = ["-period", "-pk"]
        indexes = [
            models.Index(fields=["requested_by", "status"]),
            models.Index(fields=["service", "status"]),
            models.Index(fields=["series"], condition=Q(series__isnull=False), name="booking_series"),
            models.Index(fields=["expires_at"], condition=Q(status="held"), name="booking_holds"),
        ]
        constraints = [
            ExclusionConstraint(
                name="room_holds_one_meeting",
                expressions=[("room", RangeOperators.EQUAL), ("occupied", RangeOperators.OVERLAPS)],
                condition=Q(status__in=OCCUPYING, seat__isnull=True),
                violation_error_message=_("Ruang ini sudah dipesan pada waktu itu."),
            ),
            models.UniqueConstraint(fields=["requested_by", "key"], name="booking_is_asked_for_once"),
            models.UniqueConstraint(
                fields=["requested_by"],
                condition=Q(status=Status.HELD, place_in_line__isnull=True),
                name="person_holds_one_time",
            ),
            models.UniqueConstraint(
                fields=["seat"], condition=Q(status__in=OCCUPYING), name="seat_is_taken_by_one_person"
            ),
            models.UniqueConstraint(
                fields=["requested_by", "session"],
                condition=Q(status__in=OCCUPYING, seat__isnull=False),
                name="person_has_one_seat",
            ),
            models.UniqueConstraint(
                fields=["session"], condition=Q(seat__isnull=True), name="session_has_one_time"
            ),
            models.CheckConstraint(
                condition=Q(seat__isnull=True) | Q(session__isnull=False), name="seat_is_of_a_session"
            ),
            models.CheckConstraint(
                condition=Q(period__isempty=False, period__lower_inc=True, period__upper_inc=False)
                & Q(period__lower_inf=False, period__upper_inf=False),
                name="booking_has_a_start_and_an_end",
            ),
            models.CheckConstraint(
                condition=Q(occupied__contains=F("period")), name="booking_occupies_its_time"
            ),
            models.CheckConstraint(
                condition=Q(mode=Mode.ON_SITE, room__isnull=False) | Q(mode=Mode.ONLINE, room__isnull=True),
                name="booking_has_a_room_iff_on_site",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.HELD, expires_at__isnull=False)
                | Q(status=Status.EXPIRED)
                | (~Q(status__in=UNSENT) & Q(expires_at__isnull=True)),
                name="booking_expires_iff_held",
            ),
            models.CheckConstraint(
                condition=Q(status__in=UNSENT, requested_at__isnull=True, answer_due__isnull=True)
                | (
                    ~Q(status__in=UNSENT)
                    & Q(requested_at__isnull=False, answer_due__isnull=False)
                    & ~Q(subject="")
                ),
                name="booking_is_sent_with_a_subject",
            ),
            models.CheckConstraint(
                condition=Q(status__in=ANSWERED, decided_at__isnull=False)
                | (~Q(status__in=ANSWERED) & Q(decided_by__isnull=True, decided_at__isnull=True))
                | Q(status__in=[Status.CANCELLED, Status.DISPLACED], decided_at__isnull=False),
                name="booking_is_decided_at_some_time",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.DECLINED) | Q(decided_by__isnull=False),
                name="booking_is_declined_by_somebody",
            ),
        ]

        triggers = [FOLLOW]

    def __str__(self):
        return self.code

    def save(self, *args, **options):
        if self.occupied is None:
            self.occupied = self.service.occupied(self.starts_at, self.ends_at)
        super().save(*args, **options)

    def get_absolute_url(self) -> str:
        if self.seat_id is None and self.session is not None:
            return self.session.get_absolute_url()
        return reverse("consultations:bookings.detail", args=[self.code])

    @property
    def starts_at(self) -> datetime:
        return self.period.lower

    @property
    def ends_at(self) -> datetime:
        return self.period.upper

    @property
    def place(self) -> str:
        """The room and where it is, or the address of the online meeting once it is promised."""
        if self.room is not None:
            return f"{self.room.name}, {self.room.place}"
        if self.meeting_url:
            return gettext("Daring di %(address)s") % {"address": self.meeting_url}
        return gettext("Daring; alamat pertemuan dikirim setelah jadwal dipastikan")

    @property
    def meeting_url(self) -> str:
        """Where one meets online; empty before it is promised, and where people meet in a room."""
        if self.room is not None or self.status not in (Status.CONFIRMED, Status.TOOK_PLACE):
            return ""
        return (self.session and self.session.meeting_url) or self.officer.meeting_url

    @property
    def is_session(self) -> bool:
        """Whether it is the time of a group session itself, on which others have seats."""
        return self.session_id is not None and self.seat_id is None

    @property
    def words(self) -> dict:
        """What the person wrote, as the form shows it again."""
        subject = self.subject or (self.session.topic if self.session else "")
        return {"subject": subject, "question": self.question, "organisation": self.organisation_id}

    def letter_parts(self, kind: Kind, recipient: Account) -> list[tuple[str, bytes, str]]:
        """What calendar programs read in a letter of `kind`: the promised time, or that it is off."""
        return invitations.parts(self, kind, recipient)

    @property
    def changeable_until(self) -> datetime:
        """Until when whoever asked for it may change it, or choose anew when nobody serves its time."""
        if self.status == Status.DISPLACED:
            return self.starts_at + CHOOSES_WITHIN
        return self.starts_at - timedelta(hours=self.service.change_hours)

    def is_held(self, now: datetime) -> bool:
        """Whether its time is held and the hold is not over."""
        return self.status == Status.HELD and self.expires_at is not None and now < self.expires_at

    def has_begun(self, now: datetime | None = None) -> bool:
        """Whether its first minute has come; a time that nobody serves never comes."""
        return self.status != Status.DISPLACED and self.starts_at <= (now or timezone.now())
