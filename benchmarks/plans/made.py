"""A made-up regency's year: five documents of 28 agencies over 20 districts, the same each time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from planning.nomenclature import codes
from planning.nomenclature.items import Item
from planning.nomenclature.subset import FILE, listed_items
from planning.plans.content import Content, Entry, Key, Measure, in_tree_order
from planning.plans.models import Kind
from planning.plans.sheets.layouts import LAYOUTS, Layout

YEAR = 2027
YEARLY = 2  # a yearly plan says its year and the next
STEP = 7_919_013
FUNDS = ("Pendapatan Asli Daerah", "Dana Alokasi Umum", "Dana Alokasi Khusus Fisik")
DISTRICTS = (
    "Plantungan", "Sukorejo", "Pageruyung", "Patean", "Singorojo", "Limbangan", "Boja", "Kaliwungu",
    "Brangsong", "Pegandon", "Gemuh", "Weleri", "Cepiring", "Patebon", "Kendal", "Rowosari", "Kangkung",
    "Ringinarum", "Ngampel", "Kaliwungu Selatan",
)  # fmt: skip
RESULTS = (("vision", "V", 1), ("mission", "M", 4), ("goal", "T", 8), ("objective", "S", 16))


@dataclass(frozen=True)
class Size:
    """How much of a year: agencies, the lines of each document, and the indicators of all."""

    agencies: int = 28
    long_term: int = 60
    medium_term: int = 460
    agency_term: int = 120
    yearly: int = 2_240
    agency_yearly: int = 120
    measures: int = 8_000

    @property
    def lines(self) -> int:
        """Of all five documents."""
        return self.long_term + self.medium_term + self.agency_term + self.yearly + self.agency_yearly


WHOLE, SMALL = Size(), Size(3, 30, 60, 40, 90, 40, 650)


@dataclass(frozen=True)
class Made:
    """One document: what it is, its years, how it is written and what it says."""

    kind: Kind
    name: str
    first_year: int
    last_year: int
    layout: Layout
    content: Content

    @property
    def years(self) -> list[int]:
        """As `Plan.years` has them."""
        return list(range(self.first_year, self.last_year + 1 + (self.first_year == self.last_year)))

    def total(self, year: int) -> int:
        """Its money in `year`, in whole rupiah."""
        return sum(entry.ceilings.get(year, 0) for entry in self.content.values())


def agency_name(number: int) -> str:
    """What the agency of this number (1 to 28) is called in the made-up year."""
    return f"Dinas Peragaan {number:02d}"


def made_year(size: Size = WHOLE) -> list[Made]:
    """The five documents; an agency stands in them by its number in place of its primary key."""
    five, own = range(YEAR - 2, YEAR + 3), [YEAR, YEAR + 1]
    parts = {
        "rpjpd": _results(size.long_term, "Panjang"),
        "rpjmd": _with_results(size.agencies, size.medium_term, five, "Menengah"),
        "renstra": _with_results(1, size.agency_term, five, "Dinas"),
        "rkpd": list(_of_agencies(size.agencies, size.yearly, own)),
        # The seventeen columns of the Renja have none for notes.
        "renja": [replace(entry, note="") for entry in _of_agencies(1, size.agency_yearly, own)],
    }
    flat = [(name, entry) for name, entries in parts.items() for entry in entries]
    said = list(measured(flat, size.measures))
    return [
        Made(kind, name, first, last, LAYOUTS[layout], _content(entry for of, entry in said if of == name))
        for kind, name, first, last, layout in (
            (Kind.LONG_TERM, "rpjpd", YEAR - 2, YEAR + 17, "lima-tahun"),
            (Kind.MEDIUM_TERM, "rpjmd", YEAR - 2, YEAR + 2, "lima-tahun"),
            (Kind.AGENCY_TERM, "renstra", YEAR - 2, YEAR + 2, "renstra"),
            (Kind.YEARLY, "rkpd", YEAR, YEAR, "rkpd"),
            (Kind.AGENCY_YEARLY, "renja", YEAR, YEAR, "renja"),
        )
    ]


def items_of_regency() -> list[Item]:
    """Programmes, activities and sub-activities of the project's part of the nomenclature, in order."""
    items = sorted(listed_items(FILE.read_text("utf-8")), key=lambda item: item.code)
    return [item for item in items if item.level not in ("affair", "field") and item.code[0] != "X"]


