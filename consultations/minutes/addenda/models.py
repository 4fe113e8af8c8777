"""An addendum: what issued minutes should have said, and the paper that says so."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from consultations.minutes.models import Minutes
from perkasa.core.jobs import WorkState
from perkasa.documents.models import Paper
from stakeholders.accounts.roles import Permission


class Status(models.TextChoices):
    """Where an addendum stands; the words are those people read."""

    SUBMITTED = "submitted", _("Menunggu persetujuan")
    DECLINED = "declined", _("Tidak disetujui")
    APPROVED = "approved", _("Terbit")


class AddendumQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those of minutes `account` may see; who asked for the consultation only what was issued."""
        rows = self.filter(minutes__in=Minutes.objects.visible_to(account))
        if account is None or not account.is_authenticated:
            return rows
        asked = Q(minutes__booking__requested_by=account) | Q(minutes__booking__registrar=account)
        return rows.filter(~asked | Q(status=Status.APPROVED))

    def awaiting_approval_of(self, account):
        """Those that `account` may approve: not written by themselves, the oldest first."""
        if not account.may(Permission.MINUTES_APPROVE):
            return self.none()
        waiting = self.filter(status=Status.SUBMITTED).exclude(written_by=account)
        return waiting.select_related("minutes__booking").order_by("submitted_at", "pk")

    def to_announce(self):
        """Approved ones whose PDF can be opened and of which nobody has been told."""
        done = Q(status=Status.APPROVED, announced_at__isnull=True, paper__state=WorkState.DONE)
        return self.filter(done).order_by("approved_at", "pk")


@pghistory.track()
class Addendum(models.Model):
    """Corrections of one paper; the first paper stays as it was, this one gets its own number."""

    STATUS_TONES = {Status.SUBMITTED: "info", Status.DECLINED: "neutral", Status.APPROVED: "success"}

    minutes = models.ForeignKey(Minutes, models.PROTECT, related_name="addenda", verbose_name=_("notula"))
    number = models.PositiveSmallIntegerField(_("nomor"))
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.SUBMITTED)
    corrections = models.JSONField(_("koreksi"))  # of {"part": …, "said": …, "reads": …}
    reason = models.TextField(_("alasan"), max_length=2000)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("disusun oleh"),
    )  # fmt: skip
    submitted_at = models.DateTimeField(_("diajukan"), auto_now_add=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("disetujui oleh"),
    )  # fmt: skip
    approved_at = models.DateTimeField(_("disetujui"), null=True, editable=False)
    paper = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("naskah")
    )
    announced_at = models.DateTimeField(_("pemohon diberi tahu"), null=True, editable=False)

    objects = AddendumQuerySet.as_manager()

    class Meta:
        verbose_name = _("adendum notula")
        verbose_name_plural = _("adendum notula")
        ordering = ["minutes", "number"]
        constraints = [
            models.UniqueConstraint(fields=["minutes", "number"], name="addendum_number_is_unique"),
            models.UniqueConstraint(
                fields=["minutes"], condition=Q(status=Status.SUBMITTED), name="one_addendum_waits_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(status=Status.APPROVED, approved_by__isnull=False, approved_at__isnull=False)
                | (
                    ~Q(status=Status.APPROVED)
                    & Q(approved_by__isnull=True, approved_at__isnull=True, paper__isnull=True)
                ),
                name="addendum_is_approved_by_somebody",
            ),
            models.CheckConstraint(condition=~Q(corrections=[]), name="addendum_corrects_something"),
        ]

    def __str__(self):
        return f"Adendum {self.number} {self.minutes}"

    def get_absolute_url(self) -> str:
        return self.minutes.get_absolute_url()
