"""Which documents are laid beside each other, and on what legal ground (Permendagri 86/2017)."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.plans.models import OF_AN_AGENCY, Kind


class Pair(models.TextChoices):
    """A document and what it must follow; the value is part of an address."""

    TERM_LONG = "rpjmd-rpjpd", _("RPJMD ↔ RPJPD")
    TERM_NATIONAL = "rpjmd-rpjmn", _("RPJMD ↔ RPJMN")
    TERM_PROVINCE = "rpjmd-provinsi", _("RPJMD ↔ RPJMD Provinsi")
    YEAR_NATIONAL = "rkpd-rkp", _("RKPD ↔ RKP")
    YEAR_PROVINCE = "rkpd-provinsi", _("RKPD ↔ RKPD Provinsi")
    AGENCY_TERM = "renstra-rpjmd", _("Renstra ↔ RPJMD")
    YEAR = "rkpd-rpjmd", _("RKPD ↔ RPJMD")
    AGENCY_YEAR_TERM = "renja-renstra", _("Renja ↔ Renstra")
    AGENCY_YEAR = "renja-rkpd", _("Renja ↔ RKPD")
    BUDGET = "apbd-rkpd", _("APBD ↔ RKPD")
    TERM_CODES = "rpjmd-acuan", _("RPJMD ↔ acuan")
    AGENCY_TERM_CODES = "renstra-acuan", _("Renstra ↔ acuan")
    YEAR_CODES = "rkpd-acuan", _("RKPD ↔ acuan")
    AGENCY_YEAR_CODES = "renja-acuan", _("Renja ↔ acuan")


class Way(models.TextChoices):
    """How the lines of a pair are looked at."""

    LINES = "lines", _("baris demi baris menurut kode")
    PRIORITIES = "priorities", _("prioritas yang dirujuk dan yang didukung")
    REFERENCE = "reference", _("nomenklatur, wilayah, dan indikator")


PROGRAMMES = ("programme",)
ALL_WORKS = ("programme", "activity", "sub_activity")


@dataclass(frozen=True)
class Pairing:
    """The kinds of both documents (no `upper`: the reference data), and which levels are compared how."""

    pair: Pair
    lower: Kind
    upper: Kind | None
    way: Way
    legal_basis: Any
    levels: tuple[str, ...] = ALL_WORKS
    sums_stay_within: bool = False

    @property
    def is_of_agencies(self) -> bool:
        """Whether it is looked at agency by agency; else for the regency as one."""
        return self.way != Way.PRIORITIES

    @property
    def lower_name(self) -> str:
        return str(self.lower.label)

    @property
    def upper_name(self) -> str:
        return str(self.upper.label) if self.upper else str(_("acuan"))


ORDINANCE = _("Permendagri 86/2017")
FOLLOWS = _("Permendagri 86/2017 dan PP 8/2008: %s")
CODES = _("Permendagri 90/2019 beserta pemutakhirannya; Kepmendagri 300.2.2-2138/2025")


def _follows(pair: Pair, lower: Kind, upper: Kind, words: Any, **details: Any) -> Pairing:
    return Pairing(pair, lower, upper, details.pop("way", Way.LINES), words, **details)


def _codes(pair: Pair, kind: Kind) -> Pairing:
    return Pairing(pair, kind, None, Way.REFERENCE, CODES)


K, P = Kind, Pair
TERM = _("UU 25/2004 ps. 5 ayat (2); Permendagri 86/2017: RPJMD berpedoman pada RPJPD, RPJMN, RPJMD provinsi")
YEARLY = _("UU 25/2004 ps. 5 ayat (3); Permendagri 86/2017: RKPD berpedoman pada RPJMD, RKP, RKPD provinsi")
PAIRINGS = {
    pairing.pair: pairing
    for pairing in (
        _follows(P.TERM_LONG, K.MEDIUM_TERM, K.LONG_TERM, TERM, way=Way.PRIORITIES),
        _follows(P.TERM_NATIONAL, K.MEDIUM_TERM, K.NATIONAL_TERM, TERM, way=Way.PRIORITIES),
        _follows(P.TERM_PROVINCE, K.MEDIUM_TERM, K.PROVINCE_TERM, TERM, way=Way.PRIORITIES),
        _follows(P.YEAR_NATIONAL, K.YEARLY, K.NATIONAL_YEARLY, YEARLY, way=Way.PRIORITIES),
        _follows(P.YEAR_PROVINCE, K.YEARLY, K.PROVINCE_YEARLY, YEARLY, way=Way.PRIORITIES),
        _follows(
            P.AGENCY_TERM, K.AGENCY_TERM, K.MEDIUM_TERM,
            _("UU 25/2004 ps. 7 ayat (1); Permendagri 86/2017: Renstra berpedoman pada RPJMD"),
            levels=PROGRAMMES,
        ),
        _follows(P.YEAR, K.YEARLY, K.MEDIUM_TERM, YEARLY, levels=PROGRAMMES),
        _follows(
            P.AGENCY_YEAR_TERM, K.AGENCY_YEARLY, K.AGENCY_TERM,
            _("UU 25/2004 ps. 7 ayat (2); Permendagri 86/2017: Renja berpedoman pada Renstra"),
        ),
        _follows(
            P.AGENCY_YEAR, K.AGENCY_YEARLY, K.YEARLY,
            _("UU 25/2004 ps. 7 ayat (2); Permendagri 86/2017: Renja mengacu pada RKPD"),
            sums_stay_within=True,
        ),
        _follows(P.BUDGET, K.BUDGET, K.YEARLY, _("PP 12/2019: KUA-PPAS dan APBD berpedoman pada RKPD")),
        _codes(P.TERM_CODES, K.MEDIUM_TERM),
        _codes(P.AGENCY_TERM_CODES, K.AGENCY_TERM),
        _codes(P.YEAR_CODES, K.YEARLY),
        _codes(P.AGENCY_YEAR_CODES, K.AGENCY_YEARLY),
    )
}  # fmt: skip
OF_AGENCIES = tuple(pair for pair, found in PAIRINGS.items() if found.is_of_agencies)
OF_THE_REGENCY = tuple(pair for pair, found in PAIRINGS.items() if not found.is_of_agencies)


def pairings_of(kind: str) -> list[Pairing]:
    """Those in which a document of this kind stands on either side."""
    return [found for found in PAIRINGS.values() if kind in (found.lower, found.upper)]


def is_of_one_agency(kind: str) -> bool:
    """Whether documents of this kind belong to an agency."""
    return kind in OF_AN_AGENCY
