"""The one appeal (tanggapan balik) against an answer, and what somebody else decided on it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import long_date
from planning.proposals.models import Proposal
from planning.proposals.path.reasons import ReasonCode


class Status(models.TextChoices):
    """Where an appeal stands."""

    FILED = "filed", _("Menunggu jawaban")
    GRANTED = "granted", _("Dikabulkan")
    REJECTED = "rejected", _("Tidak dikabulkan")


ANSWERED = [Status.GRANTED.value, Status.REJECTED.value]


class AppealQuerySet(models.QuerySet):
    def waiting(self):
        """Those that nobody has answered, the most urgent first."""
        return self.filter(status=Status.FILED).order_by("due_on", "pk")

    def answerable_by(self, account):
        """Those this person may answer: not their own decision, nor their own organisation's proposal."""
        rows = self.exclude(against=account).exclude(proposal__organisation__in=account.organisations)
        return rows.exclude(by=account)

    def for_listing(self):
        """With the proposal that a list names."""
        return self.select_related("proposal")


class Appeal(models.Model):
    """The proposer's objection to an answer; the answer it is about stays readable in `against…`."""

    Status = Status
    STATUS_TONES = {Status.FILED: "info", Status.GRANTED: "success", Status.REJECTED: "danger"}

    proposal = models.OneToOneField(Proposal, models.PROTECT, related_name="appeal", verbose_name=_("usulan"))
    words = models.TextField(_("tanggapan balik"), max_length=2000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diajukan oleh")
    )
    filed_at = models.DateTimeField(_("diajukan"), auto_now_add=True)
    due_on = models.DateField(_("dijawab paling lambat"))
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.FILED, editable=False
    )
    against = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pemberi jawaban"),
        editable=False,
    )  # fmt: skip
    against_code = models.CharField(_("kode alasan"), max_length=16, choices=ReasonCode, blank=True)
    against_words = models.TextField(_("alasan yang ditanggapi"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False,
        verbose_name=_("dijawab oleh"),
    )  # fmt: skip
    answered_at = models.DateTimeField(_("dijawab"), null=True, editable=False)
    answer = models.TextField(_("jawaban"), blank=True, editable=False)

    objects = AppealQuerySet.as_manager()

    class Meta:
        verbose_name = _("tanggapan balik")
        verbose_name_plural = _("tanggapan balik")
        indexes = [models.Index(fields=["due_on"], condition=Q(status="filed"), name="appeal_waiting")]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="appeal_says_why"),
            models.CheckConstraint(
                condition=Q(answered_by=None) | ~Q(answered_by=F("against")),
                name="appeal_answered_by_another",
            ),
            models.CheckConstraint(
                condition=Q(status="filed", answered_by=None, answered_at=None, answer="")
                | (
                    Q(status__in=ANSWERED, answered_by__isnull=False, answered_at__isnull=False)
                    & ~Q(answer="")
                ),
                name="appeal_answered_has_its_answer",
            ),
        ]

    def __str__(self):
        return str(self.proposal)

    def get_absolute_url(self):
        return reverse("planning:proposals.detail", args=[self.proposal.code]) + "#jawaban"

    @property
    def due_words(self) -> str:
        """The last day to answer, in words."""
        return long_date(self.due_on)
