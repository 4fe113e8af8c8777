"""How Indonesian official papers write money, dates and times; pure functions."""

from datetime import date, datetime
from decimal import Decimal

from django.utils import timezone
from num2words import num2words

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


def rupiah(amount: int) -> str:
    """1234567 → "Rp1.234.567"; a negative amount keeps its sign in front."""
    return ("-" if amount < 0 else "") + "Rp" + number(abs(int(amount)))


def number(value: int | Decimal) -> str:
    """1234567 → "1.234.567"; Decimal("8.84") → "8,84"."""
    whole, _dot, fraction = f"{value:,}".partition(".")
    return whole.replace(",", ".") + ("," + fraction if fraction else "")


def plain_number(value: Decimal) -> str:
    """Decimal("12.00") → "12"; Decimal("1250.50") → "1.250,5": no zeros after the comma that say nothing."""
    return number(value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize())


def long_date(day: date) -> str:
    """8 Oktober 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_and_date(day: date) -> str:
    """Rabu, 8 Oktober 2025."""
    return f"{DAYS[day.weekday()]}, {long_date(day)}"


def clock(moment: datetime) -> str:
    """09.00, in the office's time zone (WIB)."""
    return f"{timezone.localtime(moment):%H.%M}"


def moment(value: datetime) -> str:
    """Rabu, 8 Oktober 2025 pukul 09.00 WIB."""
    return f"{day_and_date(timezone.localtime(value).date())} pukul {clock(value)} WIB"


def span(since: datetime, until: datetime) -> str:
    """Rabu, 8 Oktober 2025 pukul 09.00–10.00 WIB; two dates when it goes past midnight."""
    if timezone.localtime(since).date() != timezone.localtime(until).date():
        return f"{moment(since)} – {moment(until)}"
    return f"{day_and_date(timezone.localtime(since).date())} pukul {clock(since)}–{clock(until)} WIB"


def brief_date(day: date) -> str:
    """8 Okt 2025, for lists; its spaces do not break."""
    return f"{day.day}\N{NO-BREAK SPACE}{MONTHS[day.month - 1][:3]}\N{NO-BREAK SPACE}{day.year}"


def brief_span(since: datetime, until: datetime) -> str:
    """Rab 8 Okt 2025, 09.00–10.00, for lists; both on one day; it breaks after the comma alone."""
    day = timezone.localtime(since).date()
    clocks = f"{clock(since)}–\N{WORD JOINER}{clock(until)}"
    return f"{DAYS[day.weekday()][:3]}\N{NO-BREAK SPACE}{brief_date(day)}, {clocks}"


def date_in_words(day: date) -> str:
    """hari Rabu tanggal delapan bulan Oktober tahun dua ribu dua puluh lima (tata naskah dinas)."""
    day_words, year_words = (num2words(value, lang="id") for value in (day.day, day.year))
    return f"hari {DAYS[day.weekday()]} tanggal {day_words} bulan {MONTHS[day.month - 1]} tahun {year_words}"


def lines_in(text: str) -> list[str]:
    """What was typed one to a line, without the empty lines."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def discreet_name(full_name: str) -> str:
    """Ratna Wulandari → Ratna W.: how a private person is named to everybody."""
    first, *others = full_name.split() or ["–"]
    return " ".join([first, *(f"{name[0].upper()}." for name in others)])
