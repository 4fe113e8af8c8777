"""Which item of a desk a ruling on two plans has become."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.forums.desks.models import Item
from planning.overlap.rulings.models import Ruling


class JointItem(models.Model):
    """A ruling that two plans are discussed together, and the item at whose desk that happens."""

    ruling = models.OneToOneField(
        Ruling, models.PROTECT, related_name="joint_item", verbose_name=_("putusan")
    )
    item = models.OneToOneField(Item, models.CASCADE, related_name="joint", verbose_name=_("butir desk"))
    brought_at = models.DateTimeField(_("dibawa ke desk"), auto_now_add=True)

    class Meta:
        verbose_name = _("butir bersama")
        verbose_name_plural = _("butir bersama")

    def __str__(self):
        return f"{self.ruling.code}: {self.item}"
