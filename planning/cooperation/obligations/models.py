"""Obligations of the parties."""

import pghistory
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party


class Status(models.TextChoices):
    OPEN = "open", _("Belum dipenuhi")
    DONE = "done", _("Dipenuhi")
    WAIVED = "waived", _("Dibebaskan")


class ObligationQuerySet(models.QuerySet):
    def open(self):
        """What is still owed."""
        return self.filter(status=Status.OPEN)


def private_place(obligation: "Obligation", name: str) -> str:
    """Where the evidence is kept."""
    return f"cooperation/{obligation.cooperation.code}/{obligation.code}.{obligation.evidence_kind}"


@pghistory.track()
class Obligation(models.Model):
    """What a party owes by a day, with what shows that it was done."""

    STATUS_TONES: dict[str, str] = {Status.OPEN: "warning", Status.DONE: "success", Status.WAIVED: "neutral"}

    code = CodeField(_("nomor"), prefix="KWJ")
    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="obligations", verbose_name=_("kerja sama")
    )
    party = models.ForeignKey(Party, models.PROTECT, related_name="obligations", verbose_name=_("pihak"))
    text = models.TextField(_("kewajiban"), max_length=1000)
    due = models.DateField(_("tenggat"))
    status = models.CharField(_("status"), max_length=8, choices=Status, default=Status.OPEN, editable=False)
    proof = models.TextField(_("bukti"), max_length=1000, blank=True, editable=False)
    evidence = models.FileField(
        _("berkas bukti"), upload_to=private_place, max_length=200, blank=True, editable=False
    )
    evidence_kind = models.CharField(max_length=8, blank=True, editable=False)
    done_on = models.DateField(_("dipenuhi pada"), null=True, editable=False)

    objects = ObligationQuerySet.as_manager()

    class Meta:
        verbose_name = _("kewajiban kerja sama")
        verbose_name_plural = _("kewajiban kerja sama")
        ordering = ["due", "pk"]
        constraints = [
            models.CheckConstraint(
                name="obligation_is_done_with_proof",
                condition=~Q(status=Status.DONE) | (Q(done_on__isnull=False) & ~Q(proof="")),
            ),
        ]

    def __str__(self):
        return self.text[:80]

    def get_absolute_url(self) -> str:
        return reverse("planning:cooperation.obligations.detail", args=[self.code])

    @property
    def is_late(self) -> bool:
        """Whether its day has passed and it is still owed."""
        return self.status == Status.OPEN and self.due < timezone.localdate()
