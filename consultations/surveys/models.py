"""Who is asked for an opinion, once; and what they answered, which nothing leads back to them.

What is asked and what was answered share no column. The right to answer is a row of its own that is deleted
by answering: nothing that stays was written in the transaction of an answer, and an answer knows only its
month.
"""

import uuid
from datetime import date

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.signing import Signer
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from consultations.surveys.elements import AgeGroup, Education, Sex, Work
from consultations.surveys.queries import AnswerQuerySet, SuggestionQuerySet, SurveyRequestQuerySet
from consultations.surveys.statuses import SuggestionStatus
from stakeholders.organisations.models import Organisation

LONGEST_SUGGESTION = 1000
SALT = "consultations.surveys"


def this_month() -> date:
    """The first day of today's month: as exactly as an answer knows when it was given."""
    return timezone.localdate().replace(day=1)


class SurveyRequest(models.Model):
    """Somebody was served in `about` and is asked once; whether they answered does not stand here."""

    service = models.ForeignKey(Service, models.PROTECT, related_name="+", verbose_name=_("layanan"))
    unit = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("unit petugas"))
    about_type = models.ForeignKey(
        ContentType, models.PROTECT, related_name="+", verbose_name=_("jenis pelayanan")
    )
    about_id = models.BigIntegerField(_("pelayanan"))
    about = GenericForeignKey("about_type", "about_id")
    asked_on = models.DateField(_("diminta"))
    closes_on = models.DateField(_("dapat diisi sampai"))

    objects = SurveyRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("permintaan penilaian")
        verbose_name_plural = _("permintaan penilaian")
        ordering = ["-asked_on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["about_type", "about_id"], name="survey_is_asked_for_once"),
            models.CheckConstraint(
                condition=Q(closes_on__gte=models.F("asked_on")), name="survey_closes_after_it_is_asked_for"
            ),
        ]

    def __str__(self):
        return f"{self.service}, {self.asked_on:%d-%m-%Y}"

    def get_absolute_url(self) -> str:
        return reverse("consultations:surveys.asked", args=[self.pk])

    @property
    def link(self) -> str:
        """The signed address by which whoever was served answers without signing in."""
        return reverse("consultations:surveys.by_link", args=[Signer(salt=SALT).sign(str(self.pk))])


class SurveyToken(models.Model):
    """The right to answer one request; answering deletes it, so nobody answers twice."""

    request = models.OneToOneField(
        SurveyRequest, models.CASCADE, related_name="token", verbose_name=_("permintaan")
    )

    class Meta:
        verbose_name = _("hak menilai")
        verbose_name_plural = _("hak menilai")

    def __str__(self):
        return str(self.request)


def _score(words: str) -> models.PositiveSmallIntegerField:
    return models.PositiveSmallIntegerField(words, validators=[MinValueValidator(1), MaxValueValidator(4)])


class Answer(models.Model):
    """Nine scores of somebody about a service in a month; who it was is written nowhere."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    service = models.ForeignKey(Service, models.PROTECT, related_name="+", verbose_name=_("layanan"))
    unit = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("unit petugas"))
    month = models.DateField(_("bulan"))
    u1 = _score("U1")
    u2 = _score("U2")
    u3 = _score("U3")
    u4 = _score("U4")
    u5 = _score("U5")
    u6 = _score("U6")
    u7 = _score("U7")
    u8 = _score("U8")
    u9 = _score("U9")
    sex = models.CharField(_("jenis kelamin"), max_length=10, choices=Sex, blank=True)
    age_group = models.CharField(_("kelompok umur"), max_length=10, choices=AgeGroup, blank=True)
    education = models.CharField(_("pendidikan terakhir"), max_length=10, choices=Education, blank=True)
    work = models.CharField(_("pekerjaan"), max_length=15, choices=Work, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("jawaban survei")
        verbose_name_plural = _("jawaban survei")
        ordering = ["month", "pk"]
        indexes = [models.Index(fields=["month", "service"])]
        constraints = [
            models.CheckConstraint(condition=Q(month__day=1), name="answer_knows_only_its_month"),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"u{number}__range": (1, 4)}), name=f"answer_u{number}_is_1_to_4"
                )
                for number in range(1, 10)
            ),
        ]

    def __str__(self):
        return f"{self.service}, {self.month:%m-%Y}"


class Suggestion(models.Model):
    """What somebody advised, apart from their scores; the public reads `public_text` once somebody looked."""

    STATUS_TONES = {
        SuggestionStatus.WAITING: "info",
        SuggestionStatus.SHOWN: "success",
        SuggestionStatus.WITHHELD: "neutral",
    }

    service = models.ForeignKey(Service, models.PROTECT, related_name="+", verbose_name=_("layanan"))
    month = models.DateField(_("bulan"))
    text = models.TextField(_("saran"), max_length=LONGEST_SUGGESTION, editable=False)
    public_text = models.TextField(
        _("yang dibaca umum"), max_length=LONGEST_SUGGESTION,
        help_text=_("Hapus nama, alamat, dan nomor orang sebelum ditampilkan."),
    )  # fmt: skip
    status = models.CharField(
        _("status"), max_length=10, choices=SuggestionStatus, default=SuggestionStatus.WAITING
    )

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("saran survei")
        verbose_name_plural = _("saran survei")
        ordering = ["-month", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(month__day=1), name="suggestion_knows_only_its_month"),
            models.CheckConstraint(
                condition=~Q(text="") & ~Q(public_text=""), name="suggestion_says_something"
            ),
        ]

    def __str__(self):
        return f"{self.service}, {self.month:%m-%Y}"
