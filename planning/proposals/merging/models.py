"""What ties two proposals: one was merged into the other, is a part of it, or belongs to it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal


class Bond(models.TextChoices):
    """How the lower one stands to the upper."""

    MERGED = "merged", _("digabung ke")
    PART = "part", _("bagian dari")
    RELATED = "related", _("terkait dengan")


TO_THE_UPPER = {
    Bond.MERGED: _("Digabungkan ke"),
    Bond.PART: _("Bagian dari"),
    Bond.RELATED: _("Terkait dengan"),
}
TO_THE_LOWER = {
    Bond.MERGED: _("Menerima gabungan"),
    Bond.PART: _("Dipecah menjadi"),
    Bond.RELATED: _("Terkait dengan"),
}


class TieQuerySet(models.QuerySet):
    def in_force(self):
        """Those that were not undone."""
        return self.filter(undone_at=None)

    def merged_into(self, proposal: Proposal):
        """What was merged into `proposal` and is not apart again."""
        return self.in_force().filter(kind=Bond.MERGED, upper=proposal)

    def around(self, proposal: Proposal):
        """Every tie of `proposal`, on either side, as it stands now."""
        return self.in_force().filter(Q(upper=proposal) | Q(lower=proposal)).order_by("at", "pk")


class Tie(models.Model):
    """`lower` stands to `upper` as `kind` says; `before` is the status that merging or splitting ended."""

    kind = models.CharField(_("hubungan"), max_length=10, choices=Bond)
    upper = models.ForeignKey(
        Proposal, models.PROTECT, related_name="ties_below", verbose_name=_("usulan induk")
    )
    lower = models.ForeignKey(Proposal, models.PROTECT, related_name="ties_above", verbose_name=_("usulan"))
    before = models.CharField(_("status sebelumnya"), max_length=30, blank=True, editable=False)
    reason = models.TextField(_("alasan"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh"))
    at = models.DateTimeField(_("waktu"), auto_now_add=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False,
        verbose_name=_("dibatalkan oleh"),
    )  # fmt: skip
    undone_at = models.DateTimeField(_("dibatalkan"), null=True, editable=False)

    objects = TieQuerySet.as_manager()

    class Meta:
        verbose_name = _("hubungan usulan")
        verbose_name_plural = _("hubungan usulan")
        constraints = [
            models.CheckConstraint(condition=~Q(upper=F("lower")), name="tie_joins_two"),
            models.CheckConstraint(
                condition=Q(undone_at=None, undone_by=None)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="tie_undone_by_somebody",
            ),
            models.UniqueConstraint(
                fields=["upper", "lower"], condition=Q(undone_at=None), name="tie_once_a_pair"
            ),
            models.UniqueConstraint(
                fields=["lower"], condition=Q(undone_at=None, kind="merged"), name="tie_merged_into_one"
            ),
        ]

    def __str__(self):
        return f"{self.lower.code} {self.get_kind_display()} {self.upper.code}"

    def words_of(self, *, is_lower: bool) -> str:
        """What the other one is, for the page of either side."""
        return str((TO_THE_UPPER if is_lower else TO_THE_LOWER)[Bond(self.kind)])
