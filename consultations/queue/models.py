"""Days of service, tickets, the rooms where officers serve today, and the addresses of screens."""

import secrets
import uuid

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.queue.queries import CounterQuerySet, ScreenQuerySet, TicketQuerySet
from consultations.queue.statuses import ATTENDED, BEGUN, Lane, Status
from consultations.services.models import Officer, Room, Service
from perkasa.core.codes import CodeField
from stakeholders.accounts.models import Account


def new_secret() -> str:
    """128 bits that nobody guesses."""
    return secrets.token_urlsafe(16)


class ServiceDay(models.Model):
    """One day on which people are received; its row is locked by whoever changes the line."""

    day = models.DateField(_("hari"), unique=True)
    closed_at = models.DateTimeField(_("ditutup"), null=True, editable=False)

    class Meta:
        verbose_name = _("hari layanan")
        verbose_name_plural = _("hari layanan")
        ordering = ["-day"]

    def __str__(self):
        return f"{self.day:%d-%m-%Y}"


class Counter(models.Model):
    """Where an officer serves today."""

    officer = models.OneToOneField(Officer, models.CASCADE, related_name="counter", verbose_name=_("petugas"))
    room = models.ForeignKey(Room, models.PROTECT, related_name="+", verbose_name=_("ruang"))
    day = models.DateField(_("hari"))
    is_open = models.BooleanField(_("buka"), default=True)

    objects = CounterQuerySet.as_manager()

    class Meta:
        verbose_name = _("tempat melayani")
        verbose_name_plural = _("tempat melayani")

    def __str__(self):
        return f"{self.officer}: {self.room}"


@pghistory.track(exclude=["secret", "key"])
class Ticket(models.Model):
    """Somebody's place in the line of a day; `joined_at` is the moment from which their waiting counts."""

    STATUS_TONES = {
        Status.WAITING: "info",
        Status.CALLED: "warning",
        Status.SERVING: "success",
        Status.ABSENT: "danger",
        Status.UNSERVED: "danger",
    }

    code = CodeField(_("nomor"), prefix="ANT")
    day = models.ForeignKey(ServiceDay, models.PROTECT, related_name="tickets", verbose_name=_("hari"))
    lane = models.CharField(_("jalur"), max_length=1, choices=Lane)
    number = models.PositiveSmallIntegerField(_("urutan nomor"))
    service = models.ForeignKey(Service, models.PROTECT, related_name="tickets", verbose_name=_("layanan"))
    booking = models.OneToOneField(
        Booking, models.PROTECT, null=True, blank=True, related_name="ticket", verbose_name=_("konsultasi")
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="tickets",
        verbose_name=_("akun tamu"),
    )  # fmt: skip
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("diterima oleh"),
    )  # fmt: skip
    name = models.CharField(_("nama tamu"), max_length=100, blank=True)
    subject = models.CharField(_("keperluan"), max_length=150, blank=True)
    has_priority = models.BooleanField(_("didahulukan"), default=False)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.WAITING)
    officer = models.ForeignKey(
        Officer, models.PROTECT, null=True, blank=True, related_name="tickets", verbose_name=_("petugas")
    )
    room = models.ForeignKey(
        Room, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("ruang")
    )
    arrived_at = models.DateTimeField(_("datang"), default=timezone.now, editable=False)
    planned_at = models.DateTimeField(_("waktu janji"), null=True, editable=False)
    joined_at = models.DateTimeField(_("menunggu sejak"), default=timezone.now, editable=False)
    misses = models.PositiveSmallIntegerField(_("tidak ada saat dipanggil"), default=0, editable=False)
    called_at = models.DateTimeField(_("dipanggil"), null=True, editable=False)
    begun_at = models.DateTimeField(_("mulai dilayani"), null=True, editable=False)
    finished_at = models.DateTimeField(_("selesai"), null=True, editable=False)
    secret = models.CharField(_("rahasia"), max_length=22, unique=True, default=new_secret, editable=False)
    key = models.UUIDField(_("kunci permintaan"), unique=True, default=uuid.uuid4, editable=False)

    objects = TicketQuerySet.as_manager()

    class Meta:
        verbose_name = _("tiket antrean")
        verbose_name_plural = _("tiket antrean")
        ordering = ["-day", "lane", "number"]
        indexes = [
            models.Index(fields=["service", "begun_at"], condition=Q(status="served"), name="ticket_measured")
        ]
        constraints = [
            models.UniqueConstraint(fields=["day", "lane", "number"], name="ticket_number_is_given_once"),
            models.UniqueConstraint(
                fields=["officer"], condition=Q(status__in=ATTENDED), name="officer_attends_one_ticket"
            ),
            models.CheckConstraint(
                condition=Q(lane=Lane.BOOKED, planned_at__isnull=False, booking__isnull=False)
                | Q(lane=Lane.WALK_IN, planned_at__isnull=True),
                name="ticket_of_a_booking_knows_its_time",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=ATTENDED)
                | Q(officer__isnull=False, room__isnull=False, called_at__isnull=False),
                name="ticket_is_called_somewhere",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=BEGUN) | Q(booking__isnull=False, begun_at__isnull=False),
                name="ticket_served_is_a_booking",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.SERVED, finished_at__isnull=False)
                | (~Q(status=Status.SERVED) & Q(finished_at__isnull=True)),
                name="ticket_is_finished_iff_served",
            ),
        ]

    def __str__(self):
        return self.label

    def get_absolute_url(self) -> str:
        return reverse("consultations:queue.visiting.ticket", args=[self.secret])

    @property
    def label(self) -> str:
        """What is called out and stands on the board: J-004, L-012."""
        return f"{self.lane}-{self.number:03d}"

    @property
    def visitor(self) -> Account | None:
        """Whose account it is, if any."""
        return self.booking.requested_by if self.booking is not None else self.account

    @property
    def visitor_name(self) -> str:
        """How the officer greets them."""
        return self.name or str(self.visitor or "")


@pghistory.track(exclude=["secret"])
class Screen(models.Model):
    """Whoever knows `secret` sees the board, until it is taken back."""

    name = models.CharField(_("tempat layar"), max_length=60)
    secret = models.CharField(_("rahasia"), max_length=22, unique=True, default=new_secret, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dibuat oleh")
    )
    made_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    revoked_at = models.DateTimeField(_("dicabut"), null=True, editable=False)

    objects = ScreenQuerySet.as_manager()

    class Meta:
        verbose_name = _("layar antrean")
        verbose_name_plural = _("layar antrean")
        ordering = ["pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("consultations:queue.boards.board", args=[self.secret])

    @property
    def address(self) -> str:
        """What is opened on the screen."""
        return settings.SITE_URL + self.get_absolute_url()
