"""Support as rows: one for a resident and a proposal, one statement for an organisation and a proposal."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from planning.proposals.merging.models import Tie
from planning.proposals.models import Proposal
from stakeholders.organisations.models import Organisation


class Support(models.Model):
    """A resident wants `proposal` to happen; `through` the merging after which they were asked, if any."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="supports", verbose_name=_("usulan"))
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pendukung")
    )
    through = models.ForeignKey(
        Tie, models.CASCADE, null=True, blank=True, related_name="supports", verbose_name=_("lewat")
    )
    at = models.DateTimeField(_("didukung"), auto_now_add=True)

    class Meta:
        verbose_name = _("dukungan")
        verbose_name_plural = _("dukungan")
        constraints = [models.UniqueConstraint(fields=["proposal", "account"], name="resident_supports_once")]

    def __str__(self):
        return f"{self.proposal.code}: {self.account}"


class EndorsementQuerySet(models.QuerySet):
    def standing(self):
        """Those that were not taken back, the oldest first."""
        return self.filter(withdrawn_at=None).select_related("organisation").order_by("at", "pk")


class Endorsement(models.Model):
    """An organisation stands behind `proposal` and says why; taken back it stays on record."""

    proposal = models.ForeignKey(
        Proposal, models.CASCADE, related_name="endorsements", verbose_name=_("usulan")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("instansi")
    )
    statement = models.TextField(_("pernyataan"), max_length=1000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dinyatakan oleh")
    )
    at = models.DateTimeField(_("dinyatakan"), auto_now_add=True)
    withdrawn_at = models.DateTimeField(_("ditarik"), null=True, editable=False)

    objects = EndorsementQuerySet.as_manager()

    class Meta:
        verbose_name = _("pernyataan dukungan")
        verbose_name_plural = _("pernyataan dukungan")
        constraints = [
            models.UniqueConstraint(
                fields=["proposal", "organisation"], condition=Q(withdrawn_at=None),
                name="organisation_endorses_once",
            ),
            models.CheckConstraint(condition=~Q(statement=""), name="endorsement_says_why"),
        ]  # fmt: skip

    def __str__(self):
        return f"{self.proposal.code}: {self.organisation}"
