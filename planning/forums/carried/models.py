"""What the checks found about an agreed sub-activity in the Renja of its agency."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.alignment.decisions import DECIDED, GIVES_REASON, Judged, Verdict
from planning.alignment.pairs.comparing import said_by
from planning.forums.desks.models import Item
from planning.plans.models import Plan


class Carried(Judged):
    """An agreed item beside the Renja; `results` hold number, passed and sentence of each check."""

    item = models.OneToOneField(Item, models.CASCADE, related_name="carried", verbose_name=_("butir desk"))
    plan = models.ForeignKey(
        Plan, models.SET_NULL, null=True, related_name="+", verbose_name=_("Renja"), editable=False
    )
    plan_version = models.PositiveIntegerField(_("versi isi"), default=0, editable=False)
    results = models.JSONField(_("hasil pemeriksaan"), default=list, editable=False)
    rules = models.CharField(_("versi pemeriksaan"), max_length=120, blank=True, editable=False)
    checked_at = models.DateTimeField(_("diperiksa"), null=True, editable=False)

    class Meta:
        verbose_name = _("kesepakatan desk dalam Renja")
        verbose_name_plural = _("kesepakatan desk dalam Renja")
        constraints = [
            models.CheckConstraint(
                name="carried_checked_says_when",
                condition=models.Q(verdict=Verdict.NOT_CHECKED, checked_at__isnull=True)
                | (~models.Q(verdict=Verdict.NOT_CHECKED) & models.Q(checked_at__isnull=False)),
            ),
            models.CheckConstraint(name="carried_decision_has_its_person", condition=DECIDED),
            models.CheckConstraint(name="carried_exemption_has_a_reason", condition=GIVES_REASON),
        ]

    @property
    def sentences(self) -> list[dict]:
        """What each check said, with its name and legal basis."""
        return said_by(self.results)

    def __str__(self):
        return f"{self.item}: {self.words}"

    @property
    def owner_id(self) -> int | None:
        """The agency that agreed."""
        return self.item.organisation_id

    def get_absolute_url(self):
        return reverse("planning:forums.carried.item", args=[self.item.desk.code, self.item.number])
