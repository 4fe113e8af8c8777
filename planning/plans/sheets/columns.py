"""Which column says what: told from its title, whatever the layout calls it; pure."""

import re
from dataclasses import dataclass

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
NTH_YEAR = re.compile(r"\btahun (?:ke-?)?([1-9])\b")
DEEPER = " › "
PLAIN = {
    "number": r"no(mor)?( urut)?",
    "code": r"kode( rekening| (sub )?kegiatan| program.*)?",
    "agency": r".*(penanggung jawab|pelaksana)|perangkat daerah|opd|skpd",
    "end_target": r"(target|kondisi) akhir.*",
    "achieved": r"realisasi.*|.*capaian awal.*|kondisi awal.*",
    "expected": r"prakiraan capaian.*|perkiraan capaian.*",
    "unit": r"satuan",
    "location": r".*lokasi",
    "source_of_funds": r".*sumber (dana|pendanaan)",
    "national_priority": r".*prioritas( pembangunan)? nasional.*",
    "regional_priority": r"prioritas( pembangunan)? daerah.*",
    "target_group": r".*kelompok sasaran|sasaran daerah",
    "objective": r"sasaran( strategis| renstra| rpjmd| perangkat daerah)?",
    "note": r"catatan.*|keterangan.*",
    "ceiling": r".*(pagu|kebutuhan dana|anggaran|\bdana\b).*",
    "target": r".*target.*",
    "indicator": r".*indikator.*|tolok ukur.*",
    "name": r".*(urusan|uraian|program dan kegiatan|program/kegiatan|nomenklatur).*",
}
DEEPEST = {"target": r"target( capaian( kinerja)?)?|k", "ceiling": r"(pagu|dana|rp|anggaran)( indikatif)?"}
BY_YEAR = ("target", "ceiling")
UNUSED = ("number", "ignored")


@dataclass(frozen=True)
class Column:
    """What a column says (a key of PLAIN, or ignored), and for targets and ceilings of which year."""

    key: str
    year: int = 0

    def word(self, first_year: int) -> str:
        """code, or target+1 for the target of the year after `first_year`: it holds for later plans too."""
        return f"{self.key}+{self.year - first_year}" if self.key in BY_YEAR else self.key


IGNORED = Column("ignored")


def column_from(word: str, first_year: int) -> Column:
    """The column that `word` was written for."""
    key, _plus, years = word.partition("+")
    return Column(key, first_year + int(years)) if years else Column(key)


def plain(title: str) -> str:
    """A title without brackets, stars and stretched spaces, in small letters."""
    without = re.sub(r"\([^)]*\)", " ", title)
    return " ".join(re.sub(r"[^\w\s/+.-]", " ", without).casefold().split()).rstrip(".")


def column_of(title: str, first_year: int) -> Column | None:
    """What a column of this title says; None when nothing is known of it.

    A year that is not named is the plan's first, or the one after it where the outlook (prakiraan maju) is.
    """
    words = plain(title)
    key = _key_of(plain(title.rpartition(DEEPER)[2]), DEEPEST) or _key_of(words, PLAIN)
    if key not in BY_YEAR:
        return Column(key) if key else None
    if named := YEAR.findall(words):
        return Column(key, int(named[-1]))
    if nth := NTH_YEAR.search(words):
        return Column(key, first_year + int(nth[1]) - 1)
    return Column(key, first_year + ("maju" in words or "n+1" in words))


def _key_of(words: str, patterns: dict[str, str]) -> str:
    return next((key for key, pattern in patterns.items() if words and re.fullmatch(pattern, words)), "")
