"""The checks of a line beside the reference data: nomenclature, agency, region, its own figures; pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.words import plain_number
from planning.alignment.checks import Result
from planning.alignment.pairs.points import Point, Side
from planning.nomenclature import codes
from planning.plans.content import Measure

Judged = tuple[bool, str] | None
SUMMED, DOWN = "sum", "down"


@dataclass(frozen=True)
class Reference:
    """What lines are held against: the codes in force, what follows vanished ones, the regions that exist."""

    edition: str = ""
    codes: frozenset[str] = frozenset()
    successors: Mapping[str, str] = field(default_factory=dict)
    regions: frozenset[str] = frozenset()
    regency: str = ""
    regency_code: str = ""


@dataclass(frozen=True)
class Standing:
    """A line of a document and what is known about its kind."""

    point: Point
    side: Side
    reference: Reference


@dataclass(frozen=True)
class ReferenceCheck:
    """One question to a line alone."""

    number: int
    name: Any
    legal_basis: Any
    judge: Callable[[Standing], Judged]
    is_essential: bool = False

    def look_at(self, standing: Standing) -> Result | None:
        """What it found, in words; None where it does not apply."""
        judged = self.judge(standing)
        return Result(self.number, *judged) if judged else None


def code_in_force(standing: Standing) -> Judged:
    """The code stands in the edition of the nomenclature for the document's years."""
    code, reference = standing.point.code, standing.reference
    said = {"code": code, "edition": reference.edition, "successor": reference.successors.get(code, "")}
    if not reference.edition:
        return None
    if codes.as_listed(code) in reference.codes:
        return True, _("Kode %(code)s berlaku menurut %(edition)s.") % said
    if said["successor"]:
        return False, _("Kode %(code)s tidak berlaku lagi (%(edition)s). Penggantinya: %(successor)s.") % said
    return False, _("Kode %(code)s tidak ada dalam %(edition)s.") % said


def of_the_regency(standing: Standing) -> Judged:
    """The fourth segment of activities and sub-activities is 2: the work is a regency's."""
    government = codes.government_of(standing.point.code)
    if not government:
        return None
    if government == codes.REGENCY:
        return True, _("Angka keempat kode adalah 2: kewenangan kabupaten/kota.")
    owner = codes.GOVERNMENTS.get(government, _("pemerintah lain"))
    return False, _("Angka keempat kode adalah %(number)s: kewenangan %(owner)s.") % {
        "number": government, "owner": owner,
    }  # fmt: skip


def of_the_agency(standing: Standing) -> Judged:
    """The field of the programme is one of the agency's own, or it is the support programme."""
    side, code = standing.side, standing.point.code
    if not side.field_codes or standing.point.level != "programme":
        return None
    if codes.field_of(codes.as_listed(code)) in (codes.SUPPORT_FIELD, *side.field_codes):
        return True, _("Program ini termasuk bidang urusan %s.") % side.agency
    said = {"field": codes.field_of(code), "agency": side.agency, "own": ", ".join(side.field_codes)}
    return False, _("Bidang urusan %(field)s bukan bidang %(agency)s (%(own)s).") % said


def place_exists(standing: Standing) -> Judged:
    """Every place of the line is an official one inside the regency."""
    point, reference = standing.point, standing.reference
    if not point.place_codes or not reference.regency_code:
        return None
    said = {"place": point.location, "regency": reference.regency}
    for code in point.place_codes:
        said["code"] = code
        if code not in reference.regions:
            return False, _("Lokasi %(place)s: kode wilayah %(code)s tidak dikenal.") % said
        if not f"{code}.".startswith(f"{reference.regency_code}."):
            return False, _("Lokasi %(place)s (%(code)s) di luar %(regency)s.") % said
    return True, _("Lokasi %(place)s terletak di %(regency)s.") % said


def path_is_monotone(standing: Standing) -> Judged:
    """The targets of an indicator move only in its own direction; those that are summed may vary."""
    asked = [m for m in standing.point.measures if m.formula != SUMMED and len(m.targets) > 1]
    for measure in asked:
        for (year, before), (next_year, after) in pairwise(sorted(measure.targets.items())):
            if after > before if measure.direction == DOWN else after < before:
                words = _("Target “%(name)s” berbalik arah: %(year)d %(before)s, %(next)d %(after)s.")
                return False, words % {
                    "name": measure.name, "year": year, "before": _amount(before, measure),
                    "next": next_year, "after": _amount(after, measure),
                }  # fmt: skip
    return (True, _("Target tiap tahun bergerak searah.")) if asked else None


def serves_an_outcome(standing: Standing) -> Judged:
    """A sub-activity, or a programme without works, stands under an outcome indicator with a target."""
    point, side = standing.point, standing.side
    if point.level != "sub_activity" and not (point.level == "programme" and not point.has_children):
        return None
    programme = side.programme_of(point)
    said = {"programme": programme.name if programme else "–", "years": side.name}
    if programme and programme.has_target_in(side.years):
        names = "; ".join(m.name for m in programme.measures if m.targets)
        return True, _("Menopang indikator hasil: %s.") % names
    return False, _("Program %(programme)s belum mempunyai indikator hasil (IKUR) yang bertarget.") % said


def has_output(standing: Standing) -> Judged:
    """A sub-activity says what it brings: an indicator with a target."""
    point = standing.point
    if point.level != "sub_activity":
        return None
    if point.has_target_in(standing.side.years):
        return True, _("Keluaran dan targetnya terisi.")
    return False, _("Keluaran belum mempunyai target, sehingga tidak dapat diukur.")


def _amount(value: Any, measure: Measure) -> str:
    return f"{plain_number(value)} {measure.unit}".strip()


NOMENCLATURE = gettext_lazy("Permendagri 90/2019 beserta pemutakhiran nomenklaturnya")
FIGURES = gettext_lazy("Permendagri 86/2017: indikator dan target kinerja")
STANDING = (
    ReferenceCheck(21, gettext_lazy("Kode berlaku"), NOMENCLATURE, code_in_force, is_essential=True),
    ReferenceCheck(
        22, gettext_lazy("Kewenangan kabupaten"),
        gettext_lazy("UU 23/2014 tentang Pemerintahan Daerah; angka keempat kode"), of_the_regency,
        is_essential=True,
    ),
    ReferenceCheck(
        23, gettext_lazy("Bidang urusan perangkat daerah"),
        gettext_lazy("PP 18/2016 tentang Perangkat Daerah"), of_the_agency,
    ),
    ReferenceCheck(
        24, gettext_lazy("Lokasi dikenal"),
        gettext_lazy("Kepmendagri 300.2.2-2138/2025 tentang kode dan data wilayah"), place_exists,
    ),
    ReferenceCheck(25, gettext_lazy("Arah target tetap"), FIGURES, path_is_monotone),
    ReferenceCheck(
        26, gettext_lazy("Menopang indikator hasil (IKUR)"),
        gettext_lazy("Permendagri 86/2017; indikator kinerja urusan dalam Rakortekrenbang"),
        serves_an_outcome,
    ),
    ReferenceCheck(27, gettext_lazy("Keluaran bertarget"), FIGURES, has_output),
)  # fmt: skip
