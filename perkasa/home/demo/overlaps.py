"""Agencies that plan the same in one village: one pair waits, one stands at a desk; a formula was learnt."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from perkasa.core.jobs import until_none_is_left
from perkasa.home.demo.proposal_stories import Course, idea
from perkasa.home.demo.proposals import Filing
from perkasa.home.demo.timeline import Event
from planning.forums.desks.models import Desk
from planning.forums.joint.actions import bring
from planning.overlap.actions import check_next
from planning.overlap.models import Finding
from planning.overlap.rulings import actions
from planning.overlap.rulings.models import Consequence, Decision, Ruling
from planning.overlap.tuning.actions import propose_from
from planning.overlap.tuning.fitting import Lesson
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
VILLAGES_BETWEEN = 61
WAITING = (
    idea("dpp", "3.27.03.2.02.0003", "Pembangunan jalan usaha tani Dukuh Krajan", "1", 240, "ss"),
    idea("dpupr", "3.27.03.2.02.0003", "Pemb. JUT Dk. Krajan", "1.2", 320, "ss"),
)
DECIDED = (
    idea("dispermasdes", "2.17.07.2.01.0018", "Pelatihan kewirausahaan pemuda", "25", 70, "ss"),
    idea("dpp", "2.17.07.2.01.0018", "Pelatihan wirausaha bagi pemuda", "20", 55, "ss"),
)
REASON = "Pesertanya berbeda: pemuda karang taruna dan pemuda tani. Jadwal dan pelatihnya disatukan."
ANSWER = "Kami setuju. Daftar peserta kami kirim sebelum desk."
# What planners decided before: works told in unlike words in one village were one after all.
LESSONS = 12 * [
    Lesson(
        (("same_object", 1), ("same_action", 1), ("same_village", 1), ("other_words", 1)), is_overlap=True
    ),
    Lesson((("same_object", 1), ("same_action", 1), ("same_village", 1)), True),
    Lesson((("shared_object", 1), ("other_target", 1), ("same_village", 1)), False),
    Lesson((("related_object", 1), ("other_action", 1), ("same_district", 1)), False),
]


def overlap_events(people: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """Both pairs are filed within a week; the second was decided two days ago and brought to a desk."""
    villages = Region.objects.villages().select_related("parent").order_by("code")[5::VILLAGES_BETWEEN]
    for day, (pair, village) in enumerate(zip((WAITING, DECIDED), villages, strict=False), start=5):
        for hours, plan in enumerate(pair):
            filing = Filing(plan, Course.SUBMITTED, village, people, plan_year)
            yield Event(now - day * DAY + hours * HOUR, filing.begin)
    yield Event(now - 3 * DAY, _compare)
    yield Event(now - 2 * DAY, lambda: _decide(people["bagus"]))
    yield Event(now - DAY, lambda: _answer(people["dpp"]))
    yield Event(now - DAY + HOUR, lambda: _bring(people["bagus"], plan_year))
    yield Event(now - 20 * DAY, _learn)


def _compare() -> None:
    until_none_is_left(check_next)


def _decide(planner: Account) -> None:
    found = Finding.objects.get(first__title__startswith=f"{DECIDED[0].work} ")
    actions.rule(
        found, decision=Decision.COMPLEMENT,
        consequence=Consequence.DESK, reason=REASON, by=planner,
    )  # fmt: skip


def _learn() -> None:
    propose_from(LESSONS)


def _answer(owner: Account) -> None:
    actions.remark(Ruling.objects.get(), text=ANSWER, by=owner)


def _bring(planner: Account, plan_year: int) -> None:
    desk = Desk.objects.get(forum__plan_year=plan_year, name="Desk II")
    bring(Ruling.objects.get(), desk, by=planner)
