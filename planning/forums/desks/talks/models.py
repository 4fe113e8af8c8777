"""The consultations a desk or one of its items points down to."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from planning.forums.desks.models import Desk, Item
from planning.talks.models import Talk


class DeskTalk(Talk):
    """A booking that `desk` is about, or `item` of it alone."""

    desk = models.ForeignKey(Desk, models.CASCADE, related_name="consultations", verbose_name=_("desk"))
    item = models.ForeignKey(
        Item, models.CASCADE, null=True, blank=True, related_name="consultations", verbose_name=_("butir")
    )

    class Meta(Talk.Meta):
        verbose_name = _("konsultasi tentang desk")
        verbose_name_plural = _("konsultasi tentang desk")
        constraints = [
            models.UniqueConstraint(
                fields=["desk", "item", "booking"],
                name="desk_names_a_consultation_once",
                nulls_distinct=False,
            )
        ]

    def __str__(self):
        return f"{self.title}: {self.booking.code}"

    @property
    def title(self) -> str:
        """What the page of the consultation calls it."""
        if self.item is None:
            return f"{self.desk.code}: {self.desk.name}"
        words = {"desk": self.desk.code, "item": self.item}
        return gettext("%(desk)s, butir %(item)s") % words

    @property
    def path(self) -> str:
        """Its line on the page of the desk."""
        return f"{self.desk.get_absolute_url()}#konsultasi-{self.pk}"
