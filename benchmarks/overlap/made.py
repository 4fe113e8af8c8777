"""Made-up plans of a regency: many villages, noisy titles, and twins planted in them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Any

from planning.overlap.distances import Point
from planning.overlap.entries import Entry

# A busy village: Kendal's 286 file about six proposals a year each.
ENTRIES_A_VILLAGE, VILLAGES_A_DISTRICT = 100, 14
WIDE = 0.1
# Half the plans carry a point. Villages stand side by side, some two kilometres wide, as Kendal's do; whoever
# says a plan again sets the point within some thirty metres.
POINTED, VILLAGE_DEGREES, SOUTH, WEST, STRAY = 0.5, 0.018, -7.2, 110.0, 0.00025
HAMLETS = [
    "Krajan",
    "Sumberan",
    "Ngaglik",
    "Gondang",
    "Sempu",
    "Bulu",
    "Pilang",
    "Kalisari",
    "Wates",
    "Tegalrejo",
]
WORKS = (
    ("Pembangunan talud", "Pemb. TPT"), ("Rabat beton jalan", "Betonisasi jln"),
    ("Pembangunan drainase", "Pembuatan saluran air"), ("Pengadaan PJU", "Pemasangan lampu jalan"),
    ("Rehab RTLH", "Perbaikan rumah tidak layak huni"), ("Pembangunan jalan usaha tani", "JUT"),
    ("Pavingisasi jalan lingkungan", "Pemasangan paving jalan"), ("Pembangunan jembatan", "mbangun kreteg"),
    ("Pembangunan MCK umum", "Pembuatan WC umum"), ("Rehab saluran irigasi", "Perbaikan irigasi"),
    ("Pembangunan sumur bor", "Pengeboran sumur dalam"), ("Pembuatan jamban keluarga", "Jambanisasi"),
    ("Pembangunan pos kamling", "Pembuatan pos ronda"), ("Pembangunan gapura", "Pembuatan gapura"),
    ("Pengadaan tong sampah", "Pembelian bak sampah"), ("Pembuatan sumur resapan", "Sumur resapan"),
    ("Perbaikan pagar makam", "Rehab pagar kuburan"), ("Rehab posyandu", "Renovasi gedung posyandu"),
    ("Pengadaan tenda dan kursi", "Pengadaan terop kursi"), ("Penataan taman", "Pemeliharaan taman"),
    ("Pembangunan gorong-gorong", "Pemasangan plat deker"),
    ("Pengadaan gerobak sampah", "Bantuan gerobak sampah"),
    ("Perbaikan lapangan voli", "Rehab lapangan bola voli"), ("Pemasangan CCTV", "Pengadaan CCTV"),
    ("Pembangunan embung", "Pembuatan embung"),
)  # fmt: skip
LEARNED = (
    ("Pelatihan menjahit", "Kursus menjahit"), ("Pelatihan batik", "Pelatihan membatik"),
    ("Pelatihan las", "Kursus las"), ("Pelatihan pupuk organik", "Pelatihan pembuatan kompos"),
    ("Pelatihan tata boga", "Pelatihan kuliner"),
    ("Pelatihan digital marketing", "Pelatihan pemasaran online"),
    ("Sosialisasi stunting", "Penyuluhan stunting"),
)  # fmt: skip
GROUPS = (
    ("ibu PKK", "perempuan"), ("karang taruna", "pemuda"), ("kelompok tani", "petani"),
    ("UMKM", "pelaku usaha"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """An entry, and the number of the work it stands for: twins share it."""

    entry: Entry
    work: int


def made(count: int, *, twins: float = 0.05, year: int = 2027, seed: int = 7) -> Iterator[Made]:
    """`count` entries, always the same; a share of `twins` says in other words what one before said."""
    chance = random.Random(seed)  # noqa: S311
    villages = max(1, count // ENTRIES_A_VILLAGE)
    recent: list[tuple[int, dict[str, Any]]] = []
    for number in range(count):
        if recent and chance.random() < twins:
            work, said = chance.choice(recent)
            yield Made(_again(said, chance, year), work)
            continue
        said = _plan(chance, villages)
        recent.append((number, said))
        if len(recent) > 20_000:
            recent.pop(chance.randrange(10_000))
        yield Made(_once(said, year), number)


def _plan(chance: random.Random, villages: int) -> dict[str, Any]:
    said = {"village": chance.randrange(villages)}
    said |= {"rt": chance.randrange(1, 12), "rw": chance.randrange(1, 9), "metres": chance.randrange(40, 600)}
    said["hamlet"] = chance.choice(HAMLETS) + chance.choice(("", " Lor", " Kidul"))
    if chance.random() < 0.8:
        said["work"] = chance.choice(WORKS)
    else:
        said |= {"work": chance.choice(LEARNED), "group": chance.choice(GROUPS)}
        said["is_wide"] = chance.random() < WIDE
    if chance.random() < POINTED and not said.get("is_wide"):
        said["point"] = _spot(said["village"], villages, chance)
    if said.get("is_wide"):  # told as far as the district, of a skill nobody else thinks of
        said["skill"] = _letters(chance.randrange(10**8))
    return said


def _once(said: dict[str, Any], year: int) -> Entry:
    return _entry(said, 0, f"Dusun {said['hamlet']} RT {said['rt']:02d} RW {said['rw']:02d}", year)


def _spot(village: int, villages: int, chance: random.Random) -> Point:
    """A spot in a village; the villages fill a square."""
    row, column = divmod(village, ceil(sqrt(villages)))
    return (
        SOUTH + (row + chance.random()) * VILLAGE_DEGREES,
        WEST + (column + chance.random()) * VILLAGE_DEGREES,
    )


def _again(said: dict[str, Any], chance: random.Random, year: int) -> Entry:
    if point := said.get("point"):
        north, east = (degrees + chance.uniform(-STRAY, STRAY) for degrees in point)
        said = said | {"point": (north, east)}
    return _entry(said, chance.randrange(2), f"dsn. {said['hamlet']} rt {said['rt']}/{said['rw']}", year)


def _entry(said: dict[str, Any], wording: int, place: str, year: int) -> Entry:
    title = said["work"][wording]
    village, district = said["village"], f"Karang{_letters(said['village'] // VILLAGES_A_DISTRICT)}"
    if said.get("is_wide"):
        words = f"{('Pelatihan', 'Kursus')[wording]} {said['skill']} bagi {said['group'][wording]}"
        return Entry(words, district=district, year=year)
    if "group" in said:
        title = f"{title} bagi {said['group'][wording]} {place}"
    else:
        title = f"{title} {place} {said['metres']} m" if wording else f"{title} {place}"
    point = said.get("point")
    return Entry(title, village=f"Suko{_letters(village)}", district=district, year=year, point=point)


def _letters(number: int) -> str:
    """A number as a name: 27 → "baba"."""
    name = ""
    while number or not name:
        number, rest = divmod(number, 20)
        name += "bcdfghjklmnprstwyzqv"[rest] + "aiueo"[rest % 5]
    return name
