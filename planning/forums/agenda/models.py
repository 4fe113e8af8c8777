"""What a point of an agenda is about: rows of the rooms below."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.forums.models import AgendaItem


class Subject(models.Model):
    """A point of an agenda is about this row: a proposal, a line of a plan, or another kind in `subjects`."""

    item = models.ForeignKey(
        AgendaItem, models.CASCADE, related_name="subjects", verbose_name=_("acara forum")
    )
    content_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+", verbose_name=_("jenis"))
    object_id = models.PositiveBigIntegerField(_("nomor baris"))
    about = GenericForeignKey()

    class Meta:
        verbose_name = _("pokok acara")
        verbose_name_plural = _("pokok acara")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "content_type", "object_id"], name="subject_stands_at_its_point_once"
            ),
        ]

    def __str__(self):
        return str(self.about)
