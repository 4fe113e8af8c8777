"""Cooperations: what they are about, for how long, and where they came from."""

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.cooperation.queries import CooperationQuerySet
from planning.cooperation.statuses import DESCRIBABLE, OVER, TONES, Initiative, Kind, Status
from stakeholders.organisations.models import FIELD_CODE, Organisation
from stakeholders.regions.models import Region


@pghistory.track()
class Cooperation(models.Model):
    """A cooperation of the region; public from the day it came into force."""

    STATUS_TONES = TONES

    code = CodeField(_("nomor"), prefix="KSD")
    kind = models.CharField(_("jenis"), max_length=16, choices=Kind)
    initiative = models.CharField(_("prakarsa"), max_length=8, choices=Initiative, default=Initiative.OURS)
    title = models.CharField(_("judul"), max_length=200)
    object = models.TextField(_("objek"), max_length=2000)
    field_codes = ArrayField(
        models.CharField(max_length=4, validators=[FIELD_CODE]), verbose_name=_("urusan"), default=list
    )
    purpose = models.TextField(_("maksud dan tujuan"), max_length=5000)
    scope = models.TextField(_("ruang lingkup"), max_length=5000)
    places = models.ManyToManyField(Region, blank=True, related_name="+", verbose_name=_("lokasi"))
    starts = models.DateField(_("mulai"), null=True, blank=True)
    ends = models.DateField(_("berakhir"), null=True, blank=True)
    burdens_people = models.BooleanField(_("membebani masyarakat atau daerah"), default=False)
    is_budgeted = models.BooleanField(_("sudah teranggarkan"), default=True)
    responsible = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("perangkat daerah penanggung jawab")
    )
    status = models.CharField(
        _("tahap"), max_length=16, choices=Status, default=Status.PREPARATION, editable=False
    )
    in_force_since = models.DateField(_("berlaku sejak"), null=True, editable=False)
    warned_of = models.DateField(_("akhir yang sudah diingatkan"), null=True, editable=False)
    warned_months = models.PositiveSmallIntegerField(_("bulan sebelumnya"), null=True, editable=False)
    council_due = models.DateField(_("DPRD menjawab paling lambat"), null=True, editable=False)
    council_told_of = models.DateField(_("batas DPRD yang sudah diingatkan"), null=True, editable=False)
    created_at = models.DateTimeField(_("dicatat"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=_("dicatat oleh"),
    )

    objects = CooperationQuerySet.as_manager()

    class Meta:
        verbose_name = _("kerja sama daerah")
        verbose_name_plural = _("kerja sama daerah")
        indexes = [models.Index(fields=["ends"], name="cooperation_ends")]
        constraints = [
            models.CheckConstraint(
                name="cooperation_begins_before_it_ends",
                condition=Q(starts__isnull=True) | Q(ends__isnull=True) | Q(ends__gt=F("starts")),
            ),
            models.CheckConstraint(
                name="cooperation_before_the_council_has_a_day",
                condition=~Q(status="council") | Q(council_due__isnull=False),
            ),
            models.CheckConstraint(
                name="cooperation_in_force_has_its_days",
                condition=Q(in_force_since__isnull=True) | Q(ends__isnull=False),
            ),
            models.CheckConstraint(
                name="cooperation_in_force_came_into_force",
                condition=~Q(status__in=["running", "filed", "reporting", "disputed", "ended"])
                | Q(in_force_since__isnull=False),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("planning:cooperation.detail", args=[self.code])

    @property
    def needs_council(self) -> bool:
        """Whether the DPRD has to agree: it burdens people or region, or is not budgeted (PP 28/2018)."""
        return self.kind != Kind.SYNERGY and (self.burdens_people or not self.is_budgeted)

    @property
    def is_describable(self) -> bool:
        """Whether what it is about may still be said anew."""
        return self.status in DESCRIBABLE

    @property
    def is_over(self) -> bool:
        """Whether nothing more follows."""
        return self.status in OVER


class Origin(models.Model):
    """What a cooperation came from in the portal (a forum, an overlap), as text and address."""

    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="origins", verbose_name=_("kerja sama")
    )
    title = models.CharField(_("nama"), max_length=300)
    path = models.CharField(_("alamat"), max_length=200)

    class Meta:
        verbose_name = _("asal kerja sama")
        verbose_name_plural = _("asal kerja sama")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["cooperation", "path"], name="origin_once_a_cooperation"),
            models.CheckConstraint(name="origin_is_one_of_ours", condition=Q(path__startswith="/")),
        ]

    def __str__(self):
        return self.title
