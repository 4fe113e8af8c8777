"""Questions a service asks of those who book it; an answer keeps the words it was given to."""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from perkasa.core.words import lines_in


class Kind(models.TextChoices):
    """How a question is answered."""

    TEXT = "text", _("isian singkat")
    LONG = "long", _("uraian")
    CHOICE = "choice", _("satu pilihan")
    CHOICES = "choices", _("beberapa pilihan")
    YES_NO = "yes_no", _("ya atau tidak")
    FILE = "file", _("berkas (persyaratan)")
    REGION = "region", _("kecamatan atau desa")
    ORGANISATION = "organisation", _("instansi")
    SUB_ACTIVITY = "sub_activity", _("sub kegiatan")


WITH_OPTIONS = [Kind.CHOICE, Kind.CHOICES]


class QuestionQuerySet(models.QuerySet):
    def asked(self):
        """Those that are asked now, in their order."""
        return self.filter(is_asked=True)

    def papers(self):
        """Those answered with a file: the papers handed in when booking."""
        return self.filter(kind=Kind.FILE)


@pghistory.track()
class Question(models.Model):
    """One question of a service; changing it changes nothing that was answered before."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="questions", verbose_name=_("layanan"))
    position = models.PositiveSmallIntegerField(_("urutan"), default=1)
    words = models.CharField(_("pertanyaan atau nama berkas"), max_length=200)
    help = models.CharField(_("penjelasan"), max_length=300, blank=True)
    kind = models.CharField(_("jenis jawaban"), max_length=12, choices=Kind, default=Kind.TEXT)
    options = models.TextField(_("pilihan (satu per baris)"), blank=True)
    is_required = models.BooleanField(_("wajib"), default=True)
    is_asked = models.BooleanField(_("ditanyakan"), default=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("pertanyaan layanan")
        verbose_name_plural = _("pertanyaan dan persyaratan")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind__in=WITH_OPTIONS) | ~Q(options=""),
                name="question_with_a_choice_has_options",
                violation_error_message=_("Tulis pilihannya, satu per baris."),
            ),
        ]

    def __str__(self):
        return self.words

    @property
    def name(self) -> str:
        """Its name in a form."""
        return f"isian_{self.pk}"

    @property
    def choices(self) -> list[str]:
        """What may be chosen, one entry per line that was typed."""
        return list(dict.fromkeys(lines_in(self.options)))
