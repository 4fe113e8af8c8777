"""What a spreadsheet changes: one row a line, with the line before and after."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.plans.content import Entry, Key
from planning.plans.imports.models import Import
from planning.plans.imports.records import entry_of
from stakeholders.organisations.models import Organisation


class LineChangeQuerySet(models.QuerySet):
    def new(self):
        """Those of lines that were not there."""
        return self.filter(before__isnull=True)

    def of_key(self, organisation_id: int | None, code: str):
        """Those of the line of this agency with this code."""
        return self.filter(organisation=organisation_id, code=code)


class LineChange(models.Model):
    """A line that a checked spreadsheet adds (`before` is null) or changes; kept as long as it can be undone.

    In the order of `pk` a line comes after what it hangs on.
    """

    found = models.ForeignKey(Import, models.CASCADE, related_name="changes", verbose_name=_("impor"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="+", verbose_name=_("instansi")
    )
    code = models.CharField(_("kode"), max_length=20)
    before = models.JSONField(_("isi sebelumnya"), null=True)
    after = models.JSONField(_("isi sesudahnya"))

    objects = LineChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("perubahan dari lembar kerja")
        verbose_name_plural = _("perubahan dari lembar kerja")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["found", "organisation", "code"],
                nulls_distinct=False,
                name="line_changed_once_a_sheet",
            )
        ]
        indexes = [models.Index(fields=["organisation", "code"], name="sheet_change_of_line")]

    def __str__(self):
        return self.code

    @property
    def key(self) -> Key:
        """Which line it is."""
        return Key(self.organisation_id, self.code)

    @property
    def entry_before(self) -> Entry | None:
        """The line as it was; None when it was not there."""
        return entry_of(self.before) if self.before is not None else None

    @property
    def entry_after(self) -> Entry:
        """The line as the sheet says it."""
        return entry_of(self.after)
