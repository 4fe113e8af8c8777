"""Who signed which paper, how and when, with the signed copy where there is one."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from perkasa.documents.papers.models import Paper


class Method(models.TextChoices):
    """How a paper can be signed; the words are those people read."""

    TYPED = "typed", _("disetujui melalui Perkasa")
    SCANNED = "scanned", _("ditandatangani basah, salinan pindaian disimpan")
    CERTIFIED = "certified", _("ditandatangani elektronik tersertifikasi")


def signed_place(signature: "Signature", name: str) -> str:
    """A signed copy lies beside its paper and is called by both fingerprints' heads."""
    paper = signature.paper
    return f"naskah/{paper.year}/{paper.code}-{signature.sha256[:12]}.{signature.kind}"


class Signature(models.Model):
    """One signature under one paper; never changed, never taken back."""

    paper = models.ForeignKey(Paper, models.PROTECT, related_name="signatures", verbose_name=_("naskah"))
    method = models.CharField(_("cara"), max_length=10, choices=Method)
    signer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("penanda tangan")
    )
    at = models.DateTimeField(_("waktu"))
    kind = models.CharField(_("jenis berkas"), max_length=8, blank=True)
    size = models.PositiveIntegerField(_("ukuran"), default=0)
    file = models.FileField(_("berkas bertanda tangan"), upload_to=signed_place, max_length=200, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    holds_original = models.BooleanField(_("memuat naskah asli utuh"), default=False)

    class Meta:
        verbose_name = _("tanda tangan")
        verbose_name_plural = _("tanda tangan")
        ordering = ["paper", "at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["paper", "signer", "method"], condition=~Q(method=Method.SCANNED),
                name="signed_once_in_each_way",
            ),
            models.UniqueConstraint(
                fields=["paper", "sha256"], condition=~Q(sha256=""), name="copy_kept_once"
            ),
            models.CheckConstraint(
                condition=Q(method=Method.TYPED, file="", sha256="")
                | (~Q(method=Method.TYPED) & ~Q(file="") & Q(sha256__regex=r"^[0-9a-f]{64}$")),
                name="signed_copy_has_its_fingerprint",
            ),
        ]  # fmt: skip
        triggers = [
            pgtrigger.Protect(name="signature_is_kept", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self):
        return f"{self.paper.full_number}: {self.get_method_display()}"

    @property
    def name(self) -> str:
        """The name under which the copy is downloaded."""
        return f"{self.paper.code}-{self.pk}.{self.kind}"
