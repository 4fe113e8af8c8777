"""The admins' morning digest: what needs a person, on working days, and nothing when all is well."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db.backends.postgresql.psycopg_any import DateRange

from perkasa.core.jobs import WorkState
from perkasa.core.models import Holiday
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.letters import write
from stakeholders.notifications.models import Notification
from stakeholders.notifications.morning import compose_due
from stakeholders.privacy.models import DataCopy
from tests.factories.stakeholders import AssignmentFactory, NotificationFactory, admin, auditor, head

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]
SEVEN = datetime(2026, 11, 24, 7, 1, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Tuesday
YESTERDAY = SEVEN - timedelta(hours=12)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(SEVEN, tick=False) as moved:
        yield moved


def failed(**details) -> Notification:
    return NotificationFactory(
        **{"state": WorkState.FAILED, "finished_at": YESTERDAY, "error": "550 no such person"} | details
    )


def told() -> list:
    return list(Notification.objects.filter(kind=Kind.MORNING).order_by("pk"))


def test_when_all_is_well_nobody_gets_a_mail():
    admin()
    NotificationFactory(state=WorkState.DONE, finished_at=YESTERDAY)

    assert (compose_due(), told()) == (0, [])


def test_every_admin_is_told_once_what_failed_and_what_nobody_knows():
    admins = [admin(), admin()]
    auditor()
    failed(params={"subject": "Bedah RKPD"}, recipient__full_name="Siti")
    failed(params={"subject": "Renja"}, state=WorkState.UNKNOWN)

    made = [compose_due(), compose_due()]

    assert (made, [row.recipient for row in told()]) == ([2, 0], admins)
    letter = write(told()[0])
    assert letter.subject == "Pagi ini 2 hal perlu dilihat admin"
    for words in (letter.text, letter.html):
        assert "Pengingat: Bedah RKPD → Siti: gagal (550 no such person)" in words
        assert "Pengingat: Renja" in words


def test_what_was_told_on_the_last_working_day_is_not_told_again(clock):
    admin()
    failed(finished_at=SEVEN - timedelta(days=1, hours=1))

    assert compose_due() == 0


def test_after_a_weekend_the_whole_of_it_is_told(clock):
    admin()
    clock.move_to(SEVEN - timedelta(days=1))  # a Monday
    failed(finished_at=SEVEN - timedelta(days=3))  # on Saturday

    assert compose_due() == 1


def test_nothing_is_told_before_the_hour_in_the_afternoon_or_on_days_off(clock):
    admin()
    failed()
    made = []
    for moment in (SEVEN - timedelta(minutes=2), SEVEN + timedelta(hours=3), SEVEN - timedelta(days=2)):
        clock.move_to(moment)
        made.append(compose_due())
    clock.move_to(SEVEN)
    Holiday.objects.create(day=SEVEN.date(), name="Libur setempat")

    assert [*made, compose_due()] == [0, 0, 0, 0]


def test_late_and_stuck_work_papers_and_ending_positions_are_told():
    admin()
    NotificationFactory(not_before=SEVEN - timedelta(hours=1), params={"subject": "Tertunda"})
    NotificationFactory(
        state=WorkState.RUNNING, claimed_at=SEVEN - timedelta(hours=1), params={"subject": "Macet"}
    )
    DataCopy.objects.create(account=head(), state=WorkState.FAILED, finished_at=YESTERDAY, error="Penuh")
    begin, soon, later = date(2025, 1, 1), date(2026, 12, 1), date(2027, 1, 1)
    AssignmentFactory(account__full_name="Bu Sekretaris", period=DateRange(begin, soon))
    AssignmentFactory(account__full_name="Pak Lama", period=DateRange(begin, later))

    compose_due()

    text = write(told()[0]).text
    assert "Pengingat: Tertunda" in text
    assert "Pengingat: Macet" in text
    assert "gagal (Penuh)" in text
    assert "Bu Sekretaris" in text
    assert "sampai 30 November 2026" in text
    assert "Pak Lama" not in text


def test_names_are_not_kept_in_the_row_but_read_when_it_is_written():
    admin()
    failed(recipient__full_name="Siti Rahasia")

    compose_due()

    assert "Siti" not in str(told()[0].params)
