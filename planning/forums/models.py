"""Forums and what stands on their agenda."""

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import DateTimeRangeField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.words import span
from perkasa.documents.models import Paper
from planning.forums.queries import AgendaQuerySet, ForumQuerySet
from planning.forums.statuses import COMING, ENDED, PUBLISHED, TONES, Kind, Level, Openness, Status
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region


@pghistory.track()
class Forum(models.Model):
    """A meeting to which people are invited; `version` rises when its time or place changes."""

    STATUS_TONES = TONES

    code = CodeField(_("nomor"), prefix="FRM")
    kind = models.CharField(_("jenis"), max_length=24, choices=Kind)
    title = models.CharField(_("judul"), max_length=200)
    purpose = models.TextField(_("maksud dan tujuan"), max_length=5000)
    plan_year = models.PositiveSmallIntegerField(_("tahun rencana"))
    openness = models.CharField(_("keterbukaan"), max_length=8, choices=Openness, default=Openness.INVITED)
    level = models.CharField(_("tingkat"), max_length=8, choices=Level, default=Level.REGENCY)
    regions = models.ManyToManyField(
        Region, blank=True, related_name="+", verbose_name=_("wilayah yang ikut serta")
    )
    series = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False, related_name="later",
        verbose_name=_("pertemuan pertama rangkaiannya"),
    )  # fmt: skip
    period = DateTimeRangeField(_("waktu"))
    place = models.CharField(_("tempat"), max_length=200, blank=True)
    meeting_url = models.URLField(_("tautan rapat daring"), max_length=500, blank=True)
    host = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("penyelenggara"))
    chair = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pimpinan rapat")
    )
    recorder = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("notulis")
    )
    copies = models.TextField(_("tembusan undangan"), max_length=1000, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.PLANNED, editable=False
    )
    version = models.PositiveIntegerField(_("versi waktu"), default=1, editable=False)
    letter = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("surat undangan")
    )

    objects = ForumQuerySet.as_manager()

    class Meta:
        verbose_name = _("forum")
        verbose_name_plural = _("forum")
        indexes = [models.Index(fields=["plan_year", "kind"], name="forum_year_and_kind")]
        constraints = [
            models.CheckConstraint(
                name="forum_has_a_time",
                condition=Q(period__isempty=False, period__lower_inf=False, period__upper_inf=False),
            ),
            models.CheckConstraint(name="forum_is_somewhere", condition=~Q(place="") | ~Q(meeting_url="")),
            models.CheckConstraint(
                name="forum_plan_year_is_plausible", condition=Q(plan_year__range=(2000, 2100))
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.detail", args=[self.code])

    @property
    def is_coming(self) -> bool:
        """Whether it has not begun, and may still be described anew."""
        return self.status in COMING

    @property
    def is_published(self) -> bool:
        """Whether its invitation is out."""
        return self.status in PUBLISHED

    @property
    def is_open(self) -> bool:
        """Whether it is neither final nor called off."""
        return self.status not in ENDED

    @property
    def when(self) -> str:
        """Its day and hours in words."""
        return span(self.period.lower, self.period.upper)

    @property
    def where(self) -> str:
        """Its place in words; a meeting on the net is not told by its secret address."""
        return self.place or str(_("Daring"))


class AgendaItem(models.Model):
    """One point of the agenda, in its order; `openness` is narrower than the forum's, or empty."""

    NARROWER = [choice for choice in Openness.choices if choice[0] != Openness.PUBLIC]

    forum = models.ForeignKey(Forum, models.CASCADE, related_name="agenda", verbose_name=_("forum"))
    position = models.PositiveSmallIntegerField(_("urutan"))
    begins = models.TimeField(_("mulai"), null=True, blank=True)
    title = models.CharField(_("acara"), max_length=300)
    presenter = models.CharField(_("penyaji"), max_length=150, blank=True)
    openness = models.CharField(_("keterbukaan"), max_length=8, choices=NARROWER, blank=True)

    objects = AgendaQuerySet.as_manager()

    class Meta:
        verbose_name = _("acara forum")
        verbose_name_plural = _("acara forum")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["forum", "position"], name="agenda_item_has_its_place"),
        ]

    def __str__(self):
        return self.title
