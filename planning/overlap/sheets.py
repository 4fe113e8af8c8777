"""The spreadsheet door: pairs come in as CSV in any office's dialect, judgements go out as CSV."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.refusals import Refusal
from planning.overlap.engine import Judge, Judgement, Verdict
from planning.overlap.entries import Entry
from planning.overlap.reasons import VETO, Reason

# Our name of a column and what else people call it; `_a` or `_b` follows.
COLUMNS = {
    "title": ("title", "judul", "usulan", "kegiatan", "nama_kegiatan"),
    "place": ("place", "lokasi", "alamat", "tempat"),
    "district": ("kecamatan", "district"),
    "village": ("desa", "kelurahan", "desa_kelurahan", "village"),
    "regency": ("kabupaten", "regency", "kab_kota"),
    "year": ("year", "tahun"),
    "budget": ("budget", "anggaran", "pagu"),
    "agency": ("agency", "perangkat_daerah", "opd", "skpd"),
    "sub_activity": ("subactivity", "sub_activity", "sub_kegiatan", "subkegiatan"),
}
ANSWER = ("pair_id", "score", "verdict", "is_overlap", "reasons")
DELIMITERS = ",;\t|"
EMPTY = frozenset({"", "-", "null", "none", "nan", "n/a", "#n/a"})


class UnreadableSheet(Refusal):
    """The file cannot be read as a list of pairs."""

    http_status = 422


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries to be judged, under the name the file gives them."""

    pair_id: str
    a: Entry
    b: Entry


def read_pairs(content: bytes) -> Iterator[Pair]:
    """The pairs of a CSV file; raises UnreadableSheet with a sentence for the person who sent it."""
    text = _decoded(content)
    if not text.strip():
        raise UnreadableSheet(_("Berkas kosong. Kirim CSV dengan kolom title_a dan title_b."))
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=False)
    try:
        header = [_column_name(cell) for cell in next(lines)]
        columns = _columns(header)
        for number, cells in enumerate(lines, start=1):
            if any(cell.strip() for cell in cells):
                yield _pair(cells, header, columns, number)
    except csv.Error as error:
        raise UnreadableSheet(
            _("Baris %(line)s tidak dapat dibaca sebagai CSV.") % {"line": lines.line_num + 1}
        ) from error


def _decoded(content: bytes) -> str:
    """The text of a file, whether a spreadsheet or a text editor saved it."""
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise UnreadableSheet(_("Ini berkas Excel. Simpan sebagai CSV (UTF-8), lalu kirim lagi."))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in content[:4096]:
        raise UnreadableSheet(_("Berkas ini bukan teks. Simpan sebagai CSV (UTF-8), lalu kirim lagi."))
    else:
        encodings = ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            return content.decode(encoding).replace("\0", "")
        except UnicodeDecodeError:
            continue
    raise UnreadableSheet(_("Aksara berkas tidak dikenal. Simpan sebagai CSV (UTF-8), lalu kirim lagi."))


def _delimiter(text: str) -> str:
    """The sign that parts the columns: the one the first line holds most (also after Excel's `sep=;`)."""
    first = text.lstrip("\r\n").splitlines()[0]
    return max(DELIMITERS, key=first.count)


def _column_name(cell: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", cell.strip().lower()).strip("_")


def _columns(header: list[str]) -> dict[str, dict[str, int]]:
    """Where each column of each side stands; both titles must be there."""
    columns: dict[str, dict[str, int]] = {"a": {}, "b": {}}
    for side, found in columns.items():
        for name, spellings in COLUMNS.items():
            places = [
                header.index(f"{spelling}_{side}") for spelling in spellings if f"{spelling}_{side}" in header
            ]
            if places:
                found[name] = places[0]
    missing = [f"title_{side}" for side, found in columns.items() if "title" not in found]
    if missing:
        raise UnreadableSheet(
            _(
                "Kolom %(columns)s tidak ada. Baris pertama harus memuat nama kolom, "
                "paling sedikit title_a dan title_b."
            )
            % {"columns": _(" dan ").join(missing)}
        )
    return columns


def _pair(cells: list[str], header: list[str], columns: dict[str, dict[str, int]], number: int) -> Pair:
    named = header.index("pair_id") if "pair_id" in header else -1
    pair_id = _cell(cells, named) if named >= 0 else ""
    return Pair(pair_id or str(number), _entry(cells, columns["a"]), _entry(cells, columns["b"]))


def _cell(cells: list[str], at: int) -> str:
    value = cells[at].strip() if at < len(cells) else ""
    return "" if value.lower() in EMPTY else value


def _entry(cells: list[str], columns: dict[str, int]) -> Entry:
    told: dict[str, Any] = {name: _cell(cells, at) for name, at in columns.items()}
    year, budget = re.search(r"(?:19|20)\d\d", told.pop("year", "")), _rupiah(told.pop("budget", ""))
    return Entry(**told, year=int(year[0]) if year else None, budget=budget)


def _rupiah(text: str) -> int | None:
    """Rp1.500.000,00 · 1500000.0 · 1,500,000 → 1500000; None where no amount stands."""
    amount = re.sub(r"[^\d.,]", "", text)
    amount = re.sub(r"[.,]\d{1,2}$", "", amount)
    digits = re.sub(r"\D", "", amount)
    return int(digits) if digits and len(digits) <= 15 else None


def judged(pairs: Iterable[Pair], judge: Judge) -> Iterator[tuple[str, Judgement]]:
    """Each pair's name and judgement; a pair without both titles is no overlap, and the reason says so."""
    for pair in pairs:
        if pair.a.title and pair.b.title:
            yield pair.pair_id, judge.judge_entries(pair.a, pair.b)
        else:
            yield pair.pair_id, Judgement(0.0, Verdict.OTHER, (Reason(_("judul kosong"), 0.0, VETO),))


def write_judgements(judgements: Iterable[tuple[str, Judgement]], to) -> int:
    """Writes one line a pair; answers how many."""
    lines = csv.writer(to, lineterminator="\n")
    lines.writerow(ANSWER)
    count = 0
    for pair_id, judgement in judgements:
        told = "; ".join(map(str, judgement.reasons))
        lines.writerow(
            (pair_id, f"{judgement.score:.4f}", judgement.verdict, int(judgement.is_overlap), told)
        )
        count += 1
    return count
