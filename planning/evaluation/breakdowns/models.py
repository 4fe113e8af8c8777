"""Which indicators ask for parts: told once for all agencies, taken over when a report begins."""

from collections.abc import Callable

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class BreakdownQuerySet(models.QuerySet):
    def visible_to(self, account):
        """What is asked of every agency is no secret."""
        return self.all()


@pghistory.track()
class Breakdown(models.Model):
    """Every row with this indicator, however written, tells its parts from the next report on."""

    indicator = models.CharField(
        _("indikator"), max_length=500, unique=True,
        help_text=_("Seperti tertulis di Renja; huruf besar dan spasi tidak membedakan."),
    )  # fmt: skip
    by_sex = models.BooleanField(_("menurut jenis kelamin"), default=True)
    by_district = models.BooleanField(_("menurut kecamatan"), default=False)

    objects = BreakdownQuerySet.as_manager()

    class Meta:
        verbose_name = _("rincian indikator")
        verbose_name_plural = _("rincian indikator")
        ordering = ["indicator"]
        constraints = [
            models.CheckConstraint(
                name="breakdown_asks_for_something", condition=Q(by_sex=True) | Q(by_district=True)
            )
        ]

    def __str__(self):
        return self.indicator


def asked_parts() -> Callable[[str], tuple[bool, bool]]:
    """Answers of an indicator whether its parts are told by sex and by kecamatan; one question in all."""
    asked = {plain(each.indicator): (each.by_sex, each.by_district) for each in Breakdown.objects.all()}
    return lambda indicator: asked.get(plain(indicator), (False, False))


def plain(words: str) -> str:
    """The same for every way of writing the same words."""
    return " ".join(words.split()).casefold()
