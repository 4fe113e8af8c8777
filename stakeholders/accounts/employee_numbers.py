"""NIP, the number of a civil servant: birth 8, appointment 6, sex 1, serial 3 digits (Perka BKN 22/2007)."""

import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

LENGTH = 18
BIRTH = r"(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"
# For those on contract (PPPK) 21 and more stand where civil servants have a month.
APPOINTMENT = r"(19|20)[0-9]{2}(0[1-9]|1[0-2]|2[1-9])"
SHAPE = rf"^{BIRTH}{APPOINTMENT}[12][0-9]{{3}}$"
YOUNGEST = 15
"""Nobody was appointed younger; a smaller difference of years is a slip of the pen."""


def check_employee_number(number: str) -> None:
    """Raises a ValidationError that says which digits to look at, unless `number` can be a NIP."""
    if not re.fullmatch(rf"[0-9]{{{LENGTH}}}", number):
        raise ValidationError(_("NIP terdiri atas 18 angka, misalnya 19790102 200501 1 003."))
    if not _is_birthday(number[:8]):
        raise ValidationError(
            _("Angka ke-1 sampai ke-8 NIP adalah tahun, bulan, dan tanggal lahir. Periksa kembali.")
        )
    if not _is_appointment(number):
        raise ValidationError(
            _("Angka ke-9 sampai ke-14 NIP adalah tahun dan bulan pengangkatan. Periksa kembali.")
        )
    if not re.match(SHAPE, number):
        raise ValidationError(_("Angka ke-15 NIP adalah 1 (laki-laki) atau 2 (perempuan). Periksa kembali."))


def in_groups(number: str) -> str:
    """The number as papers write it, "19790102 200501 1 003"; anything else as it is."""
    if len(number) != LENGTH:
        return number
    return f"{number[:8]} {number[8:14]} {number[14]} {number[15:]}"


def _is_birthday(digits: str) -> bool:
    try:
        born = date.fromisoformat(digits)
    except ValueError:
        return False
    return re.fullmatch(BIRTH, digits) is not None and born < timezone.localdate()


def _is_appointment(number: str) -> bool:
    born, appointed = int(number[:4]), int(number[8:12])
    in_time = born + YOUNGEST <= appointed <= timezone.localdate().year
    return re.fullmatch(APPOINTMENT, number[8:14]) is not None and in_time


class EmployeeNumberField(forms.CharField):
    """A NIP typed with or without blanks; cleans to its digits and is shown in groups."""

    default_validators = [check_employee_number]

    def __init__(self, **options):
        super().__init__(**options | {"max_length": None})

    def prepare_value(self, value):
        return in_groups(value) if isinstance(value, str) else value

    def to_python(self, value) -> str:
        return re.sub(r"[\s.-]", "", super().to_python(value) or "")
