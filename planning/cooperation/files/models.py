"""Papers of the stages: letters, advice, decisions, studies."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status


class Paper(models.TextChoices):
    MAPPING = "pemetaan", _("Identifikasi dan pemetaan urusan")
    FEASIBILITY = "studi-kelayakan", _("Studi kelayakan")
    OFFER = "surat-penawaran", _("Surat penawaran")
    ANSWER = "jawaban-mitra", _("Surat jawaban mitra")
    ADVICE = "rekomendasi-tkksd", _("Rekomendasi TKKSD")
    CENTRAL_ADVICE = "pertimbangan-menteri", _("Pertimbangan Menteri Dalam Negeri")
    COUNCIL = "keputusan-dprd", _("Keputusan persetujuan DPRD")
    ATTORNEY = "surat-kuasa", _("Surat kuasa penandatanganan")
    MINUTES = "notula", _("Notula pembahasan")
    OTHER = "lain", _("Dokumen lain")


def private_place(file: "StageFile", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"cooperation/{file.cooperation.code}/{file.code}.{file.kind}"


class StageFile(models.Model):
    """A paper of one stage, with its number and date, and the file when there is one."""

    cooperation = models.ForeignKey(
        Cooperation, models.CASCADE, related_name="files", verbose_name=_("kerja sama")
    )
    code = CodeField(_("nomor berkas"), prefix="BKK")
    stage = models.CharField(_("tahap"), max_length=16, choices=Status)
    paper = models.CharField(_("dokumen"), max_length=24, choices=Paper)
    title = models.CharField(_("judul"), max_length=200, blank=True)
    number = models.CharField(_("nomor surat"), max_length=100)
    dated = models.DateField(_("tanggal"))
    kind = models.CharField(_("jenis berkas"), max_length=8, blank=True, editable=False)
    size = models.PositiveIntegerField(_("ukuran"), default=0, editable=False)
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True, editable=False)
    handed_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("diserahkan oleh"),
    )  # fmt: skip
    handed_in_at = models.DateTimeField(_("diserahkan"), auto_now_add=True)

    class Meta:
        verbose_name = _("dokumen tahap kerja sama")
        verbose_name_plural = _("dokumen tahap kerja sama")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="stage_file_is_told_by_its_hash", condition=Q(file="", sha256="") | ~Q(sha256="")
            ),
        ]

    def __str__(self):
        return f"{self.get_paper_display()} {self.number}"

    @property
    def name(self) -> str:
        """The name under which it is downloaded."""
        return f"{self.code}.{self.kind}"

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:cooperation.files.file", args=[self.cooperation.code, self.code])
