"""The register of one kind of paper in one year: how its numbers are written and which was the last."""

import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded, locked
from perkasa.documents.kinds import Kind

SAMPLE = {"classification": "000.7", "number": 7, "unit": "UNIT", "year": 2026}


def check_number_format(text: str) -> None:
    """Refuses a format that cannot be filled in, or that would write two numbers the same way."""
    try:
        written = [text.format(**SAMPLE | {"number": number}) for number in (7, 8)]
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        names = ", ".join("{" + name + "}" for name in SAMPLE)
        raise ValidationError(
            _("Pola ini tidak dapat diisi. Gunakan %(names)s."), params={"names": names}
        ) from error
    if written[0] == written[1]:
        raise ValidationError(_("Pola harus memuat {number}."))


ADDENDUM = "/ADD"  # so that nobody takes it for the number of the paper it corrects


class RegisterQuerySet(models.QuerySet["Register"]):
    def open_for(self, kind: str, year: int) -> "Register":
        """The register of `kind` and `year`, opened by its first paper, locked until the transaction ends."""
        defaults = {
            "classification": settings.PAPER_CLASSIFICATION,
            "number_format": settings.PAPER_NUMBER_FORMAT + (ADDENDUM if Kind(kind).is_addendum else ""),
        }
        with guarded({}):
            self.get_or_create(kind=kind, year=year, defaults=defaults)
            [register] = locked(self.filter(kind=kind, year=year))
        return register


class Register(models.Model):
    """The numbers of one kind and year, drawn one after the other and never twice."""

    kind = models.CharField(_("jenis naskah"), max_length=40, choices=Kind)
    year = models.PositiveSmallIntegerField(_("tahun"))
    classification = models.CharField(_("kode klasifikasi"), max_length=20)
    unit = models.CharField(
        _("unit"),
        max_length=60,
        blank=True,
        help_text=_("Kosongkan untuk memakai singkatan instansi yang menerbitkan."),
    )
    number_format = models.CharField(_("pola nomor"), max_length=120, validators=[check_number_format])
    last_number = models.PositiveIntegerField(_("nomor terakhir"), default=0, editable=False)

    objects = RegisterQuerySet.as_manager()

    class Meta:
        verbose_name = _("buku nomor")
        verbose_name_plural = _("buku nomor")
        ordering = ["-year", "kind"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "year"], name="one_register_per_kind_and_year")
        ]
        triggers = [
            pgtrigger.Protect(name="register_is_kept", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(name="register_keeps_its_year", fields=["kind", "year"]),
            pgtrigger.Protect(
                name="numbers_only_grow",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(new__last_number__lt=pgtrigger.F("old__last_number")),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.year}"

    def draw(self, unit: str) -> tuple[int, str]:
        """The next number and how it is written; `unit` stands in it unless the register names its own.

        Only on a register from `open_for`: its lock keeps others from the number, a rollback gives it back.
        """
        self.last_number += 1
        self.save(update_fields=["last_number"])
        return self.last_number, self.written(self.last_number, unit)

    def written(self, number: int, unit: str) -> str:
        """`number` as it stands on paper, such as 000.7/001/Baperlitbang/2026."""
        return self.number_format.format(
            classification=self.classification, number=number, unit=self.unit or unit, year=self.year
        )
