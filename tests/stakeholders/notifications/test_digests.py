"""Digests: what people want to read together is told together, once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from perkasa.core.jobs import WorkState
from stakeholders.notifications import actions, digests
from stakeholders.notifications.digests import compose_due, last_moment
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification, Pace
from stakeholders.notifications.sender import send_due
from tests.factories.stakeholders import OrganisationFactory, citizen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]
WIB = ZoneInfo("Asia/Jakarta")
TEN = datetime(2026, 11, 23, 10, tzinfo=WIB)  # a Monday
CHOSEN = Kind.MINUTES_ISSUED


def reader(pace: Pace):
    ratna = citizen()
    actions.choose(ratna, {CHOSEN: (pace.value, False)})
    return ratna


def tell(account, times: int = 1) -> None:
    for _time in range(times):
        actions.notify(account, CHOSEN, about=account, version=Notification.objects.count() + 1)


@pytest.mark.parametrize(
    ("pace", "now", "expected"),
    [
        (Pace.DAILY, TEN, datetime(2026, 11, 23, 6, 30, tzinfo=WIB)),
        (Pace.DAILY, TEN.replace(hour=6), datetime(2026, 11, 22, 6, 30, tzinfo=WIB)),
        (Pace.WEEKLY, TEN, datetime(2026, 11, 23, 6, 30, tzinfo=WIB)),
        (Pace.WEEKLY, TEN.replace(hour=6), datetime(2026, 11, 16, 6, 30, tzinfo=WIB)),
        (Pace.WEEKLY, TEN + timedelta(days=6), datetime(2026, 11, 23, 6, 30, tzinfo=WIB)),
    ],
)
def test_a_digest_has_its_hour_and_the_weekly_one_its_day(pace, now, expected):
    assert last_moment(pace, now) == expected


def test_what_is_collected_waits_for_the_hour_and_is_then_told_in_one_message(smtp_server):
    with time_machine.travel(TEN, tick=False) as clock:
        ratna = reader(Pace.DAILY)
        tell(ratna, times=3)
        send_due()
        clock.move_to(TEN.replace(day=24, hour=6, minute=29))
        assert (compose_due(), smtp_server.received) == (0, [])

        clock.move_to(TEN.replace(day=24, hour=6, minute=31))
        made = [compose_due(), compose_due()]
        send_due()

    [received] = smtp_server.received
    assert made == [1, 0]
    assert received.subject == "Rangkuman harian: 3 pemberitahuan"
    digest = Notification.objects.get(kind=Kind.DIGEST)
    rows = Notification.objects.filter(kind=CHOSEN)
    assert {(row.state, row.digest, row.words) for row in rows.select_related("digest")} == {
        (WorkState.DONE, digest, "terkirim dalam rangkuman")
    }


def test_what_comes_after_the_hour_waits_for_the_next_digest(smtp_server):
    with time_machine.travel(TEN, tick=False) as clock:
        ratna = reader(Pace.DAILY)
        tell(ratna)
        clock.move_to(TEN.replace(day=24, hour=7))
        tell(ratna)
        first = compose_due()
        clock.move_to(TEN.replace(day=25, hour=7))
        second = compose_due()

    digests_made = Notification.objects.filter(kind=Kind.DIGEST).order_by("pk")
    assert (first, second) == (1, 1)
    assert [digest.collected.count() for digest in digests_made] == [1, 1]


def test_the_weekly_digest_waits_for_its_day():
    with time_machine.travel(TEN, tick=False) as clock:
        tell(reader(Pace.WEEKLY))
        made = []
        for day in range(24, 31):
            clock.move_to(TEN.replace(day=day))
            made.append(compose_due())

    assert made == [0, 0, 0, 0, 0, 0, 1]


def test_the_text_of_a_digest_names_everything_and_leads_to_it(smtp_server):
    with time_machine.travel(TEN, tick=False) as clock:
        ratna = citizen()
        actions.choose(ratna, {Kind.MINUTES_ISSUED: ("daily", False)})
        record = OrganisationFactory()
        Notification.objects.create(
            key="a", recipient=ratna, kind=Kind.BOOKING_REMINDER_DAY, about=record,
            params={"subject": "Bedah RKPD", "path": "/konsultasi/KSL-7F3KQ2/"}, pace=Pace.DAILY,
        )  # fmt: skip
        clock.move_to(TEN.replace(day=24, hour=7))
        compose_due()
        send_due()

    [received] = smtp_server.received
    for words in (received.text, received.html):
        assert "Pengingat: Bedah RKPD" in words
        assert "http://localhost:8000/konsultasi/KSL-7F3KQ2/" in words


def test_a_new_choice_moves_what_still_waits():
    with time_machine.travel(TEN, tick=False):
        ratna = reader(Pace.DAILY)
        tell(ratna)

        actions.choose(ratna, {CHOSEN: ("immediate", False)})

    assert Notification.objects.due(TEN).filter(recipient=ratna).count() == 1


def test_the_next_digest_is_made_although_one_of_that_day_exists():
    with time_machine.travel(TEN, tick=False) as clock:
        ratna = reader(Pace.DAILY)
        tell(ratna)
        clock.move_to(TEN.replace(day=24, hour=7))
        digests.compose_due()
        Notification.objects.create(
            key="late", recipient=ratna, kind=CHOSEN, about=ratna, pace=Pace.DAILY, not_before=TEN
        )

        assert digests.compose_due() == 1
