"""The front desk: arrivals by number and scan, numbers for who walks in, calls, the poster."""

import io
from uuid import uuid4

import pytest
from django.urls import reverse
from pypdf import PdfReader

from consultations.queue.arrivals import address_of
from consultations.queue.models import Screen, Ticket
from consultations.queue.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from tests.factories.consultations import ServiceFactory, at
from tests.factories.queue import promised, serving, walk_in
from tests.factories.stakeholders import citizen, holder, host

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def at_desk(name: str, *args) -> str:
    return reverse(f"consultations:queue.desk.{name}", args=args)


@pytest.fixture
def desk(client):
    """Somebody who holds the position of the front desk and nothing else."""
    account = holder(Role.RECEPTION, host())
    client.force_login(account)
    return client


def said(answer) -> list[str]:
    return [str(message) for message in answer.context["messages"]]


def test_who_booked_is_written_down_by_number_or_by_scanned_code(desk):
    typed, scanned = promised(at(23, 9)), promised(at(23, 9))

    desk.post(at_desk("check_in"), {"number": typed.code.lower()})
    answer = desk.post(
        at_desk("check_in"), {"number": "https://x" + address_of(scanned), "has_priority": "on"}, follow=True
    )

    assert [ticket.booking for ticket in Ticket.objects.order_by("number")] == [typed, scanned]
    assert said(answer)[-1].startswith("Nomor J-002")
    assert Ticket.objects.get(booking=scanned).has_priority


def test_a_wrong_number_is_answered_beside_the_field(desk):
    page = desk.post(at_desk("check_in"), {"number": "KSL-222222"}).content.decode()

    assert "Tidak ada janji dengan nomor itu" in page


def test_who_walks_in_with_an_address_has_an_account_that_a_code_opens(desk):
    form = {"service": ServiceFactory().pk, "name": "Bu Sri", "email": "sri@contoh.id", "key": str(uuid4())}

    desk.post(at_desk("issue"), form)

    account = Account.objects.get(email="sri@contoh.id")
    assert Ticket.objects.get().account == account
    assert account.is_active


def test_a_known_address_leads_to_the_known_person(desk):
    ratna = citizen(email="ratna@contoh.id")
    form = {"service": ServiceFactory().pk, "name": "Ratna", "email": "Ratna@contoh.id", "key": str(uuid4())}

    desk.post(at_desk("issue"), form)

    assert Ticket.objects.get().account == ratna


def test_the_desk_shows_who_waits_why_and_who_is_expected(desk):
    booking = promised(at(23, 9), requested_by=citizen(full_name="Ratna"))
    walk_in(name="Pak Karjo", has_priority=True)

    page = desk.get(at_desk("index")).content.decode()

    for words in ("Pak Karjo", "Didahulukan", booking.code, "Ratna"):
        assert words in page


def test_the_desk_calls_for_an_officer_and_cancels_for_who_left(desk):
    service = ServiceFactory(duration=30)
    counter = serving(service)
    first, second = walk_in(service), walk_in(service)

    desk.post(at_desk("call_next", counter.officer_id))
    desk.post(at_desk("leave", second.code))

    statuses = {ticket.pk: ticket.status for ticket in Ticket.objects.all()}
    assert statuses == {first.pk: Status.CALLED, second.pk: Status.LEFT}


def test_screens_are_opened_and_taken_back(desk):
    desk.post(at_desk("open_screen"), {"name": "Ruang tunggu"})
    screen = Screen.objects.open().get()

    desk.post(at_desk("revoke_screen", screen.pk))

    assert list(Screen.objects.open()) == []


def test_the_poster_is_one_page_with_the_address(desk):
    answer = desk.get(at_desk("poster"))

    [page] = PdfReader(io.BytesIO(answer.content)).pages
    assert "/konsultasi/antrean/" in page.extract_text()


def test_a_citizen_does_not_enter(client):
    client.force_login(citizen())

    assert client.get(at_desk("index")).status_code == 403
