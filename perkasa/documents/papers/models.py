"""A paper: what was issued, frozen; the PDF made of it; who may read it."""

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Upper
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField, normalise_code
from perkasa.core.jobs import Work, WorkQuerySet, WorkState
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.policies import READ_ALL
from perkasa.documents.papers.registers import Register

FROZEN = [
    "code",
    "kind",
    "register",
    "year",
    "number",
    "full_number",
    "title",
    "about_type",
    "about_id",
    "snapshot",
    "issued_by",
    "issued_at",
    "corrects",
]
SEALED = Q(state=WorkState.DONE, sha256__regex=r"^[0-9a-f]{64}$", finished_at__isnull=False) & ~Q(file="")
UNSEALED = Q(sha256="", file="") & ~Q(state=WorkState.DONE)
SEAL_BROKEN = (
    pgtrigger.Q(new__state__df=pgtrigger.F("old__state"))
    | pgtrigger.Q(new__file__df=pgtrigger.F("old__file"))
    | pgtrigger.Q(new__sha256__df=pgtrigger.F("old__sha256"))
    | pgtrigger.Q(new__finished_at__df=pgtrigger.F("old__finished_at"))
)


def file_name(paper: "Paper", filename: str) -> str:
    """A paper's file is called by its code."""
    return f"naskah/{paper.year}/{paper.code}.pdf"


class PaperQuerySet(WorkQuerySet):
    def visible_to(self, account):
        """Papers `account` may read: public ones, its own, all of them for those who may read everything."""
        if account is None or not account.is_authenticated:
            return self.filter(is_public=True)
        if account.may(READ_ALL):
            return self
        to_read = Q(pk__in=account.papers_to_read.values("pk"))
        return self.filter(Q(is_public=True) | Q(issued_by=account) | to_read)

    def about(self, record: models.Model):
        """The papers of one record, newest first."""
        kind = ContentType.objects.get_for_model(record)
        return self.filter(about_type=kind, about_id=record.pk).order_by("-issued_at", "-pk")

    def called(self, text: str):
        """The papers whose code or written number is `text`, however it was typed."""
        number = "".join(text.split())
        return self.filter(Q(code=normalise_code(text)) | Q(full_number__iexact=number)).order_by(
            "-issued_at", "-pk"
        )


@pghistory.track(fields=["state", "sha256", "is_public"], model_name="PaperEvent")
class Paper(Work):
    """A numbered paper. What it says is frozen when issued; once its PDF stands, that never changes too."""

    code = CodeField(_("kode naskah"), prefix="PPR")
    kind = models.CharField(_("jenis naskah"), max_length=40, choices=Kind)
    register = models.ForeignKey(
        Register, models.PROTECT, related_name="papers", verbose_name=_("buku nomor")
    )
    year = models.PositiveSmallIntegerField(_("tahun"))
    number = models.PositiveIntegerField(_("nomor urut"))
    full_number = models.CharField(_("nomor"), max_length=200)
    title = models.CharField(_("judul"), max_length=300)
    about_type = models.ForeignKey(
        ContentType, models.PROTECT, verbose_name=_("jenis data"), related_name="+"
    )
    about_id = models.BigIntegerField(_("data"))
    about = GenericForeignKey("about_type", "about_id")
    snapshot = models.JSONField(_("isi yang dibekukan"), encoder=DjangoJSONEncoder)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="papers_issued",
        verbose_name=_("diterbitkan oleh"),
    )
    issued_at = models.DateTimeField(_("diterbitkan"), default=timezone.now)
    readers = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="papers_to_read", blank=True, verbose_name=_("pembaca")
    )
    is_public = models.BooleanField(_("terbuka untuk umum"), default=False)
    corrects = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="corrections",
        verbose_name=_("mengoreksi"),
    )
    then = models.CharField(_("pekerjaan berikutnya"), max_length=80, blank=True, editable=False)
    file = models.FileField(_("berkas PDF"), upload_to=file_name, max_length=200, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)

    objects = PaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("naskah")
        verbose_name_plural = _("naskah")
        ordering = ["-issued_at", "-pk"]
        indexes = [
            models.Index(fields=["about_type", "about_id"], name="paper_about"),
            models.Index(fields=["not_before"], condition=Q(state=WorkState.PENDING), name="paper_waiting"),
            models.Index(Upper("full_number"), name="paper_full_number"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["kind", "year", "number"], name="paper_number_is_unique"),
            models.CheckConstraint(condition=Q(number__gte=1), name="paper_number_starts_at_one"),
            models.CheckConstraint(condition=SEALED | UNSEALED, name="paper_done_means_sealed"),
            models.CheckConstraint(
                condition=Q(corrects__isnull=True) | ~Q(corrects=F("id")), name="paper_corrects_another"
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="paper_is_kept", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(name="paper_is_frozen", fields=FROZEN),
            pgtrigger.Protect(
                name="finished_paper_is_sealed",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__state=WorkState.DONE) & SEAL_BROKEN,
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.full_number}"

    def get_absolute_url(self):
        return reverse("documents:papers.detail", args=[self.code])

    @property
    def verification_url(self) -> str:
        """The whole public address that the QR code leads to."""
        return settings.SITE_URL + reverse("documents:verification.detail", args=[self.code])

    @property
    def download_name(self) -> str:
        return f"{self.code}.pdf"

    @property
    def unit(self) -> str:
        """The organisation that issued it, as it was called on that day."""
        return self.snapshot["letterhead"]["organisation"]

    @property
    def is_addendum(self) -> bool:
        """Whether it stands beside the paper it corrects."""
        return Kind(self.kind).is_addendum

    @property
    def is_done(self) -> bool:
        return self.state == WorkState.DONE

    @property
    def has_failed(self) -> bool:
        return self.state == WorkState.FAILED
