"""What a nomenclature code says of itself: its levels, its government, its field; pure functions.

A code is `U.BB.PP.K.KK.SSSS`: affair, field, programme, activity (K names the kind of government, KK the
activity) and sub-activity. `X.XX` stands for "the field of the agency that uses it".
"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

REGENCY = "2"
SUPPORT_FIELD = "X.XX"
SUPPORT_PROGRAMME = "01"

SUB_ACTIVITY = re.compile(r"(\d\.\d\d|X\.XX)\.\d\d\.(\d)\.\d\d\.\d{4}")
OLD_SUB_ACTIVITY = re.compile(r"(\d\.\d\d|X\.XX)\.\d\d\.\d\.\d\d\.\d\d")
LOOKS_LIKE_CODE = re.compile(r"[\dX](\.[\dX.]*)?", re.IGNORECASE)

SEGMENTS_OF_LEVEL = {"affair": 1, "field": 2, "programme": 3, "activity": 5, "sub_activity": 6}
LEVEL_OF_SEGMENTS = {segments: level for level, segments in SEGMENTS_OF_LEVEL.items()}

GOVERNMENTS = {
    "1": _("provinsi"),
    "2": _("kabupaten/kota"),
    "3": _("otonomi khusus Papua"),
    "4": _("otonomi khusus Papua"),
    "5": _("keistimewaan DIY"),
    "6": _("DKI Jakarta"),
    "7": _("Aceh"),
}


def level_of(code: str) -> str:
    """The level a code stands on, told from its number of segments."""
    return LEVEL_OF_SEGMENTS[code.count(".") + 1]


def parent_of(code: str) -> str:
    """The code one level up, "" above an affair: 1.01.02.2.01 → 1.01.02."""
    segments = code.split(".")
    above = {6: 5, 5: 3, 3: 2, 2: 1, 1: 0}[len(segments)]
    return ".".join(segments[:above])


def field_of(code: str) -> str:
    """The field (bidang urusan) a code stands in: 1.03.10.2.01.0005 → 1.03."""
    return ".".join(code.split(".")[:2])


def government_of(code: str) -> str:
    """The kind of government an activity or sub-activity is for (4th segment), "" above."""
    segments = code.split(".")
    return segments[3] if len(segments) > 3 else ""


def in_field(code: str, field: str) -> str:
    """The code as the agency of `field` writes it: X.XX.01.2.01.0001 in 5.01 → 5.01.01.2.01.0001."""
    return code.replace(SUPPORT_FIELD, field, 1) if code.startswith(f"{SUPPORT_FIELD}.") else code


def as_listed(code: str) -> str:
    """The code as the official list holds it: 5.01.01.2.01.0001 → X.XX.01.2.01.0001; others stay as they are.

    Programme 01 is, in every field, the support programme that the list writes once under X.XX.
    """
    segments = code.split(".")
    if len(segments) > 2 and segments[2] == SUPPORT_PROGRAMME:
        return ".".join([SUPPORT_FIELD, *segments[2:]])
    return code


def problem_with(code: str):
    """Why a regency cannot use `code` as a sub-activity, as a sentence; "" when its form is right."""
    if not code:
        return _("Tulis kode sub kegiatan, misalnya 1.01.02.2.01.0001.")
    if OLD_SUB_ACTIVITY.fullmatch(code):
        words = _("Kode %(code)s memakai dua angka di belakang (daftar lama). Pakai kode empat angka.")
        return words % {"code": code}
    match = SUB_ACTIVITY.fullmatch(code)
    if not match:
        words = _("Kode %(code)s tidak lengkap. Kode sub kegiatan berbentuk 1.01.02.2.01.0001.")
        return words % {"code": code}
    if match[2] != REGENCY:
        owner = GOVERNMENTS.get(match[2], _("pemerintah lain"))
        words = _("Kode %(code)s milik %(owner)s. Kabupaten memakai kode dengan angka keempat 2.")
        return words % {"code": code, "owner": owner}
    if match[1][0] in "09":
        return _("Kode %(code)s termasuk urusan yang tidak ada di kabupaten.") % {"code": code}
    return ""


def validate_sub_activity_code(code: str) -> None:
    """Raises ValidationError with the sentence of `problem_with`."""
    if problem := problem_with(code):
        raise ValidationError(problem)
