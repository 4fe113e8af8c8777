"""What people answered to the questions of a service, in the words in which they were asked then."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.bookings.files import BookingFile
from consultations.bookings.models import Booking
from consultations.services.questions.models import Kind, Question


class Reply(models.Model):
    """One answer: `words` is the question as it stood, `text` is read, `value` fills in the form."""

    booking = models.ForeignKey(Booking, models.CASCADE, related_name="replies", verbose_name=_("pemesanan"))
    question = models.ForeignKey(
        Question, models.SET_NULL, null=True, related_name="replies", verbose_name=_("pertanyaan")
    )
    position = models.PositiveSmallIntegerField(_("urutan"), default=1)
    words = models.CharField(_("pertanyaan saat itu"), max_length=200)
    kind = models.CharField(_("jenis jawaban"), max_length=12, choices=Kind)
    value = models.JSONField(_("nilai"), default=str, blank=True)
    text = models.TextField(_("jawaban"), blank=True)
    file = models.OneToOneField(
        BookingFile, models.CASCADE, null=True, related_name="reply", verbose_name=_("berkas")
    )

    class Meta:
        verbose_name = _("jawaban pertanyaan layanan")
        verbose_name_plural = _("jawaban pertanyaan layanan")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["booking", "question"], name="question_is_answered_once"),
        ]

    def __str__(self):
        return self.words
