"""What hands changed in plans: one row a change, with the line before and after."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from planning.plans.models import Plan
from stakeholders.organisations.models import Organisation


class EditQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those in plans that the account may see; who may read the names is asked of policies."""
        return self.filter(plan__in=Plan.objects.visible_to(account))

    def of_key(self, organisation_id: int | None, code: str):
        """Those of the line of this agency with this code."""
        return self.filter(organisation=organisation_id, code=code)


class Edit(models.Model):
    """A line was added (`before` is null), changed, or removed (`after` is null) by hand."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="edits", verbose_name=_("dokumen"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="+", verbose_name=_("instansi")
    )
    code = models.CharField(_("kode"), max_length=20)
    before = models.JSONField(_("isi sebelumnya"), null=True)
    after = models.JSONField(_("isi sesudahnya"), null=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diubah oleh")
    )
    at = models.DateTimeField(_("diubah"), auto_now_add=True)

    objects = EditQuerySet.as_manager()

    class Meta:
        verbose_name = _("perubahan baris rencana")
        verbose_name_plural = _("perubahan baris rencana")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="edit_of_a_line_says_something",
                condition=Q(before__isnull=False) | Q(after__isnull=False),
            )
        ]
        indexes = [models.Index(fields=["plan", "organisation", "code"], name="edit_of_line")]

    def __str__(self):
        return self.code
