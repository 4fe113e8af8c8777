"""The codes of a plan's rows: which level they stand on, and why one cannot be used; pure."""

import re

from django.utils.translation import gettext as _

from planning.nomenclature import codes
from planning.plans.levels import OF_RESULTS, level_of_result
from planning.plans.sheets.reference import Reference

RESULTS = tuple(level.value for level in OF_RESULTS)
HEADING = re.compile(r"[\dX](\.(\d\d|XX))?", re.IGNORECASE)
OF_ORGANISATION = re.compile(r"\d\.\d\d\.\d\.\d\d\.\d\.\d\d\.\d\d\.\d{4}")
LINE = re.compile(r"(\d\.\d\d|X\.XX)\.\d\d(\.\d\.\d\d(\.\d{4})?)?")


def is_heading(code: str) -> bool:
    """Whether a row of this code only names an affair, a field or an agency above others."""
    return bool(HEADING.fullmatch(code) or OF_ORGANISATION.fullmatch(code))


def level_of(code: str) -> str:
    """vision … sub_activity; "" when it is no code of a plan."""
    if result := level_of_result(code):
        return result.value
    return codes.level_of(code) if LINE.fullmatch(code) else ""


def problem_with(code: str, reference: Reference) -> str:
    """Why a row cannot have this code, as a sentence; "" when it can."""
    level = level_of(code)
    if not level:
        return codes.problem_with(code) or _("kode “%s” tidak dikenal.") % code[:40]
    if level in RESULTS:
        return ""
    if level == "sub_activity" and (problem := codes.problem_with(code)):
        return problem
    if level == "activity" and codes.government_of(code) != codes.REGENCY:
        return _("kode %s bukan kewenangan kabupaten; angka keempatnya harus 2.") % code
    listed = codes.as_listed(code)
    if listed in reference.names:
        return ""
    if after := reference.successors.get(listed):
        values = {"code": code, "after": after, "name": reference.names[after]}
        return _("kode %(code)s tidak berlaku lagi. Penggantinya: %(after)s %(name)s.") % values
    return _("kode %(code)s tidak ada dalam %(edition)s.") % {
        "code": code, "edition": reference.edition or _("nomenklatur tahun itu"),
    }  # fmt: skip
