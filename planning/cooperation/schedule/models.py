"""The planned day of a stage."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status


class PlannedStage(models.Model):
    """By which day a cooperation is to have reached a stage."""

    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="planned_stages", verbose_name=_("kerja sama")
    )
    stage = models.CharField(_("tahap"), max_length=16, choices=Status)
    day = models.DateField(_("direncanakan"))

    class Meta:
        verbose_name = _("jadwal tahap kerja sama")
        verbose_name_plural = _("jadwal tahap kerja sama")
        ordering = ["day", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["cooperation", "stage"], name="stage_is_planned_once"),
        ]

    def __str__(self):
        return f"{self.get_stage_display()}: {self.day}"
