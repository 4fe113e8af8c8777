"""An uploaded spreadsheet on its way into a plan."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import new_code
from perkasa.core.jobs import Work, WorkQuerySet, WorkState
from planning.plans.models import Plan
from planning.plans.sheets.columns import Column, column_from
from planning.plans.sheets.headers import Taught
from stakeholders.organisations.models import Organisation


def place(found: "Import", name: str) -> str:
    """Where a spreadsheet is kept: named by a code, never by anybody's words."""
    return f"plans/{found.plan.code}/{new_code('LBR')}"


class Step(models.TextChoices):
    """What a worker is asked to do with it."""

    CHECK = "check", _("diperiksa")
    APPLY = "apply", _("diterapkan")
    UNDO = "undo", _("dibatalkan")


class Phase(models.TextChoices):
    """How far it has come, in words for who uploaded it."""

    CHECKING = "checking", _("Sedang diperiksa")
    ASKING = "asking", _("Kolom perlu dicocokkan")
    REFUSED = "refused", _("Perlu perbaikan")
    READY = "ready", _("Siap diterapkan")
    APPLYING = "applying", _("Sedang diterapkan")
    APPLIED = "applied", _("Sudah diterapkan")
    UNDOING = "undoing", _("Sedang dibatalkan")
    UNDONE = "undone", _("Dibatalkan")


WHILE_RUNNING = {Step.CHECK: Phase.CHECKING, Step.APPLY: Phase.APPLYING, Step.UNDO: Phase.UNDOING}
TONES = {
    Phase.CHECKING: "info",
    Phase.ASKING: "warning",
    Phase.REFUSED: "danger",
    Phase.READY: "warning",
    Phase.APPLYING: "info",
    Phase.APPLIED: "success",
    Phase.UNDOING: "info",
    Phase.UNDONE: "neutral",
}


class ImportQuerySet(WorkQuerySet):
    def visible_to(self, account):
        """Those into plans that the account may see; who may do something with them is asked of policies."""
        return self.filter(plan__in=Plan.objects.visible_to(account))


class Import(Work):
    """A spreadsheet for a plan, and what the check found in it; what it changes are its `changes`."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="imports", verbose_name=_("dokumen"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diunggah oleh")
    )
    file = models.FileField(_("berkas"), upload_to=place, max_length=200)
    file_name = models.CharField(_("nama berkas"), max_length=200)
    uploaded_at = models.DateTimeField(_("diunggah"), auto_now_add=True)
    step = models.CharField(_("langkah"), max_length=8, choices=Step, default=Step.CHECK, editable=False)
    rows = models.PositiveIntegerField(_("baris terbaca"), default=0, editable=False)
    rows_in_all = models.PositiveIntegerField(_("seluruh baris"), default=0, editable=False)
    header = models.JSONField(_("judul kolom"), default=dict, editable=False)
    problems = models.JSONField(_("kesalahan"), default=list, editable=False)
    counts = models.JSONField(_("hitungan"), default=dict, editable=False)
    version_before = models.PositiveIntegerField(_("versi isi saat diperiksa"), null=True, editable=False)
    version_after = models.PositiveIntegerField(_("versi isi sesudahnya"), null=True, editable=False)
    undone_at = models.DateTimeField(_("dibatalkan"), null=True, editable=False)

    objects = ImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("impor lembar kerja")
        verbose_name_plural = _("impor lembar kerja")
        ordering = ["-uploaded_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="import_undone_was_applied",
                condition=models.Q(undone_at__isnull=True) | models.Q(version_after__isnull=False),
            )
        ]

    def __str__(self):
        return self.file_name

    def get_absolute_url(self):
        return reverse("planning:plans.imports.detail", args=[self.plan.code, self.pk])

    @property
    def phase(self) -> Phase:
        """How far it has come."""
        if self.undone_at:
            return Phase.UNDONE
        if self.state in (WorkState.PENDING, WorkState.RUNNING):
            return WHILE_RUNNING[Step(self.step)]
        if self.version_after is not None:
            return Phase.APPLIED
        if self.header.get("asks"):
            return Phase.ASKING
        return Phase.REFUSED if self.problems else Phase.READY

    @property
    def tone(self) -> str:
        """How the phase looks."""
        return TONES[self.phase]

    @property
    def may_be_taught(self) -> bool:
        """Whether somebody can still say what its columns mean."""
        return bool(self.header) and self.phase in (Phase.ASKING, Phase.REFUSED, Phase.READY)

    @property
    def share(self) -> int:
        """How much of it a worker has read, in percent; 0 as long as nobody knows how long it is."""
        return min(100, 100 * self.rows // self.rows_in_all) if self.rows_in_all else 0

    @property
    def is_running(self) -> bool:
        """Whether a worker has still to come to an end with it."""
        return self.phase in WHILE_RUNNING.values()


class ColumnMatchQuerySet(models.QuerySet):
    def taught_to(self, plan: Plan) -> Taught:
        """What has been said about columns for plans of the same agency, or of the regency."""
        rows = self.filter(organisation=plan.organisation).values_list("fingerprint", "columns")
        return {fingerprint: columns_in(columns, plan.first_year) for fingerprint, columns in rows}


class ColumnMatch(models.Model):
    """What the columns of a header say, told by hand once; of no organisation: for plans of the regency."""

    organisation = models.ForeignKey(
        Organisation, models.CASCADE, null=True, related_name="+", verbose_name=_("instansi")
    )
    fingerprint = models.CharField(_("sidik judul"), max_length=64)
    columns = models.JSONField(_("kolom"))
    told_at = models.DateTimeField(_("dicocokkan"), auto_now=True)

    objects = ColumnMatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("pencocokan kolom")
        verbose_name_plural = _("pencocokan kolom")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "fingerprint"], nulls_distinct=False, name="columns_matched_once"
            )
        ]

    def __str__(self):
        return self.fingerprint[:12]


def columns_in(words: dict[str, str], first_year: int) -> dict[int, Column]:
    """The columns by their place that a record of them was made of."""
    return {int(place): column_from(word, first_year) for place, word in words.items()}
