"""The files of a plan: its regulation as signed, its book, its annexes."""

import pgtrigger
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.files import check_upload
from planning.plans.freezing import content_stays
from planning.plans.models import Plan


def place(file: "PlanFile", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"plans/{file.plan.code}/{file.code}.{file.kind}"


class PlanFile(models.Model):
    """A file of a plan, read by whoever may read the plan; with a fixed plan it neither changes nor goes."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="files", verbose_name=_("dokumen"))
    code = CodeField(_("nomor"), prefix="BRK")
    title = models.CharField(_("judul berkas"), max_length=200)
    kind = models.CharField(_("jenis"), max_length=8, editable=False)
    size = models.PositiveIntegerField(_("ukuran"), editable=False)
    file = models.FileField(_("berkas"), upload_to=place, max_length=200, validators=[check_upload])
    attached_at = models.DateTimeField(_("dilampirkan"), auto_now_add=True)

    class Meta:
        verbose_name = _("berkas dokumen")
        verbose_name_plural = _("berkas dokumen")
        ordering = ["attached_at", "pk"]
        triggers = content_stays("plan", pgtrigger.Update, pgtrigger.Delete)

    def __str__(self):
        return self.title

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:plans.file", args=[self.plan.code, self.code])
