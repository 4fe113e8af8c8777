"""The rows of the foundation: every change of a status, and the days on which offices are closed."""

from datetime import date

import pgtrigger
from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _


class StatusChangeQuerySet(models.QuerySet):
    def about(self, record: models.Model):
        """The trail of one record, oldest first."""
        kind = ContentType.objects.get_for_model(record)
        return self.filter(about_type=kind, about_id=record.pk).select_related("by").order_by("at", "pk")


class StatusChange(models.Model):
    """Who moved what from which status to which, when and why; never edited."""

    about_type = models.ForeignKey(ContentType, models.PROTECT, verbose_name=_("jenis"))
    about_id = models.BigIntegerField()
    about = GenericForeignKey("about_type", "about_id")
    transition = models.CharField(_("langkah"), max_length=40)
    from_status = models.CharField(_("dari"), max_length=30, blank=True)
    to_status = models.CharField(_("menjadi"), max_length=30)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("oleh"),
        related_name="+",
    )
    reason = models.TextField(_("alasan"), blank=True)
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    objects = StatusChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("perubahan status")
        verbose_name_plural = _("perubahan status")
        indexes = [models.Index(fields=["about_type", "about_id", "at"])]
        triggers = [pgtrigger.Protect(name="trail_is_kept", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.from_status} → {self.to_status}"

    @classmethod
    def write(
        cls, record: models.Model, transition: str, before: str, after: str, *, by, reason: str
    ) -> None:
        """One more line in the trail of `record`."""
        cls.objects.create(
            about=record, transition=transition, from_status=before, to_status=after, by=by, reason=reason
        )

    def _words(self, status: str) -> str:
        model = ContentType.objects.get_for_id(self.about_type_id).model_class()
        choices = dict(model._meta.get_field("status").flatchoices)
        return str(choices.get(status, status))

    @property
    def from_words(self) -> str:
        """The earlier status as people read it; empty for the first line."""
        return self._words(self.from_status) if self.from_status else ""

    @property
    def to_words(self) -> str:
        """The new status as people read it."""
        return self._words(self.to_status)


class HolidayQuerySet(models.QuerySet):
    def days(self, since: date, until: date) -> frozenset[date]:
        """The closed days from `since` to `until`, both included."""
        return frozenset(self.filter(day__range=(since, until)).values_list("day", flat=True))


class Holiday(models.Model):
    """A day on which offices are closed: national, shared leave (cuti bersama) or local."""

    class Kind(models.TextChoices):
        NATIONAL = "national", _("libur nasional")
        SHARED_LEAVE = "shared_leave", _("cuti bersama")
        LOCAL = "local", _("libur setempat")

    day = models.DateField(_("tanggal"), unique=True)
    name = models.CharField(_("nama"), max_length=200)
    kind = models.CharField(_("jenis"), max_length=20, choices=Kind, default=Kind.NATIONAL)

    objects = HolidayQuerySet.as_manager()

    class Meta:
        verbose_name = _("hari libur")
        verbose_name_plural = _("hari libur")
        ordering = ["day"]

    def __str__(self):
        return f"{self.day:%d-%m-%Y} {self.name}"
