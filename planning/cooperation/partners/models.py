"""Letters that carry a partner's link to its office."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Work
from planning.cooperation.parties.models import Party


class PartnerLetter(Work):
    """One e-mail with the link of `party`; no notification, as a partner region may have no account here."""

    class Occasion(models.TextChoices):
        OFFERED = "offered", _("Penawaran")
        REMINDED = "reminded", _("Pengingat")
        ACCEPTED = "accepted", _("Penawaran diterima")
        DECLINED = "declined", _("Penawaran ditolak")

    party = models.ForeignKey(Party, models.CASCADE, related_name="letters", verbose_name=_("pihak"))
    occasion = models.CharField(_("perihal"), max_length=8, choices=Occasion)

    class Meta:
        verbose_name = _("surel kepada mitra")
        verbose_name_plural = _("surel kepada mitra")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.party}: {self.get_occasion_display()}"
