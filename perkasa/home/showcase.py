"""What the component page shows: one sample of every component in every state."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from django import forms
from django.core.paginator import Paginator
from django.utils import timezone

from perkasa.core.forms import Form
from perkasa.core.lifecycle import Transition

WIB = ZoneInfo("Asia/Jakarta")


class SampleForm(Form):
    """One field of each kind."""

    subject = forms.CharField(
        label="Pokok konsultasi", max_length=120, help_text="Satu kalimat, misalnya: Renja 2027."
    )
    question = forms.CharField(label="Pertanyaan", widget=forms.Textarea(attrs={"rows": 4}))
    service = forms.ChoiceField(
        label="Layanan", choices=[("", "Pilih layanan"), ("a", "Penyusunan Renja"), ("b", "Data")]
    )
    way = forms.ChoiceField(
        label="Cara bertemu",
        widget=forms.RadioSelect,
        choices=[("room", "Di ruang Perkasa"), ("online", "Daring")],
    )
    topics = forms.MultipleChoiceField(
        label="Bidang", required=False, widget=forms.CheckboxSelectMultiple,
        choices=[("1", "Pendidikan"), ("2", "Kesehatan"), ("3", "Pekerjaan umum")],
    )  # fmt: skip
    budget = forms.IntegerField(label="Pagu (rupiah)", required=False, min_value=0)
    day = forms.DateField(label="Tanggal", required=False, widget=forms.DateInput(attrs={"type": "date"}))
    paper = forms.FileField(
        label="Lampiran", required=False, help_text="PDF, JPG, atau PNG; paling besar 10 MB."
    )
    agree = forms.BooleanField(label="Saya menyetujui pengolahan data pribadi untuk layanan ini")


class SampleFilter(Form):
    """A filter as lists have it."""

    words = forms.CharField(label="Kata", required=False)
    status = forms.ChoiceField(label="Status", required=False, choices=[("", "Semua"), ("a", "Diajukan")])
    year = forms.ChoiceField(label="Tahun", required=False, choices=[("", "Semua"), ("2027", "2027")])


@dataclass(frozen=True)
class SampleChange:
    """A line of a trail."""

    at: datetime
    by: str | None
    from_words: str
    to_words: str
    reason: str = ""


def samples() -> dict:
    """Everything `templates/home/components.html` needs."""
    return (
        _forms()
        | _stories()
        | _lists()
        | {"today": timezone.localdate(), "until": timezone.now() + timedelta(minutes=10)}
    )


def _forms() -> dict:
    wrong = SampleForm({"subject": "", "budget": "banyak", "way": "room"})
    days = [date(2026, 11, 25) + timedelta(days=number) for number in range(2)]
    hours = ["08.00–08.45", "09.00–09.45", "10.00–10.45", "13.00–13.45", "14.00–14.45"]
    return {
        "form": SampleForm(), "wrong_form": wrong, "filter_form": SampleFilter({"year": "2027"}),
        "days": [
            {"day": day, "slots": [_slot(day, words, place) for place, words in enumerate(hours)]}
            for day in days
        ],
    }  # fmt: skip


def _slot(day: date, words: str, place: int) -> dict:
    return {
        "value": f"{day}-{place}",
        "words": words,
        "note": "Ruang Perkasa" if place else "Daring",
        "taken": place == 3,
    }


def _stories() -> dict:
    begun = datetime(2026, 11, 18, 8, 5, tzinfo=WIB)
    reason = "Lokasi belum disebut. Tuliskan nama desa dan dusun, lalu ajukan kembali."
    return {
        "changes": [
            SampleChange(begun, "Ratna Wulandari", "", "Draf"),
            SampleChange(begun + timedelta(hours=2), "Ratna Wulandari", "Draf", "Diajukan"),
            SampleChange(begun + timedelta(hours=3), None, "Diajukan", "Diperiksa"),
            SampleChange(begun + timedelta(days=1), "Budi Santoso", "Diperiksa", "Dikembalikan", reason),
        ],
        "steps": [
            Transition("accept", label="Terima", tone="primary"),
            Transition("return", label="Kembalikan", needs_reason=True),
            Transition("decline", label="Tolak", needs_reason=True, tone="danger"),
        ],
        "progress": ["Layanan", "Jadwal", "Pertanyaan", "Periksa"],
    }


def _lists() -> dict:
    rows = [
        ("UPR-7F3KQ2", "Perbaikan jembatan Blumah", 450_000_000, "Selaras", "success"),
        (
            "UPR-4H8MW3",
            "Rabat beton jalan usaha tani sepanjang 1,2 km di Dusun Krajan",
            1_250_000_000,
            "Selaras sebagian",
            "warning",
        ),
        ("UPR-9Q2XZ7", "Sumur resapan", 85_500_000, "Tidak selaras", "danger"),
    ]
    return {
        "rows": [
            [
                {"label": "Nomor", "text": code, "url": f"#{code}"}, {"label": "Usulan", "text": title},
                {"label": "Pagu", "text": f"Rp{amount:,}".replace(",", "."), "number": True},
                {"label": "Keselarasan", "text": words, "tone": tone},
            ]
            for code, title, amount, words, tone in rows
        ],
        "page": Paginator(range(1234), 25).page(7),
        "chips": [
            ("Draf", "neutral"), ("Diajukan", "info"), ("Selaras", "success"),
            ("Selaras sebagian", "warning"), ("Ditolak", "danger"),
        ],
        "items": [
            {"label": "Layanan", "value": "Penyusunan Renja", "change": "#layanan"},
            {"label": "Jadwal", "value": "Rabu, 25 November 2026 pukul 09.00–09.45 WIB", "change": "#jadwal"},
            {"label": "Pertanyaan", "value": "Bagaimana menyelaraskan indikator RPJMD?\nKami punya tiga."},
        ],
        "files": [
            {"name": "notula-konsultasi-0007-2026.pdf", "url": "#f1", "kind": "PDF", "size": 183_220},
            {"name": "foto jembatan Blumah.jpg", "url": "#f2", "kind": "JPG", "size": 2_310_455},
        ],
        "tabs": [
            {"label": "Menunggu", "url": "#", "current": True, "count": 12},
            {"label": "Dipastikan", "url": "#", "count": 1204}, {"label": "Selesai", "url": "#", "count": 0},
        ],
        "shares": [
            {"label": "Selaras", "share": 61.4, "tone": "success"},
            {"label": "Selaras sebagian", "share": 25.1, "tone": "warning"},
            {"label": "Tidak selaras", "share": 13.5, "tone": "danger"},
        ],
        "crumbs": [SimpleNamespace(label="Usulan", url="/usulan/")],
    }  # fmt: skip
