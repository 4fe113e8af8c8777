"""Proposals that were typed together."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from stakeholders.organisations.models import Organisation


class BatchQuerySet(models.QuerySet):
    def of(self, organisations):
        """Those of the given organisations."""
        return self.filter(organisation__in=organisations)


class Batch(models.Model):
    """A table as it was sent once; the same `key` is taken once, however often it is sent."""

    key = models.UUIDField(_("kunci"), unique=True, editable=False)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("instansi")
    )
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diketik oleh")
    )
    typed_at = models.DateTimeField(_("diketik"), auto_now_add=True)
    proposals = models.ManyToManyField(Proposal, related_name="batches", verbose_name=_("usulan"))

    objects = BatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("tabel usulan")
        verbose_name_plural = _("tabel usulan")
        ordering = ["-typed_at", "-pk"]

    def __str__(self):
        return f"{self.organisation}, {self.typed_at:%d-%m-%Y}"

    def get_absolute_url(self) -> str:
        return reverse("planning:proposals.table.detail", args=[self.pk])
