"""Breaches of personal data: what came out, how, what is done about it, and who was told when."""

from datetime import datetime

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.words import moment
from stakeholders.accounts.roles import Permission


class Status(models.TextChoices):
    """Where a breach stands."""

    OPEN = "open", _("Ditangani")
    CLOSED = "closed", _("Selesai ditangani")
    DISMISSED = "dismissed", _("Bukan kegagalan")


class BreachQuerySet(models.QuerySet):
    def visible_to(self, account):
        """All of them for those who read what concerns people; else those of which the person was told."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.PEOPLE_READ_ALL):
            return self
        told = Concerned.objects.filter(account=account, told_at__isnull=False)
        return self.filter(pk__in=told.values("breach"))

    def waiting(self):
        """Those of which the people concerned or the authority were not told yet, the most urgent first."""
        untold = Q(people_told_at=None) | Q(authority_told_at=None)
        return self.filter(untold, status=Status.OPEN).order_by("due_at", "pk")

    def past_the_clock(self, now: datetime):
        """Those of which somebody should have been told before `now`."""
        return self.waiting().filter(due_at__lt=now)


@pghistory.track()
class Breach(models.Model):
    """Personal data came into wrong hands, were lost or could not be reached; the clock runs in hours."""

    Status = Status
    STATUS_TONES = {Status.OPEN: "warning", Status.CLOSED: "success"}

    code = CodeField(_("nomor"), prefix="KPD")
    title = models.CharField(_("pokok kejadian"), max_length=150)
    data = models.TextField(_("data pribadi yang terungkap"), max_length=2000)
    cause = models.TextField(_("kapan dan bagaimana terungkap"), max_length=4000)
    handling = models.TextField(_("upaya penanganan dan pemulihan"), max_length=4000)
    advice = models.TextField(_("yang sebaiknya dilakukan orangnya"), max_length=2000, blank=True)
    number = models.PositiveIntegerField(_("perkiraan jumlah orang"), default=0)
    happened_at = models.DateTimeField(_("terjadi"), null=True, blank=True)
    found_at = models.DateTimeField(_("diketahui"), default=timezone.now)
    due_at = models.DateTimeField(_("pemberitahuan paling lambat"), editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("dicatat oleh"),
    )  # fmt: skip
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.OPEN, editable=False)
    people_told_at = models.DateTimeField(_("orangnya diberi tahu"), null=True, editable=False)
    authority_told_at = models.DateTimeField(_("lembaga diberi tahu"), null=True, editable=False)
    authority_reference = models.CharField(
        _("nomor surat kepada lembaga"), max_length=120, blank=True, editable=False
    )

    objects = BreachQuerySet.as_manager()

    class Meta:
        verbose_name = _("kegagalan pelindungan data")
        verbose_name_plural = _("kegagalan pelindungan data")
        ordering = ["-found_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(happened_at=None) | Q(happened_at__lte=F("found_at")),
                name="breach_happened_before_it_was_found",
            ),
            models.CheckConstraint(
                condition=Q(authority_told_at=None, authority_reference="")
                | (Q(authority_told_at__isnull=False) & ~Q(authority_reference="")),
                name="breach_authority_was_told_by_a_letter",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.CLOSED)
                | Q(people_told_at__isnull=False, authority_told_at__isnull=False),
                name="breach_closed_was_told",
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:privacy.breaches.detail", args=[self.code])

    def is_overdue(self, now: datetime | None = None) -> bool:
        """Whether somebody should have been told by now and was not."""
        untold = self.people_told_at is None or self.authority_told_at is None
        return self.status == Status.OPEN and untold and self.due_at < (now or timezone.now())

    @property
    def due_words(self) -> str:
        """By when everybody is told, in words."""
        return moment(self.due_at)


class Concerned(models.Model):
    """A person whose data a breach concerns, and when they were told."""

    breach = models.ForeignKey(
        Breach, models.PROTECT, related_name="concerned", verbose_name=_("kegagalan pelindungan data")
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="breaches", verbose_name=_("orang")
    )
    told_at = models.DateTimeField(_("diberi tahu"), null=True, editable=False)

    class Meta:
        verbose_name = _("orang yang terkena")
        verbose_name_plural = _("orang yang terkena")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["breach", "account"], name="concerned_once_by_a_breach")
        ]

    def __str__(self):
        return str(self.account)
