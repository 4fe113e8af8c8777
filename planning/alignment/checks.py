"""The first checks of a proposal, each with its legal basis and a sentence; pure functions of plain facts.

They ask whether a proposal is complete and names a code of the edition in force, a regency's code, a field of
its agency, a place in the regency; and, where a plan of that year is fixed, whether it stands there with its
money and place; whether its programme serves the priorities of the RPJMD, and whether it keeps to the
catalogue of usual works. An essential check that fails makes the whole "Tidak selaras", any other
only "Selaras sebagian".
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from perkasa.core.words import rupiah
from planning.nomenclature import codes

CHECKS_VERSION = 3

ALIGNED, PARTLY_ALIGNED, NOT_ALIGNED, NOT_CHECKED = "aligned", "partly_aligned", "not_aligned", "not_checked"


@dataclass(frozen=True)
class Facts:
    """What is looked at: the proposal in plain values, and what the reference data say about it."""

    plan_year: int
    agency: str
    field_codes: tuple[str, ...]
    code: str = ""
    edition: str = ""
    is_in_force: bool = False
    successor: str = ""
    place: str = ""
    place_code: str = ""
    regency: str = ""
    regency_code: str = ""
    missing: tuple[str, ...] = ()
    budget: int | None = None
    plan: str = ""
    is_in_plan: bool = False
    ceiling: int | None = None
    plan_location: str = ""
    plan_place_codes: tuple[str, ...] = ()
    term: str = ""
    programme: str = ""
    is_in_term: bool = False
    priorities: str = ""
    work: str = ""
    work_code: str = ""
    work_unit: str = ""
    work_price: int | None = None
    unit: str = ""
    listed_code: str = ""
    tolerance: int = 0

    @property
    def field_code(self) -> str:
        """The field the code stands in, "X.XX" for the support programme."""
        return codes.field_of(self.code)

    @property
    def words(self) -> dict[str, Any]:
        """What the sentences of the checks name."""
        money = {"budget": rupiah(self.budget or 0), "ceiling": rupiah(self.ceiling or 0)}
        return vars(self) | money | {"price": rupiah(self.work_price or 0), "serves": self.serves}

    @property
    def serves(self) -> Any:
        """The priorities that the programme serves, as the end of a sentence."""
        return _(", mendukung %s") % self.priorities if self.priorities else ""


@dataclass(frozen=True)
class Check:
    """One question to the facts; `fails` answers with the sentence that says what is wrong, or ""."""

    number: int
    name: Any
    legal_basis: Any
    is_essential: bool
    passed: Any
    fails: Callable[[Facts], Any]
    applies: Callable[[Facts], bool] = lambda facts: True

    def look_at(self, facts: Facts) -> "Result":
        """Passed or not, with its sentence in words."""
        problem = self.fails(facts)
        return Result(self.number, not problem, str(problem or self.passed % facts.words))


@dataclass(frozen=True)
class Result:
    """What one check found."""

    number: int
    passed: bool
    sentence: str


def code_not_in_force(facts: Facts):
    """The code stands in the edition that holds for the plan year."""
    if not facts.code:
        return _("Sub kegiatan belum dipilih.")
    if not facts.edition:
        return _("Belum ada nomenklatur untuk tahun rencana %(plan_year)s.") % vars(facts)
    if facts.is_in_force:
        return ""
    if facts.successor:
        words = _(
            "Kode %(code)s tidak berlaku lagi untuk %(plan_year)s (%(edition)s). Penggantinya: %(successor)s."
        )
        return words % vars(facts)
    return _("Kode %(code)s tidak ada dalam nomenklatur untuk %(plan_year)s (%(edition)s).") % vars(facts)


def code_of_another_government(facts: Facts):
    """The 4th segment is 2: the work is a regency's."""
    return codes.problem_with(facts.code) if facts.code else _("Sub kegiatan belum dipilih.")


def field_of_another_agency(facts: Facts):
    """The field is one of the agency's own; X.XX, and what it becomes in an agency's field, is everyone's."""
    if not facts.code:
        return _("Sub kegiatan belum dipilih.")
    if facts.field_code in (codes.SUPPORT_FIELD, *facts.field_codes):
        return ""
    if not facts.field_codes:
        return _("Bidang urusan %(agency)s belum tercatat, sehingga belum dapat dibandingkan.") % vars(facts)
    words = _("Bidang urusan %(field)s bukan bidang %(agency)s (%(own)s). Mungkin ini tugas instansi lain.")
    return words % {"field": facts.field_code, "agency": facts.agency, "own": ", ".join(facts.field_codes)}


def place_elsewhere(facts: Facts):
    """The village or ward is one of the official list and lies in the regency."""
    if not facts.place_code:
        return _("Desa atau kelurahan belum dipilih.")
    if not facts.place_code.startswith(f"{facts.regency_code}."):
        return _("%(place)s (%(place_code)s) tidak terletak di %(regency)s.") % vars(facts)
    if facts.place_code.count(".") != 3:
        return _("Lokasi harus sampai desa atau kelurahan, bukan hanya %(place)s.") % vars(facts)
    return ""


def something_missing(facts: Facts):
    """Everything a proposal has to say is said."""
    return _("Belum lengkap: %(parts)s.") % {"parts": ", ".join(facts.missing)} if facts.missing else ""


def not_in_plan(facts: Facts):
    """The sub-activity is a line of the agency in the plan that holds for the year."""
    if facts.is_in_plan:
        return ""
    words = _(
        "Sub kegiatan %(code)s belum tercantum dalam %(plan)s. Pilih sub kegiatan yang sudah ada, "
        "atau usulkan agar masuk pada perubahannya."
    )
    return words % facts.words


