"""A place in the line: one person waits for a range of days of a service, or for a seat of a session."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.line.statuses import LIVE, Status
from consultations.bookings.seats.models import GroupSession
from consultations.services.models import Mode, Service
from perkasa.core.codes import CodeField
from stakeholders.accounts.roles import Permission


class PlaceInLineQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Their own, or all with the right to read or moderate bookings; the public sees none."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.BOOKINGS_READ_ALL) or account.may(Permission.BOOKINGS_MODERATE):
            return self
        return self.of(account)

    def of(self, account):
        """Those of `account`."""
        return self.filter(account=account)

    def waiting(self):
        """Those who have not been offered anything yet, first come first."""
        return self.filter(status=Status.WAITING).order_by("joined_at", "pk")

    def live(self):
        """Those who wait or have an offer before them."""
        return self.filter(status__in=LIVE)

    def for_days(self, service: Service):
        """Those who wait for days of `service`, not for a session."""
        return self.filter(service=service, session=None)

    def for_listing(self):
        """With everything a list shows, in one query."""
        return self.select_related("service", "session", "account", "offer")


class PlaceInLine(models.Model):
    """A place in the line (antrean); it is offered one time or seat, once, and then it is used up."""

    STATUS_TONES = {
        Status.WAITING: "info",
        Status.OFFERED: "warning",
        Status.TAKEN: "success",
        Status.LAPSED: "danger",
    }

    code = CodeField(_("nomor"), prefix="DTG")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="places_in_line", verbose_name=_("pengantre")
    )
    service = models.ForeignKey(Service, models.PROTECT, related_name="+", verbose_name=_("layanan"))
    session = models.ForeignKey(
        GroupSession, models.PROTECT, null=True, blank=True, related_name="places",
        verbose_name=_("sesi kelompok"),
    )  # fmt: skip
    since = models.DateField(_("sejak tanggal"), null=True, blank=True)
    until = models.DateField(_("sampai tanggal"), null=True, blank=True)
    mode = models.CharField(_("cara"), max_length=10, choices=Mode, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.WAITING)
    joined_at = models.DateTimeField(_("mengantre sejak"), default=timezone.now, editable=False)

    objects = PlaceInLineQuerySet.as_manager()

    class Meta:
        verbose_name = _("antrean jadwal")
        verbose_name_plural = _("antrean jadwal")
        ordering = ["joined_at", "pk"]
        indexes = [
            models.Index(fields=["service", "joined_at"], condition=Q(status="waiting"), name="the_line")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(session__isnull=False, since__isnull=True, until__isnull=True, mode="")
                | Q(session__isnull=True, since__isnull=False, until__gte=F("since"), mode__in=Mode.values),
                name="place_is_for_days_or_for_a_session",
            ),
            models.UniqueConstraint(
                fields=["account", "service"], condition=Q(status__in=LIVE, session=None),
                name="person_waits_once_for_days",
            ),
            models.UniqueConstraint(
                fields=["account", "session"], condition=Q(status__in=LIVE, session__isnull=False),
                name="person_waits_once_for_a_session",
            ),
        ]  # fmt: skip

    def __str__(self):
        return self.code

    def get_absolute_url(self) -> str:
        return reverse("consultations:bookings.line.detail", args=[self.code])

    def covers(self, day: date) -> bool:
        """Whether it waits for that day."""
        return self.since is not None and self.until is not None and self.since <= day <= self.until
