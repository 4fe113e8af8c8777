"""The berita acara of 500 items: seconds, peak memory, and whether everybody can read it."""

import resource
import sys
import time
from datetime import date
from types import SimpleNamespace
from typing import Any

from perkasa.core.pdf import render_pdf
from perkasa.core.qr import qr_svg
from tests.fixtures.accessible import faults_of

ITEMS, MOST_SECONDS, MOST_MEGABYTES = 500, 8.0, 400
WORDS = "Peningkatan kualitas layanan dasar bagi warga di seluruh kecamatan"


def main() -> None:
    """Prints the figures; ends with an error when one is missed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ITEMS
    context = {"content": content_of(count)} | _frame()
    began = time.perf_counter()
    pdf = render_pdf("pdf/berita-acara-desk.html", context)
    took = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    faults = faults_of(pdf)
    sys.stdout.write(
        f"{count} items: {took:.1f} s (at most {MOST_SECONDS}), {peak:.0f} MiB (at most {MOST_MEGABYTES}),"
        f" {len(pdf) // 1024} kB, faults of PDF/UA-1: {faults or 'none'}\n"
    )
    if took > MOST_SECONDS or peak > MOST_MEGABYTES or faults:
        raise SystemExit(1)


def content_of(count: int) -> dict[str, Any]:
    """What a record of `count` items says, half of them targets, half sub-activities."""
    rows = [_row(number) for number in range(1, count + 1)]
    return {
        "forum": "Rakortekrenbang RKPD 2028", "kind": "Rakortekrenbang", "plan_year": 2028,
        "desk": "Desk urusan pendidikan", "field_code": "1.01", "basis": ["Permendagri 86 Tahun 2017"],
        "day_in_words": "hari Rabu tanggal delapan bulan Oktober tahun dua ribu dua puluh lima",
        "when": "Rabu, 8 Oktober 2025 pukul 09.00–13.00 WIB", "where": "Meja 1", "chair": "Bagus Prasetyo",
        "recorder": "Ratna Kusumawati", "targets": rows[: count // 2], "supports": rows[count // 2 :],
        "recap": [{"label": "Direkomendasikan", "number": count}], "share": "100,00", "agreed": count,
        "total": count, "notes": [WORDS] * 5, "actions": [], "remarks": [], "amendment": None,
        "attendance": [{"name": f"Peserta {number}", "position": WORDS} for number in range(40)],
    }  # fmt: skip


def _row(number: int) -> dict[str, Any]:
    return {
        "number": number, "title": f"{WORDS} {number}", "indicator": f"Persentase capaian {number}",
        "unit": "persen", "national": "95", "provincial": "94,5", "proposed": "93,25", "agreed": "94",
        "code": f"1.01.02.2.01.{number:04d}", "ceiling": "Rp1.250.000.000", "place": "Kec. Boja",
        "agency": "Disdikbud", "result": "Direkomendasikan dengan catatan", "note": "Data dasar disamakan.",
    }  # fmt: skip


def _frame() -> dict[str, Any]:
    url = "https://perkasa.example/verifikasi/DOC-2345WX/"
    paper = SimpleNamespace(
        title="Berita Acara Desk urusan pendidikan", full_number="000.7/001/BAPERIDA/2025", code="DOC-2345WX",
        get_kind_display="Berita acara desk", issued_at=date(2025, 10, 8), corrects=None,
    )  # fmt: skip
    letterhead = {"government": "Pemerintah Kabupaten Kendal", "organisation": "Bapperida", "place": "Kendal"}
    people = [{"name": f"Pejabat {n}", "position": "Kepala", "note": "Disetujui"} for n in range(4)]
    return {
        "paper": paper, "letterhead": letterhead, "signatories": people, "issued_on": date(2025, 10, 8),
        "qr": qr_svg(url), "verification_url": url,
    }  # fmt: skip
