"""Words that this regency adds to the shipped dictionary."""

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.overlap.lexicon import Row


class Kind(models.TextChoices):
    """What a row of the dictionary says; the values are those of the shipped file."""

    ABBREVIATION = "abbreviation", _("singkatan atau salah ketik dari")
    WORK = "work", _("bangunan atau pekerjaan")
    WAY = "way", _("jalan atau saluran")
    HOST = "host", _("tempat pekerjaan berada")
    GOOD = "good", _("barang")
    TOPIC = "topic", _("pokok pelatihan atau kegiatan")
    TARGET = "target", _("kelompok sasaran")
    BROADER = "broader", _("istilah yang lebih luas")
    STOP = "stop", _("kata yang tidak berarti apa-apa")
    NAME = "name", _("nama tempat, bukan kata biasa")


class WordQuerySet(models.QuerySet):
    def in_force(self):
        """Those the judge uses."""
        return self.filter(is_active=True)


@pghistory.track()
class Word(models.Model):
    """One row: `forms` are ways to write `concept`; it counts beside the shipped rows while it is active."""

    kind = models.CharField(_("jenis"), max_length=12, choices=Kind)
    concept = models.CharField(
        _("arti baku"), max_length=60, help_text=_("Satu kata atau frasa, huruf kecil.")
    )
    forms = ArrayField(
        models.CharField(max_length=60),
        verbose_name=_("cara menulisnya"),
        help_text=_("Dipisahkan koma: jut, j.u.t, jalan tani."),
    )
    note = models.CharField(_("catatan"), max_length=200, blank=True)
    is_active = models.BooleanField(_("dipakai"), default=True)
    changed_at = models.DateTimeField(_("diubah"), auto_now=True)

    objects = WordQuerySet.as_manager()

    class Meta:
        verbose_name = _("kata kamus")
        verbose_name_plural = _("kamus kata perencanaan")
        ordering = ["kind", "concept"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "concept"], name="word_once_a_kind"),
            models.CheckConstraint(condition=~Q(concept="") & ~Q(forms=[]), name="word_says_something"),
        ]

    def __str__(self):
        return f"{self.concept}: {', '.join(self.forms)}"

    def clean(self):
        """Everything in small letters, each form once; a word does not stand for itself."""
        self.concept = " ".join((self.concept or "").lower().split())
        forms = [" ".join(form.lower().split()) for form in self.forms or []]
        self.forms = [form for form in dict.fromkeys(forms) if form]
        if self.kind == Kind.ABBREVIATION and self.concept in self.forms:
            raise ValidationError(
                {"forms": _("Tulis hanya cara lain menulisnya, bukan kata baku itu sendiri.")}
            )

    def get_absolute_url(self):
        return reverse("planning:overlap.dictionary.effect", args=[self.pk])

    @property
    def row(self) -> Row:
        """The same as the shipped dictionary holds it."""
        return Row(self.kind, self.concept, tuple(self.forms))

    @property
    def spellings(self) -> tuple[str, ...]:
        """Everything in a title that this row may touch."""
        return (self.concept, *self.forms)
