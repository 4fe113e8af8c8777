"""A partner with an address hears of the offer, is reminded once, and hears how it was answered."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client

from perkasa.core.jobs import WorkState
from planning.cooperation.parties.actions import change
from planning.cooperation.partners.actions import accept
from planning.cooperation.partners.models import PartnerLetter
from planning.cooperation.statuses import Status
from planning.cooperation.tasks import write_to_partners
from tests.factories.cooperation import at
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db
ADDRESS = "kerjasama@semarang.example"


def at_nine(day: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, 2, tzinfo=UTC)  # 09.00 WIB


@pytest.fixture
def offered(time_machine):
    """An offer that waits since Monday 2 November; its partner has an address since."""
    time_machine.move_to(at_nine(2), tick=False)
    found = at(Status.OFFERED, planner())
    change(found.parties.get(number=2), email=ADDRESS, by=found.created_by)
    return found


def letters() -> list[tuple[str, str]]:
    return list(PartnerLetter.objects.order_by("pk").values_list("occasion", "state"))


def test_the_offer_leaves_at_once_and_its_link_answers_it(client: Client, offered, smtp_server):
    write_to_partners()
    write_to_partners()

    [received] = smtp_server.received
    [link] = set(re.findall(r"http\S+(/kerja-sama/mitra/\S+/)", received.text))
    assert (received.to, link in received.html) == (ADDRESS, True)
    client.post(f"{link}accept/")
    offered.refresh_from_db()
    assert offered.status == Status.DRAFTING


def test_who_does_not_answer_is_reminded_once_after_ten_working_days(offered, smtp_server, time_machine):
    write_to_partners()
    for day in (13, 16, 17):
        time_machine.move_to(at_nine(day), tick=False)
        write_to_partners()

    assert letters() == [("offered", WorkState.DONE), ("reminded", WorkState.DONE)]
    assert [one.to for one in smtp_server.received] == [ADDRESS, ADDRESS]
    reminder = PartnerLetter.objects.get(occasion="reminded")
    assert reminder.finished_at == at_nine(16)


def test_who_answered_is_reminded_no_more_and_reads_the_answer(offered, smtp_server, time_machine):
    write_to_partners()
    accept(offered.parties.get(number=2), reason="Siap.")
    time_machine.move_to(at_nine(30), tick=False)
    write_to_partners()

    assert letters() == [
        ("offered", WorkState.DONE), ("reminded", WorkState.CANCELLED), ("accepted", WorkState.DONE)
    ]  # fmt: skip
    assert "sudah diterima" in smtp_server.received[-1].text


def test_a_partner_without_an_address_is_written_nothing():
    at(Status.DRAFTING)

    assert letters() == []
