"""Versions of the formula: what was proposed, by what it was measured, and which of them holds."""

from dataclasses import asdict
from typing import Any

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from planning.overlap.weights import FORMULA, THRESHOLDS, WEIGHTS, Thresholds, Weights


class Status(models.TextChoices):
    PROPOSED = "proposed", _("Diusulkan")
    IN_FORCE = "in_force", _("Dipakai")
    RETIRED = "retired", _("Pernah dipakai")
    DECLINED = "declined", _("Tidak dipakai")


ONCE_IN_FORCE = frozenset({Status.IN_FORCE, Status.RETIRED})
"""A person has stood for these."""


def shipped_formula() -> str:
    """The formula that this version of the portal ships."""
    return FORMULA


class FormulaQuerySet(models.QuerySet):
    def of_today(self):
        """Those made from the formula that this version of the portal ships."""
        return self.filter(base=FORMULA)

    def in_force(self):
        """The one that judges; none, where the shipped weights do."""
        return self.of_today().filter(status=Status.IN_FORCE)


@pghistory.track()
class Formula(models.Model):
    """Weights and thresholds learnt from `labels` decisions; `before` and `after` say how well each agrees.

    Both were measured on decisions that the weights had not seen (half against half).
    """

    STATUS_TONES: dict[str, str] = {
        Status.PROPOSED: "info",
        Status.IN_FORCE: "success",
        Status.RETIRED: "neutral",
        Status.DECLINED: "neutral",
    }

    number = models.PositiveSmallIntegerField(_("nomor"), unique=True)
    base = models.CharField(_("rumus dasar"), max_length=20, default=shipped_formula)
    weights = models.JSONField(_("bobot"))
    thresholds = models.JSONField(_("ambang"))
    labels = models.PositiveIntegerField(_("putusan yang dipelajari"))
    before = models.JSONField(_("sebelumnya"))
    after = models.JSONField(_("sesudahnya"))
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.PROPOSED, editable=False
    )
    proposed_at = models.DateTimeField(_("diusulkan"), auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False,
        verbose_name=_("diputuskan oleh"),
    )  # fmt: skip
    decided_at = models.DateTimeField(_("diputuskan"), null=True, editable=False)

    objects = FormulaQuerySet.as_manager()

    class Meta:
        verbose_name = _("versi rumus")
        verbose_name_plural = _("versi rumus")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["base"], condition=Q(status=Status.IN_FORCE), name="formula_one_in_force"
            ),
            models.UniqueConstraint(
                fields=["base"], condition=Q(status=Status.PROPOSED), name="formula_one_proposed"
            ),
            models.CheckConstraint(
                name="formula_in_force_has_its_person",
                condition=Q(status=Status.PROPOSED) | Q(decided_by__isnull=False, decided_at__isnull=False),
            ),
        ]

    def __str__(self):
        return self.version

    @property
    def version(self) -> str:
        """As findings name it: 2026.2-3."""
        return f"{self.base}-{self.number}"

    @property
    def as_weights(self) -> Weights:
        """What each observation counts."""
        return Weights(**self.weights)

    @property
    def as_thresholds(self) -> Thresholds:
        """From which scores on."""
        return Thresholds(**self.thresholds)


def formula_in_force() -> tuple[Weights, Thresholds, int]:
    """What judges now, and the number of its version: 0 for the shipped one."""
    found = Formula.objects.in_force().first()
    return (found.as_weights, found.as_thresholds, found.number) if found else (WEIGHTS, THRESHOLDS, 0)


def as_stored(table: Weights | Thresholds) -> dict[str, Any]:
    """As a row keeps it."""
    return asdict(table)
