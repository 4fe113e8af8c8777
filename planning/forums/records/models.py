"""Records of desks and who signs them."""

from functools import reduce
from operator import or_

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.documents.models import Paper
from planning.forums.desks.models import Desk
from stakeholders.accounts.roles import Permission


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    CIRCULATED = "circulated", _("Diedarkan")
    OBJECTED = "objected", _("Ada keberatan")
    SIGNING = "signing", _("Menunggu tanda tangan")
    SIGNED = "signed", _("Ditandatangani")


OPEN = frozenset({Status.DRAFT, Status.OBJECTED})
"""Its words may be changed."""


class RecordQuerySet(models.QuerySet):
    def latest_of(self, desk: Desk):
        """The record of the desk that counts now, or is to count: the last in the row; None before one."""
        return self.filter(desk=desk).order_by("-pk").first()

    def visible_to(self, account):
        """Those who sign, those who lead the desk or its forum, and who reads all forums."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.FORUMS_READ_ALL):
            return self.all()
        signing = Signatory.objects.filter(record=OuterRef("pk"), account=account)
        leading = [f"desk__{role}" for role in ("chair", "recorder", "forum__chair", "forum__recorder")]
        leads = reduce(or_, (Q(**{name: account}) for name in leading))
        return self.filter(Q(Exists(signing), ~Q(status=Status.DRAFT)) | leads)


@pghistory.track()
class Record(models.Model):
    """What a desk agreed, in words; `version` counts what was saved and what its signatories have read."""

    STATUS_TONES = {
        Status.CIRCULATED: "info",
        Status.OBJECTED: "warning",
        Status.SIGNING: "info",
        Status.SIGNED: "success",
    }

    code = CodeField(_("nomor"), prefix="BAD")
    desk = models.ForeignKey(Desk, models.PROTECT, related_name="records", verbose_name=_("desk"))
    amends = models.OneToOneField(
        "self", models.PROTECT, null=True, editable=False, related_name="amended_by",
        verbose_name=_("mengubah"),
    )  # fmt: skip
    reason = models.TextField(_("alasan perubahan"), max_length=2000, blank=True, editable=False)
    basis = models.TextField(_("dasar"), max_length=5000)
    notes = models.TextField(_("pokok-pokok catatan"), max_length=10000, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.DRAFT, editable=False
    )
    version = models.PositiveIntegerField(_("versi"), default=1, editable=False)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False, verbose_name=_("penulis")
    )
    paper = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("naskah")
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("berita acara desk")
        verbose_name_plural = _("berita acara desk")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["desk"], condition=Q(amends__isnull=True), name="desk_has_one_first_record"
            ),
            models.CheckConstraint(
                name="record_says_why_it_amends", condition=Q(amends__isnull=True) | ~Q(reason="")
            ),
            models.CheckConstraint(
                name="record_is_signed_iff_it_has_its_paper",
                condition=Q(status=Status.SIGNED, paper__isnull=False)
                | (~Q(status=Status.SIGNED) & Q(paper__isnull=True)),
            ),
        ]

    def __str__(self):
        kind = "Berita acara perubahan" if self.amends_id else "Berita acara"
        return f"{kind} {self.desk.name}"

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.records.detail", args=[self.code])

    @property
    def is_last(self) -> bool:
        """Whether no berita acara perubahan follows it."""
        return not Record.objects.filter(amends=self).exists()

    @property
    def is_open(self) -> bool:
        """Whether its words may still be changed."""
        return self.status in OPEN


class Answer(models.TextChoices):
    WAITING = "waiting", _("Belum menanggapi")
    AGREED = "agreed", _("Setuju")
    NOTED = "noted", _("Setuju dengan catatan")
    OBJECTED = "objected", _("Keberatan")


class Signatory(models.Model):
    """A person who signs, in the office they sign for; nobody signs what they have not agreed to."""

    record = models.ForeignKey(
        Record, models.CASCADE, related_name="signatories", verbose_name=_("berita acara")
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("orang")
    )
    position = models.CharField(_("jabatan"), max_length=200)
    number = models.PositiveSmallIntegerField(_("urutan"))
    answer = models.CharField(_("tanggapan"), max_length=8, choices=Answer, default=Answer.WAITING)
    note = models.TextField(_("catatan"), max_length=2000, blank=True)
    answered_at = models.DateTimeField(_("ditanggapi"), null=True)
    signed_at = models.DateTimeField(_("ditandatangani"), null=True)

    class Meta:
        verbose_name = _("penanda tangan")
        verbose_name_plural = _("penanda tangan")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["record", "account"], name="person_signs_a_record_once"),
            models.UniqueConstraint(fields=["record", "number"], name="signatory_has_its_place"),
            models.CheckConstraint(
                name="only_who_agreed_signs",
                condition=Q(signed_at__isnull=True)
                | Q(answer__in=[Answer.AGREED, Answer.NOTED], signed_at__gte=F("answered_at")),
            ),
            models.CheckConstraint(
                name="signatory_answer_has_its_moment",
                condition=Q(answer=Answer.WAITING, answered_at__isnull=True)
                | (~Q(answer=Answer.WAITING) & Q(answered_at__isnull=False)),
            ),
        ]

    def __str__(self):
        return f"{self.account}, {self.position}"
