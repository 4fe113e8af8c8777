"""What a service promises, component by component, and the office's pledge to keep it."""

import pghistory
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from consultations.standards.components import BY_KEY, COMPONENTS, KEYS, Component


class StandardQuerySet(models.QuerySet):
    def published(self):
        """Those that everyone may read."""
        return self.filter(is_published=True)


@pghistory.track()
class Standard(models.Model):
    """The standard of one service, by which decree and since when (UU 25/2009 article 20)."""

    service = models.OneToOneField(
        Service, models.PROTECT, related_name="standard", verbose_name=_("layanan")
    )
    decree = models.CharField(
        _("ditetapkan dengan"), max_length=200, blank=True,
        help_text=_("Nomor dan tanggal keputusan; kosong selama belum ditetapkan."),
    )  # fmt: skip
    since = models.DateField(_("berlaku sejak"), default=timezone.localdate)
    is_published = models.BooleanField(_("diumumkan"), default=True)

    objects = StandardQuerySet.as_manager()

    class Meta:
        verbose_name = _("standar pelayanan")
        verbose_name_plural = _("standar pelayanan")
        ordering = ["service__name"]

    def __str__(self):
        return str(self.service)

    def get_absolute_url(self) -> str:
        return reverse("consultations:standards.detail", args=[self.service.slug])

    @property
    def parts(self) -> list["StandardText"]:
        """What was written, in the order of the law."""
        order = [component.key for component in COMPONENTS]
        return sorted(self.texts.all(), key=lambda text: order.index(text.component))


@pghistory.track()
class StandardText(models.Model):
    """What one component says."""

    standard = models.ForeignKey(
        Standard, models.CASCADE, related_name="texts", verbose_name=_("standar pelayanan")
    )
    component = models.CharField(_("komponen"), max_length=20, choices=KEYS)
    text = models.TextField(_("isi"), max_length=4000)

    class Meta:
        verbose_name = _("komponen standar")
        verbose_name_plural = _("komponen standar")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["standard", "component"], name="component_is_written_once"),
            models.CheckConstraint(condition=~Q(text=""), name="component_says_something"),
        ]

    def __str__(self):
        return str(self.about.name)

    @property
    def about(self) -> Component:
        """The component it speaks of."""
        return BY_KEY[self.component]


class PledgeQuerySet(models.QuerySet):
    def current(self):
        """The pledge in force today; None before there is one."""
        return self.filter(since__lte=timezone.localdate()).order_by("-since", "-pk").first()


@pghistory.track()
class Pledge(models.Model):
    """The office's public pledge to keep its standards (maklumat pelayanan, UU 25/2009 article 22)."""

    text = models.TextField(_("isi maklumat"), max_length=2000)
    office = models.CharField(_("jabatan yang menyatakan"), max_length=150)
    signed_by = models.CharField(_("nama pejabat"), max_length=150)
    since = models.DateField(_("berlaku sejak"), default=timezone.localdate)

    objects = PledgeQuerySet.as_manager()

    class Meta:
        verbose_name = _("maklumat pelayanan")
        verbose_name_plural = _("maklumat pelayanan")
        ordering = ["-since", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(text="") & ~Q(office="") & ~Q(signed_by=""), name="pledge_is_made_by_somebody"
            ),
        ]

    def __str__(self):
        return f"{self.office}, {self.since:%d-%m-%Y}"