def lines_of(agency: int, items: Iterable[Item], years: Sequence[int]) -> list[Entry]:
    """One line an item; each sub-activity, and each line with nothing below it, has money."""
    chosen = list(items)
    above = {codes.parent_of(item.code) for item in chosen}
    return [_line(agency, item, number, years, item.code not in above) for number, item in enumerate(chosen)]


def _line(agency: int, item: Item, number: int, years: Sequence[int], has_money: bool) -> Entry:
    parent = Key(agency, codes.parent_of(item.code)) if item.level != "programme" else None
    amount = (agency * 1_000 + number) * STEP
    district = DISTRICTS[(agency + number) % len(DISTRICTS)]
    entry = Entry(item.level, item.code, item.name, agency, parent, location=f"Kecamatan {district}")
    if not has_money:
        return entry
    # Only the layouts of one year have a column for where the money comes from.
    funds = FUNDS[number % len(FUNDS)] if len(years) == YEARLY else ""
    ceilings = {year: amount + year for year in years}
    return replace(entry, source_of_funds=funds, note=f"Catatan {number}", ceilings=ceilings)


def _of_agencies(agencies: int, lines: int, years: Sequence[int]) -> Iterator[Entry]:
    items = items_of_regency()
    for number in range(1, agencies + 1):
        share = lines // agencies + (number <= lines % agencies)
        yield from lines_of(number, items[:share], years)


def _results(lines: int, word: str) -> list[Entry]:
    """Vision, missions, goals and objectives; what is left of `lines` are policies (arah kebijakan)."""
    made, above = [], []
    for level, prefix, count in (*RESULTS, ("policy", "AK", lines)):
        parents = above or [None]
        above = [
            Entry(level, f"{prefix}{n}", f"{word}: {level} {n}", parent=parents[n % len(parents)])
            for n in range(1, min(count, lines - len(made)) + 1)
        ]
        made += above
        above = [entry.key for entry in above] if level != "policy" else above
    return made


def _with_results(agencies: int, lines: int, years: Sequence[int], word: str) -> list[Entry]:
    """A tree of results, the programmes of the agencies hanging on its objectives."""
    results = _results(sum(count for _level, _prefix, count in RESULTS), word)
    objectives = [entry.key for entry in results if entry.level == "objective"]
    rest = _of_agencies(agencies, lines - len(results), years)
    return results + [
        replace(entry, parent=objectives[place % len(objectives)]) if entry.level == "programme" else entry
        for place, entry in enumerate(rest)
    ]


def measured(flat: list[tuple[str, Entry]], measures: int) -> Iterator[tuple[str, Entry]]:
    """The lines with so many indicators in all, as evenly as can be."""
    for number, (name, entry) in enumerate(flat):
        share = measures // len(flat) + (number < measures % len(flat))
        years = sorted(entry.ceilings) or [YEAR if name in ("rkpd", "renja") else YEAR - 2]
        yield name, replace(entry, measures=tuple(_measure(number, place, years) for place in range(share)))


def _measure(number: int, place: int, years: Sequence[int]) -> Measure:
    value = Decimal(number * 5 + place * 3 + 1) / 4
    unit = ("Dokumen", "Persen", "Orang")[place % 3]
    targets = {year: value + step for step, year in enumerate(years)}
    return Measure(f"Indikator {place + 1} baris {number + 1}", unit, achieved=None, targets=targets)


def _content(entries: Iterable[Entry]) -> Content:
    return {entry.key: entry for entry, _path in in_tree_order(entries)}
