"""How the minutes of a service are laid out: their headings, their standing sentences, the kind of paper."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from perkasa.core.words import lines_in
from perkasa.documents.kinds import Kind

OPENING = "Pada {day} telah dilaksanakan konsultasi perencanaan atas permintaan {asker}."
OPENING_OF_A_RECORD = "Konsultasi ini dilaksanakan atas permintaan {asker}."
CLOSING = "Demikian {paper} ini dibuat dengan sesungguhnya untuk dipergunakan sebagaimana mestinya."
PAPERS = [
    (Kind.CONSULTATION_MINUTES.value, _("Notula")),
    (Kind.CONSULTATION_RECORD.value, _("Berita acara")),
]


class Silence(models.TextChoices):
    """What it means when the visitor does not answer in time."""

    AGREED = "agreed", _("dianggap menyetujui")
    ESCALATED = "escalated", _("pimpinan memutuskan tanpa tanggapan")


class MinutesTemplate(models.Model):
    """The sheet that writers of one service begin with, and the words that stand in each of its papers."""

    service = models.OneToOneField(
        Service, models.CASCADE, related_name="minutes_template", verbose_name=_("layanan")
    )
    paper_kind = models.CharField(
        _("jenis naskah"), max_length=40, choices=PAPERS, default=Kind.CONSULTATION_MINUTES
    )
    headings = models.TextField(
        _("butir pembahasan"), blank=True, max_length=3000,
        help_text=_("Satu per baris. Penulis notula mengisi catatan di bawah tiap butir."),
    )  # fmt: skip
    opening = models.TextField(
        _("kalimat pembuka"), blank=True, max_length=1000,
        help_text=_("Kosongkan untuk kalimat baku. {day} menjadi hari dan tanggal, {asker} nama pemohon."),
    )  # fmt: skip
    closing = models.TextField(
        _("kalimat penutup"), blank=True, max_length=1000, help_text=_("Kosongkan untuk kalimat baku.")
    )

    silence = models.CharField(
        _("bila pemohon tidak menanggapi"), max_length=10, choices=Silence, blank=True,
        help_text=_("Kosongkan untuk mengikuti aturan umum kantor."),
    )  # fmt: skip

    class Meta:
        verbose_name = _("pola notula")
        verbose_name_plural = _("pola notula")
        ordering = ["service__name"]

    def __str__(self):
        return str(self.service)

    @property
    def points(self) -> list[str]:
        """The headings, one per line that was typed."""
        return lines_in(self.headings)

    @property
    def is_record(self) -> bool:
        """Whether both sides sign it as parties."""
        return self.paper_kind == Kind.CONSULTATION_RECORD

    @property
    def paper_words(self) -> str:
        """What the paper is called inside a sentence."""
        return "berita acara" if self.is_record else "notula"

    def opening_words(self, *, day: str, asker: str) -> str:
        """The first sentence of the paper; only its two blanks are filled in, whatever else was typed."""
        usual = OPENING_OF_A_RECORD if self.is_record else OPENING
        words = self.opening or usual
        return words.replace("{day}", day).replace("{asker}", asker)

    @property
    def closing_words(self) -> str:
        """The last sentence of the paper."""
        return self.closing or CLOSING.replace("{paper}", self.paper_words)


def template_of(service: Service) -> MinutesTemplate:
    """The template of `service`; the usual notula when nobody has defined one."""
    return MinutesTemplate.objects.filter(service=service).first() or MinutesTemplate(service=service)


def silence_of(service_id: int) -> Silence:
    """What silence means for the minutes of this service: as its template says, else as `MINUTES_SILENCE`."""
    said = MinutesTemplate.objects.filter(service=service_id).values_list("silence", flat=True).first()
    return Silence(said or settings.MINUTES_SILENCE)
