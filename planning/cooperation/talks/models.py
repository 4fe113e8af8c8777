"""The consultations a cooperation points down to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.cooperation.models import Cooperation
from planning.talks.models import Talk


class CooperationTalk(Talk):
    """A booking that `cooperation` is about."""

    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="consultations", verbose_name=_("kerja sama")
    )

    class Meta(Talk.Meta):
        verbose_name = _("konsultasi tentang kerja sama")
        verbose_name_plural = _("konsultasi tentang kerja sama")
        constraints = [
            models.UniqueConstraint(
                fields=["cooperation", "booking"], name="cooperation_names_a_consultation_once"
            )
        ]

    def __str__(self):
        return f"{self.cooperation.code}: {self.booking.code}"