def above_ceiling(facts: Facts):
    """The money asked for is within the ceiling of the line."""
    if (facts.budget or 0) <= (facts.ceiling or 0):
        return ""
    words = _("Anggaran %(budget)s melebihi pagu %(ceiling)s untuk sub kegiatan ini dalam %(plan)s.")
    return words % facts.words


def place_not_in_plan(facts: Facts):
    """The village lies in one of the places of the line."""
    if any(f"{facts.place_code}.".startswith(f"{code}.") for code in facts.plan_place_codes):
        return ""
    words = _("%(place)s tidak termasuk lokasi sub kegiatan ini dalam %(plan)s: %(plan_location)s.")
    return words % facts.words


def not_a_priority(facts: Facts):
    """The programme is one of the RPJMD."""
    if facts.is_in_term:
        return ""
    return _("Program %(programme)s tidak tercantum dalam %(term)s.") % facts.words


def not_as_usual(facts: Facts):
    """The sub-activity, the unit and the money are those of the usual work that was chosen."""
    if facts.work_code and facts.listed_code and facts.work_code != facts.listed_code:
        words = _(
            "Kamus usulan menempatkan “%(work)s” pada sub kegiatan %(work_code)s, bukan %(listed_code)s."
        )
        return words % facts.words
    if facts.unit and facts.unit.casefold() != facts.work_unit.casefold():
        return _("Satuan “%(work)s” menurut kamus usulan %(work_unit)s, bukan %(unit)s.") % facts.words
    if facts.work_price and facts.budget and facts.budget * 100 > facts.work_price * (100 + facts.tolerance):
        words = _(
            "Anggaran %(budget)s melebihi harga kamus usulan %(price)s lebih dari %(tolerance)d%%. "
            "Jelaskan alasannya atau sesuaikan."
        )
        return words % facts.words
    return ""


CHECKS = (
    Check(
        1, _("Kode berlaku pada tahun rencana"),
        _("Permendagri 90/2019 beserta pemutakhiran klasifikasi, kodefikasi, dan nomenklaturnya"), True,
        _("Kode %(code)s berlaku untuk %(plan_year)s menurut %(edition)s."), code_not_in_force,
    ),
    Check(
        2, _("Kewenangan kabupaten"),
        _("UU 23/2014 tentang Pemerintahan Daerah; angka keempat kode pada Permendagri 90/2019"), True,
        _("Angka keempat kode adalah 2: kewenangan kabupaten/kota."), code_of_another_government,
    ),
    Check(
        3, _("Bidang urusan instansi"),
        _("PP 18/2016 tentang Perangkat Daerah; tugas dan fungsi instansi"), False,
        _("Sub kegiatan ini termasuk tugas %(agency)s."), field_of_another_agency,
    ),
    Check(
        4, _("Lokasi di wilayah kabupaten"),
        _("Kepmendagri 300.2.2-2138/2025 tentang kode dan data wilayah"), True,
        _("%(place)s (%(place_code)s) terletak di %(regency)s."), place_elsewhere,
    ),
    Check(
        5, _("Isian lengkap"),
        _("Permendagri 86/2017 tentang tata cara perencanaan pembangunan daerah"), False,
        _("Judul, masalah, lokasi, indikator, target, satuan, anggaran, dan sumber dana sudah diisi."),
        something_missing,
    ),
    Check(
        6, _("Tercantum dalam Renja atau RKPD"),
        _("Permendagri 86/2017: Renja berpedoman pada Renstra dan RKPD"), False,
        _("Sub kegiatan %(code)s tercantum dalam %(plan)s."), not_in_plan, lambda facts: bool(facts.plan),
    ),
    Check(
        7, _("Sesuai pagu"), _("Permendagri 86/2017: pagu indikatif Renja dan RKPD"), False,
        _("Anggaran %(budget)s tidak melebihi pagu %(ceiling)s."), above_ceiling,
        lambda facts: facts.is_in_plan and facts.ceiling is not None and facts.budget is not None,
    ),
    Check(
        8, _("Sesuai lokasi rencana"), _("Permendagri 86/2017: lokasi dalam Renja dan RKPD"), False,
        _("%(place)s termasuk lokasi dalam %(plan)s: %(plan_location)s."), place_not_in_plan,
        lambda facts: facts.is_in_plan and bool(facts.plan_place_codes and facts.place_code),
    ),
    Check(
        9, _("Program prioritas RPJMD"),
        _("Permendagri 86/2017: RKPD dan Renja berpedoman pada RPJMD"), False,
        _("Program %(programme)s ada dalam %(term)s%(serves)s."), not_a_priority,
        lambda facts: bool(facts.term and facts.code),
    ),
    Check(
        10, _("Sesuai kamus usulan"), _("Kamus usulan dan standar harga satuan kabupaten"), False,
        _("Sesuai kamus usulan: %(work)s, satuan %(work_unit)s."), not_as_usual,
        lambda facts: bool(facts.work),
    ),
)  # fmt: skip
BY_NUMBER = {check.number: check for check in CHECKS}


def look_at(facts: Facts) -> list[Result]:
    """What every check found that applies, in their order."""
    return [check.look_at(facts) for check in CHECKS if check.applies(facts)]


def verdict_of(results: Iterable[Result]) -> str:
    """All passed: aligned; an essential one failed: not aligned; another: partly; none : not checked."""
    results = list(results)
    failed = [BY_NUMBER[result.number] for result in results if not result.passed]
    if not results:
        return NOT_CHECKED
    if not failed:
        return ALIGNED
    return NOT_ALIGNED if any(check.is_essential for check in failed) else PARTLY_ALIGNED
