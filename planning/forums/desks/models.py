"""Desks of a forum and the items on them."""

import pghistory
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.words import plain_number
from planning.forums.desks.statuses import NEEDS_WORDS, TONES, Result, Status
from planning.forums.models import Forum
from planning.plans.lines import Line
from stakeholders.organisations.models import Organisation


@pghistory.track()
class Desk(models.Model):
    """One table of a forum, for one field, at a time of its own; nobody chairs two at once."""

    STATUS_TONES: dict[str, str] = {
        Status.OPEN: "info",
        Status.CLOSED: "neutral",
        Status.AMENDING: "warning",
    }

    code = CodeField(_("nomor"), prefix="DSK")
    forum = models.ForeignKey(Forum, models.PROTECT, related_name="desks", verbose_name=_("forum"))
    name = models.CharField(_("nama desk"), max_length=150)
    field_code = models.CharField(_("kode urusan"), max_length=8, blank=True)
    period = DateTimeRangeField(_("waktu"))
    place = models.CharField(_("meja atau ruang"), max_length=100, blank=True)
    chair = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pimpinan desk")
    )
    recorder = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("notulis desk")
    )
    status = models.CharField(_("status"), max_length=8, choices=Status, default=Status.OPEN, editable=False)

    class Meta:
        verbose_name = _("desk")
        verbose_name_plural = _("desk")
        ordering = ["period", "pk"]
        constraints = [
            ExclusionConstraint(
                name="nobody_chairs_two_desks_at_once",
                expressions=[("chair", RangeOperators.EQUAL), ("period", RangeOperators.OVERLAPS)],
            ),
            models.UniqueConstraint(fields=["forum", "name"], name="desk_name_is_unique_in_its_forum"),
            models.CheckConstraint(
                name="desk_has_a_time",
                condition=Q(period__isempty=False, period__lower_inf=False, period__upper_inf=False),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.desks.detail", args=[self.code])

    @property
    def is_open(self) -> bool:
        """Whether its items may still be decided."""
        return self.status == Status.OPEN

    @property
    def is_being_amended(self) -> bool:
        """Whether its items may be decided anew: its record is objected to, or is being amended."""
        return self.status == Status.AMENDING


class ItemQuerySet(models.QuerySet):
    def for_desk(self):
        """What the page of a desk shows of its items."""
        return self.select_related("organisation", "reading").order_by("number")

    def for_reading(self):
        """Everything the page of one item shows of the item itself."""
        return self.select_related("organisation", "desk__forum", "line__plan", "reading")


@pghistory.track()
class Item(models.Model):
    """One thing a desk agrees on: the target of an outcome, or a sub-activity that supports it.

    `version` counts what was decided, so that two recorders never overwrite each other.
    """

    STATUS_TONES = TONES

    class Kind(models.TextChoices):
        TARGET = "target", _("Target kinerja urusan")
        SUPPORT = "support", _("Dukungan sub kegiatan")

    desk = models.ForeignKey(Desk, models.PROTECT, related_name="items", verbose_name=_("desk"))
    number = models.PositiveSmallIntegerField(_("nomor"))
    kind = models.CharField(_("jenis"), max_length=8, choices=Kind, default=Kind.TARGET)
    title = models.CharField(_("kinerja atau sub kegiatan"), max_length=500)
    code = models.CharField(_("kode sub kegiatan"), max_length=20, blank=True)
    indicator = models.CharField(_("indikator"), max_length=500)
    unit = models.CharField(_("satuan"), max_length=120)
    national_target = models.DecimalField(
        _("target nasional"), max_digits=20, decimal_places=4, null=True, blank=True
    )
    provincial_target = models.DecimalField(
        _("target provinsi"), max_digits=20, decimal_places=4, null=True, blank=True
    )
    proposed_target = models.DecimalField(
        _("usulan target kabupaten"), max_digits=20, decimal_places=4, null=True
    )
    agreed_target = models.DecimalField(
        _("target disepakati"), max_digits=20, decimal_places=4, null=True, blank=True, editable=False
    )
    ceiling = models.BigIntegerField(_("pagu (rupiah)"), null=True, blank=True)
    place = models.CharField(_("lokasi"), max_length=200, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    line = models.ForeignKey(
        Line, models.SET_NULL, null=True, editable=False, related_name="desk_items",
        verbose_name=_("baris rencana"),
    )  # fmt: skip
    status = models.CharField(
        _("hasil"), max_length=16, choices=Result, default=Result.PENDING, editable=False
    )
    note = models.TextField(_("catatan atau alasan"), max_length=2000, blank=True, editable=False)
    version = models.PositiveIntegerField(_("versi"), default=1, editable=False)

    objects = ItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("butir desk")
        verbose_name_plural = _("butir desk")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["desk", "number"], name="item_number_is_unique_at_its_desk"),
            models.UniqueConstraint(
                fields=["desk", "line", "indicator"], name="line_is_taken_once_at_a_desk"
            ),
            models.CheckConstraint(name="item_says_why", condition=~Q(status__in=NEEDS_WORDS) | ~Q(note="")),
            models.CheckConstraint(
                name="item_target_is_agreed_only_when_recommended",
                condition=Q(agreed_target__isnull=True)
                | Q(status__in=[Result.RECOMMENDED, Result.WITH_NOTE]),
            ),
            models.CheckConstraint(
                name="item_ceiling_is_not_negative", condition=Q(ceiling__isnull=True) | Q(ceiling__gte=0)
            ),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.desks.item", args=[self.desk.code, self.number])

    @property
    def heard(self) -> "Reading | None":
        """What was read out about it and is not agreed to yet."""
        return getattr(self, "reading", None)

    @property
    def target(self):
        """What counts: the agreed target, or the proposed one where nothing else was agreed."""
        return self.agreed_target if self.agreed_target is not None else self.proposed_target

    @property
    def proposed_words(self) -> str:
        """What the regency proposes, in words."""
        return self.in_words(self.proposed_target)

    def in_words(self, target) -> str:
        """A target with its unit: "95,50 persen"; a stroke when there is none."""
        return f"{plain_number(target)} {self.unit}" if target is not None else "–"


class Reading(models.Model):
    """What was read out about an item before it is agreed to; it is gone once the item is decided."""

    item = models.OneToOneField(
        Item, models.CASCADE, primary_key=True, related_name="reading", verbose_name=_("butir")
    )
    result = models.CharField(_("hasil"), max_length=16, choices=Result)
    agreed_target = models.DecimalField(
        _("target disepakati"), max_digits=20, decimal_places=4, null=True, blank=True
    )
    note = models.TextField(_("catatan atau alasan"), max_length=2000, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dibacakan oleh")
    )
    at = models.DateTimeField(_("dibacakan"), auto_now=True)

    class Meta:
        verbose_name = _("pembacaan butir")
        verbose_name_plural = _("pembacaan butir")

    def __str__(self):
        return f"{self.item}: {self.get_result_display()}"

    @property
    def words(self) -> str:
        """The target with its unit; empty where none is agreed."""
        return self.item.in_words(self.agreed_target) if self.agreed_target is not None else ""
