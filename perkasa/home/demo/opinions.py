"""What people in the demo think of the service, and what is done about it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from django.utils import timezone

from consultations.surveys import actions
from consultations.surveys.elements import ELEMENTS, PROFILE
from consultations.surveys.models import Suggestion, SurveyRequest, SurveyToken
from consultations.surveys.periods import Period, period_of
from consultations.surveys.reading import result_of
from consultations.surveys.reports import actions as reports
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account

SUGGESTIONS = (
    "Petugas sabar dan jelas. Terima kasih.",
    "Mohon ada jadwal sore untuk yang bekerja pagi.",
    "Sambungan daring sempat terputus dua kali.",
    "Contoh dokumen Renja yang baik sebaiknya dapat diunduh.",
    "Kotak pengaduan di ruang layanan belum ada.",
    "Ruang tunggu sempit bila datang berombongan.",
    "Sebaiknya notula dikirim lebih cepat. Hubungi saya di 0812-3456-7890.",
)
WEIGHTS = {"U4": (0, 0, 0, 1), "U8": (1, 3, 8, 4), "U9": (0, 3, 9, 4)}
ORDINARY = (0, 1, 7, 9)
PLAN = {
    "U8": ("Memasang kotak saran dan menugasi seorang pengelola pengaduan", "Sekretariat"),
    "U9": ("Menambah kursi ruang tunggu dan jalur internet cadangan", "Sekretariat"),
}
OTHERWISE = ("Membahas unsur ini dalam rapat bulanan layanan", "Bidang pengampu")


def give_opinion(request: SurveyRequest, chance: Random, suggestions: Iterator[str]) -> None:
    """The request is answered: mostly content, less so with complaints and equipment; some advise."""
    SurveyToken.objects.create(request=request)
    scores = {
        element.column: chance.choices((1, 2, 3, 4), WEIGHTS.get(element.code, ORDINARY))[0]
        for element in ELEMENTS
    }
    profile = {name: chance.choice(["", *choices.values]) for name, (_label, choices) in PROFILE.items()}
    words = next(suggestions, "") if chance.random() < 0.1 else ""
    actions.answer(request, scores=scores, profile=profile, suggestion=words)


def opinion_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """Suggestions are looked at, and the last quarter is reported."""
    yield Event(now - timedelta(days=3), lambda: _moderate(people["admin"]))
    yield Event(now - timedelta(days=2), lambda: _report(people))


def _moderate(admin: Account) -> None:
    """All but two suggestions are read by everyone; what names a number stays to be reworded."""
    for suggestion in Suggestion.objects.waiting()[:4]:
        actions.show(suggestion, by=admin)


def _report(people: dict[str, Account]) -> None:
    """The quarter that ended last is reported, planned for and approved."""
    period: Period = period_of(timezone.localdate(), 3).preceding
    result = result_of(period, None)
    if result.value is None:
        return
    report = reports.begin(period, None, by=people["admin"])
    due = timezone.localdate() + timedelta(days=90)
    codes = [part.element.code for part in result.lowest]
    lines = [reports.Plan(code, *PLAN.get(code, OTHERWISE), due) for code in codes]
    reports.plan(report, lines=lines, by=people["admin"])
    reports.submit(report, by=people["admin"])
    reports.approve(report, by=people["kepala"])
