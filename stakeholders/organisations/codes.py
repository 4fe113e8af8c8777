"""The official code of an agency: up to three fields, its number, its unit (Permendagri 90/2019).

`1.03.2.10.0.00.05.0000` carries the fields 1.03 and 2.10, is the fifth agency, and not a unit of another.
"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from stakeholders.organisations.fields import FIELD_NAMES

LENGTH = 22
SHAPE = re.compile(r"(\d\.\d\d)\.(\d\.\d\d)\.(\d\.\d\d)\.(\d\d)\.(\d{4})")
SHAPE_IN_SQL = r"^\d\.\d\d\.\d\.\d\d\.\d\.\d\d\.\d\d\.\d{4}$"
NO_FIELD = "0.00"


def fields_of(code: str) -> list[str]:
    """The fields that a sound code carries, in its order; nothing for an empty one."""
    match = SHAPE.fullmatch(code)
    return [field for field in match.groups()[:3] if field != NO_FIELD] if match else []


def check_code(code: str) -> None:
    """Raises ValidationError with a sentence on what is wrong with `code`."""
    match = SHAPE.fullmatch(code)
    if not match:
        raise ValidationError(_wrong_shape(code))
    *fields, number, _unit = match.groups()
    carried = [field for field in fields if field != NO_FIELD]
    if fields[: len(carried)] != carried or not carried:
        raise ValidationError(
            _("Bidang urusan ditulis dari depan; tempat yang tidak dipakai di belakangnya diisi 0.00.")
        )
    for field in carried:
        if field not in FIELD_NAMES:
            raise ValidationError(_("Tidak ada bidang urusan %(field)s."), params={"field": field})
    if len(set(carried)) < len(carried):
        raise ValidationError(_("Satu bidang urusan hanya ditulis sekali."))
    if number == "00":
        raise ValidationError(_("Nomor urut instansi (dua angka sesudah bidang urusan) dimulai dari 01."))


def _wrong_shape(code: str):
    if set(code) - set("0123456789."):
        return _("Kode organisasi hanya terdiri atas angka dan titik.")
    if len(code) != LENGTH:
        return _(
            "Kode organisasi terdiri atas 22 karakter, misalnya 1.03.0.00.0.00.01.0000; ini %(length)d."
        ) % {"length": len(code)}
    return _("Titik pada kode ini salah tempat. Contoh yang benar: 1.03.0.00.0.00.01.0000.")
