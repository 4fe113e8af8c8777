"""A Rakortekrenbang in its second hour today: desks, turns, items from plans, and actions carried along."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from decimal import Decimal

from django.utils import timezone

from perkasa.home.demo.forums import DAY, HOUR, call
from perkasa.home.demo.timeline import Event
from planning.forums import actions
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision as Outcome
from planning.forums.desks.lines.actions import take
from planning.forums.desks.lines.reading import lines_for
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.statuses import Result
from planning.forums.follow_ups import actions as follow_ups
from planning.forums.follow_ups.actions import Promise
from planning.forums.follow_ups.models import Decision
from planning.forums.guests import actions as guests
from planning.forums.models import Forum
from planning.forums.statuses import Kind
from planning.forums.timetable import actions as turns
from planning.forums.timetable.proposing import Frame
from stakeholders.accounts.models import Account

AGENCIES = ("disdikbud", "dinkes", "dpupr", "disperkim", "dlh", "dispermasdes")
DESKS = (("Desk I", "bagus", "Meja 1"), ("Desk II", "ratna", "Meja 2"), ("Desk III", "imam", "Meja 3"))
FRAME = Frame(30, time(0), time(23, 30))
TARGETS = (
    ("Kualitas layanan kesehatan", "Umur harapan hidup", "tahun", "74.60", "74.30", "74.10"),
    ("Cakupan air minum layak", "Akses air minum layak", "persen", "95.00", "94.20", "93.50"),
)  # fmt: skip
EARLIER, TODAY = "Rakortekrenbang tahap persiapan", "Rakortekrenbang RKPD"


def desk_events(people: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """The preparation was three weeks ago and left one action open; the meeting began an hour ago."""
    earlier, begins = now - 21 * DAY, _last_half_hour(now - HOUR)
    yield Event(earlier - 2 * DAY, lambda: _call(people, EARLIER, earlier, plan_year))
    yield Event(earlier, lambda: _promise(people))
    yield Event(earlier + 5 * HOUR, lambda: _end(people))
    yield Event(begins - 4 * DAY, lambda: _call(people, TODAY, begins, plan_year))
    yield Event(begins - 2 * DAY, lambda: _lay_out(people))
    yield Event(begins, lambda: _begin(people))


def _last_half_hour(moment: datetime) -> datetime:
    local = timezone.localtime(moment)
    return local.replace(minute=30 * (local.minute // 30), second=0, microsecond=0)


def _forum(title: str) -> Forum:
    return Forum.objects.get(title__startswith=title)


def _call(people: dict[str, Account], title: str, begins: datetime, plan_year: int) -> None:
    by = people["bagus"]
    forum = call(
        by, begins, "Pembukaan", "Desk urusan", "Pembacaan kesepakatan", kind=Kind.TECHNICAL,
        title=f"{title} {plan_year}", plan_year=plan_year, place="Pendopo Kabupaten",
        purpose="Menyepakati target kinerja urusan dan sub kegiatan pendukungnya.",
    )  # fmt: skip
    for handle in AGENCIES:
        guests.invite_organisation(forum, people[handle].organisations[0], by=by)
    actions.invite(forum, by=by)


def _promise(people: dict[str, Account]) -> None:
    by, forum = people["bagus"], _forum(EARLIER)
    actions.start(forum, by=by)
    follow_ups.write_down(
        forum, kind=Decision.Kind.DECISION, words="Desk dibagi menurut kelompok urusan.", by=by
    )
    promise = Promise(timezone.localdate() + timedelta(days=14), people["dinkes"].organisations[0])
    follow_ups.write_down(
        forum, kind=Decision.Kind.ACTION, words="Samakan data dasar umur harapan hidup dengan BPS.",
        promise=promise, by=by,
    )  # fmt: skip


def _end(people: dict[str, Account]) -> None:
    actions.end(_forum(EARLIER), by=people["bagus"])


def _lay_out(people: dict[str, Account]) -> None:
    by, forum = people["bagus"], _forum(TODAY)
    for name, chair, place in DESKS:
        desks.set_up(
            forum, name=name, begins=forum.period.lower, ends=forum.period.upper, chair=people[chair],
            recorder=people["ratna"], place=place, by=by,
        )  # fmt: skip
    turns.lay_out(forum, FRAME, by=by)
    first = forum.desks.get(name="Desk I")
    for title, indicator, unit, national, provincial, proposed in TARGETS:
        desks.add_item(
            first, title=title, indicator=indicator, unit=unit, national_target=Decimal(national),
            provincial_target=Decimal(provincial), proposed_target=Decimal(proposed), by=by,
        )  # fmt: skip
    take(first, lines_for(first, by).with_figures()[:3], by=by)


def _begin(people: dict[str, Account]) -> None:
    by, forum = people["bagus"], _forum(TODAY)
    actions.start(forum, by=by)
    for desk in forum.desks.all():
        if turn := desk.turns.first():
            turns.begin(turn, by=by)
    _agree_on_the_first(forum.desks.get(name="Desk I"), by)


def _agree_on_the_first(desk: Desk, by: Account) -> None:
    first, second = desk.items.order_by("number")[:2]
    outcome = Outcome(Result.RECOMMENDED, Decimal("74.20"))
    heard = desks.read_back(first, outcome, version=first.version, by=by)
    desks.agree(heard, version=heard.version, by=by)
    note = Outcome(Result.WITH_NOTE, Decimal("93.80"), "Sumur dalam dihitung setelah uji mutu.")
    desks.read_back(second, note, version=second.version, by=by)
    _agree_on_a_work(desk, by)


def _agree_on_a_work(desk: Desk, by: Account) -> None:
    """A sub-activity is agreed with less than its Renja plans, so that the matrix has something to say."""
    work = desk.items.filter(kind=Item.Kind.SUPPORT).exclude(proposed_target=None).order_by("number").first()
    if work and work.proposed_target:
        outcome = Outcome(Result.RECOMMENDED, work.proposed_target / 2)
        heard = desks.read_back(work, outcome, version=work.version, by=by)
        desks.agree(heard, version=heard.version, by=by)
