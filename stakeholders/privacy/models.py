"""What people ask about their own data, the copies made for them, and national numbers where asked for."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.jobs import Work, WorkQuerySet, WorkState
from perkasa.core.secret import SecretField
from perkasa.core.words import moment
from stakeholders.accounts.roles import Permission


class Status(models.TextChoices):
    """Where a request about one's own data stands."""

    RECEIVED = "received", _("Diterima")
    FULFILLED = "fulfilled", _("Dikabulkan")
    REFUSED = "refused", _("Ditolak")
    CANCELLED = "cancelled", _("Dibatalkan")


ANSWERED = [Status.FULFILLED, Status.REFUSED]


class PrivacyRequestQuerySet(models.QuerySet):
    def visible_to(self, account):
        """One's own; all of them with the right to read what concerns people."""
        if account is None or not account.is_authenticated:
            return self.none()
        return self if account.may(Permission.PEOPLE_READ_ALL) else self.asked_by(account)

    def asked_by(self, account):
        """What this person has asked for."""
        return self.filter(account=account)

    def waiting(self):
        """What has to be answered, the most urgent first."""
        return self.filter(status=Status.RECEIVED).order_by("due_at", "pk")

    def past_the_clock(self, now: datetime):
        """What should have been answered before `now`."""
        return self.waiting().filter(due_at__lt=now)


class PrivacyRequest(models.Model):
    """A person asks for their data to be corrected or erased; the clock runs in hours."""

    class Kind(models.TextChoices):
        CORRECTION = "correction", _("Perbaikan data")
        ERASURE = "erasure", _("Penghapusan data")

    STATUS_TONES = {Status.RECEIVED: "info", Status.FULFILLED: "success", Status.REFUSED: "danger"}

    code = CodeField(_("nomor"), prefix="PDP")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="privacy_requests", verbose_name=_("pemohon")
    )
    kind = models.CharField(_("permohonan"), max_length=12, choices=Kind)
    words = models.TextField(_("uraian"), max_length=2000, blank=True)
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.RECEIVED)
    received_at = models.DateTimeField(_("diterima"), default=timezone.now, editable=False)
    due_at = models.DateTimeField(_("jawaban paling lambat"), editable=False)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("dijawab oleh"),
    )  # fmt: skip
    answered_at = models.DateTimeField(_("dijawab"), null=True, editable=False)

    objects = PrivacyRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("permohonan data pribadi")
        verbose_name_plural = _("permohonan data pribadi")
        ordering = ["-received_at", "-pk"]
        indexes = [models.Index(fields=["due_at"], condition=Q(status="received"), name="privacy_waiting")]
        constraints = [
            models.UniqueConstraint(
                fields=["account", "kind"],
                condition=Q(status="received"),
                name="privacy_asked_once_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(status__in=ANSWERED, answered_by__isnull=False, answered_at__isnull=False)
                | (~Q(status__in=ANSWERED) & Q(answered_by__isnull=True, answered_at__isnull=True)),
                name="privacy_is_answered_by_somebody",
            ),
            models.CheckConstraint(
                condition=~Q(kind="correction") | ~Q(words=""), name="correction_says_what"
            ),
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:privacy.detail", args=[self.code])

    @property
    def due_words(self) -> str:
        """By when it is answered, in words."""
        return moment(self.due_at)

    def is_overdue(self, now: datetime | None = None) -> bool:
        """Whether it should have been answered by now."""
        return self.status == Status.RECEIVED and self.due_at < (now or timezone.now())


def copy_place(copy: "DataCopy", name: str) -> str:
    """Where a copy is kept: under its code."""
    return f"salinan/{copy.code}.zip"


class DataCopyQuerySet(WorkQuerySet):
    def of(self, account):
        """The copies made or to be made for this person, the newest first."""
        return self.filter(account=account).order_by("-asked_at", "-pk")

    def open_to(self, account, now: datetime | None = None):
        """Those this person, and nobody else, may fetch now."""
        return self.of(account).filter(state=WorkState.DONE, expires_at__gt=now or timezone.now())

    def expired(self, now: datetime):
        """Those whose time is over and whose file is still there."""
        return self.filter(expires_at__lte=now).exclude(file="")

    def abandoned(self, before: datetime):
        """Those that a worker took before that moment and never finished."""
        return self.filter(state=WorkState.RUNNING, claimed_at__lt=before)


class DataCopy(Work):
    """A copy of what the portal holds about a person, for a few days, for that person."""

    code = CodeField(_("nomor"), prefix="SLN")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="data_copies", verbose_name=_("orang")
    )
    asked_at = models.DateTimeField(_("diminta"), auto_now_add=True)
    file = models.FileField(_("berkas"), upload_to=copy_place, blank=True)
    expires_at = models.DateTimeField(_("dapat diunduh sampai"), null=True, editable=False)

    objects = DataCopyQuerySet.as_manager()

    class Meta:
        verbose_name = _("salinan data")
        verbose_name_plural = _("salinan data")
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=Q(state__in=["pending", "running"]),
                name="copy_is_made_once_at_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(state="done") | Q(expires_at__isnull=False), name="copy_has_its_last_day"
            ),
        ]

    def __str__(self):
        return self.code

    @property
    def name(self) -> str:
        """The name under which it is downloaded."""
        return f"{self.code}.zip"

    @property
    def is_open(self) -> bool:
        """Whether it can be fetched now."""
        return self.expires_at is not None and bool(self.file) and timezone.now() < self.expires_at


class Identity(models.Model):
    """A person's national number (NIK): asked for with a purpose, given by the person, masked."""

    account = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="identity", verbose_name=_("orang")
    )
    purpose = models.CharField(
        _("diminta untuk"), max_length=200, help_text=_("Dibaca oleh orang yang dimintai nomornya.")
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=_("diminta oleh"),
    )
    asked_at = models.DateTimeField(_("diminta"), auto_now_add=True)
    nik = SecretField(_("nomor induk kependudukan (NIK)"), null=True, editable=False)
    given_at = models.DateTimeField(_("diberikan"), null=True, editable=False)

    class Meta:
        verbose_name = _("permintaan NIK")
        verbose_name_plural = _("permintaan NIK")
        constraints = [
            models.CheckConstraint(
                condition=Q(nik__isnull=True, given_at__isnull=True)
                | Q(nik__isnull=False, given_at__isnull=False),
                name="nik_has_its_moment",
            )
        ]

    def __str__(self):
        return str(self.account)

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:privacy.identity")
