"""The files of a plan: its regulation as signed, its book, its annexes."""

import pgtrigger
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import TitledFile
from perkasa.core.codes import CodeField
from perkasa.core.files import check_upload
from planning.plans.freezing import content_stays
from planning.plans.models import Plan


def place(file: "PlanFile", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"plans/{file.plan.code}/{file.code}.{file.kind}"


class PlanFile(TitledFile):
    """A file of a plan, read by whoever may read the plan; with a fixed plan it neither changes nor goes."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="files", verbose_name=_("dokumen"))
    code = CodeField(_("nomor"), prefix="BRK")
    file = models.FileField(_("berkas"), upload_to=place, max_length=200, validators=[check_upload])

    class Meta(TitledFile.Meta):
        verbose_name = _("berkas dokumen")
        verbose_name_plural = _("berkas dokumen")
        triggers = content_stays("plan", pgtrigger.Update, pgtrigger.Delete)

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:plans.file", args=[self.plan.code, self.code])
