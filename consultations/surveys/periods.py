"""The periods for which an index is counted: quarter, half-year and year; pure functions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

WRITTEN = re.compile(r"^(20\d\d)(?:-(TW[1-4]|S[12]))?$")
ROMAN = ("I", "II", "III", "IV")
MONTHS = {"TW": 3, "S": 6, "": 12}


@dataclass(frozen=True, order=True)
class Period:
    """The `number`-th part of `year`, of `months` months."""

    year: int
    months: int
    number: int

    @property
    def slug(self) -> str:
        """2026, 2026-S1 or 2026-TW3, as addresses and registers write it."""
        part = {3: f"-TW{self.number}", 6: f"-S{self.number}"}.get(self.months, "")
        return f"{self.year}{part}"

    @property
    def words(self) -> str:
        """Tahun 2026, Semester I Tahun 2026 or Triwulan III Tahun 2026."""
        name = {3: "Triwulan ", 6: "Semester "}.get(self.months, "")
        return f"{name}{ROMAN[self.number - 1]} Tahun {self.year}" if name else f"Tahun {self.year}"

    @property
    def brief(self) -> str:
        """2026, Sem. I 2026 or TW III 2026, for charts."""
        name = {3: "TW ", 6: "Sem. "}.get(self.months, "")
        return f"{name}{ROMAN[self.number - 1]} {self.year}" if name else str(self.year)

    @property
    def first_day(self) -> date:
        return date(self.year, (self.number - 1) * self.months + 1, 1)

    @property
    def last_day(self) -> date:
        return self.following.first_day - timedelta(days=1)

    @property
    def following(self) -> "Period":
        """The next period of the same length."""
        last = 12 // self.months
        if self.number == last:
            return Period(self.year + 1, self.months, 1)
        return Period(self.year, self.months, self.number + 1)

    @property
    def preceding(self) -> "Period":
        """The period of the same length before."""
        if self.number == 1:
            return Period(self.year - 1, self.months, 12 // self.months)
        return Period(self.year, self.months, self.number - 1)

    def holds(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return self.first_day <= day <= self.last_day

    def is_over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.last_day < today


def read_period(text: str) -> Period | None:
    """The period written as 2026, 2026-S1 or 2026-TW3; None when `text` is none."""
    if (match := WRITTEN.match(text)) is None:
        return None
    year, part = match.groups()
    kind, number = ((part or "").rstrip("1234"), int(part[-1])) if part else ("", 1)
    return Period(int(year), MONTHS[kind], number)


def written_period(text: str) -> Period:
    """The period written in our own rows; anything else is a fault."""
    period = read_period(text)
    if period is None:
        raise ValueError(text)
    return period


def period_of(day: date, months: int) -> Period:
    """The period of `months` months in which `day` lies."""
    return Period(day.year, months, (day.month - 1) // months + 1)


def periods_around(first: date, last: date) -> Iterator[Period]:
    """Every year, half-year and quarter from that of `first` to that of `last`, the newest first by year."""
    for year in range(last.year, first.year - 1, -1):
        for months in (12, 6, 3):
            for number in range(12 // months, 0, -1):
                period = Period(year, months, number)
                if period.last_day >= first and period.first_day <= last:
                    yield period
