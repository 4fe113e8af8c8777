"""Comments and the reports about them; a hidden one stays on record, its trail says who hid it and why."""

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from planning.stages.models import Stage
from stakeholders.accounts.roles import Permission

LONGEST = 1000


class Status(models.TextChoices):
    """Whether everybody reads it."""

    SHOWN = "shown", _("Tampil")
    HIDDEN = "hidden", _("Disembunyikan")


class CommentQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Everybody reads what is neither hidden nor kept closed by a stage; who moderates reads all."""
        if account is not None and account.is_authenticated and account.may(Permission.COMMENTS_MODERATE):
            return self
        sealing = Stage.objects.sealing(timezone.localdate())
        is_sealed = Exists(sealing.filter(plan_year=OuterRef("proposal__plan_year")))
        return self.filter(~is_sealed, status=Status.SHOWN)

    def reported(self):
        """Those that somebody reported and nobody has looked at since."""
        return self.filter(reports__settled_at=None, reports__isnull=False, status=Status.SHOWN).distinct()

    def for_reading(self):
        """As the page of a proposal shows them, the oldest first."""
        return self.select_related("by").order_by("at", "pk")

    def for_moderation(self):
        """With the number of open reports."""
        return self.select_related("proposal", "by").annotate(
            number_of_reports=Count("reports", filter=Q(reports__settled_at=None))
        )


class Comment(models.Model):
    """What one person says about `proposal`, under their first name."""

    STATUS_TONES = {Status.SHOWN: "success", Status.HIDDEN: "neutral"}

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="comments", verbose_name=_("usulan"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("penulis")
    )
    text = models.TextField(_("tanggapan"), max_length=LONGEST)
    at = models.DateTimeField(_("ditulis"), auto_now_add=True)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.SHOWN, editable=False
    )

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("tanggapan warga")
        verbose_name_plural = _("tanggapan warga")
        indexes = [models.Index(fields=["proposal", "at", "id"], name="comment_of_proposal")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="comment_says_something"),
        ]

    def __str__(self):
        return f"{self.proposal.code}: {self.text[:60]}"

    def get_absolute_url(self):
        return reverse("planning:proposals.detail", args=[self.proposal.code]) + "#tanggapan"


class CommentReport(models.Model):
    """Somebody finds that a comment does not belong there; `settled_at` once a moderator has looked."""

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="reports", verbose_name=_("tanggapan"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pelapor")
    )
    reason = models.CharField(_("alasan"), max_length=300)
    at = models.DateTimeField(_("dilaporkan"), auto_now_add=True)
    settled_at = models.DateTimeField(_("ditangani"), null=True, editable=False)

    class Meta:
        verbose_name = _("laporan tanggapan")
        verbose_name_plural = _("laporan tanggapan")
        constraints = [
            models.UniqueConstraint(fields=["comment", "by"], name="comment_reported_once_by_a_person")
        ]

    def __str__(self):
        return self.reason
