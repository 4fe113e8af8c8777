"""A desk and its items point down to consultations; each of them names the desk as text and address."""

from uuid import uuid4

import pytest
import time_machine

from consultations.bookings import actions as bookings
from consultations.bookings.answers import cancel
from consultations.bookings.matters import Matter
from consultations.bookings.models import Booking
from consultations.services.models import Mode
from perkasa.core.refusals import NotAllowed
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.statuses import Result
from planning.forums.desks.talks.actions import AlreadyAsked, ask, attach, detach
from planning.forums.desks.talks.reading import talks_of
from planning.forums.statuses import Openness
from planning.talks.actions import ClosedToThem, NoSuchConsultation
from tests.factories.consultations import MONDAY, at, confirmed, served_service
from tests.factories.forums import desk, running
from tests.factories.stakeholders import admin, citizen, operator

pytestmark = pytest.mark.django_db
DEFERRED = Decision(Result.DEFERRED, note="Data dasarnya belum ada.")


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False):
        yield


@pytest.fixture
def agent():
    return operator()


@pytest.fixture
def leader():
    return admin()


@pytest.fixture
def table(agent, leader):
    """A desk whose only item belongs to the agency and was put off."""
    found = desk(running(agent.organisations[0], by=leader), leader, items=1)
    item = found.items.get()
    item.organisation = agent.organisations[0]
    item.save()
    desks.decide(item, DEFERRED, version=item.version, by=leader)
    return found


def test_a_desk_and_a_consultation_name_each_other_once_and_part(agent, leader, table):
    booking, item = confirmed(served_service(), at(25, 9), by=agent), table.items.get()

    for _time in range(2):
        row = attach(table, booking.code.lower(), item=item, by=leader)
    whole = attach(table, booking.code, by=leader)

    assert [talk["booking"] for talk in talks_of(table, [], leader)["talks"]] == [booking] * 2
    assert set(Matter.objects.values_list("booking", "path")) == {
        (booking.pk, talk.path) for talk in (row, whole)
    }

    for talk in list(table.consultations.all()):
        detach(table, talk.pk, by=leader)

    assert (table.consultations.count(), Matter.objects.count()) == (0, 0)


def test_only_who_may_names_what_they_may_read(agent, leader, table):
    booking = confirmed(served_service(), at(25, 9), by=agent)

    with pytest.raises(NotAllowed):
        attach(table, booking.code, by=agent)
    with pytest.raises(NotAllowed):
        detach(table, 1, by=citizen())
    with pytest.raises(NoSuchConsultation):
        attach(table, "KSL-222222", by=leader)


def test_a_forum_that_is_closed_to_the_visitor_is_not_named_on_their_consultation(leader):
    booking = confirmed(served_service(), at(25, 9), by=citizen())
    closed = desk(running(by=leader, openness=Openness.CLOSED), leader)

    with pytest.raises(ClosedToThem):
        attach(closed, booking.code, by=leader)

    assert not Matter.objects.exists()


def test_the_agency_of_a_deferred_item_asks_for_a_consultation_about_it(agent, leader, table):
    item, service = table.items.get(), served_service()

    booking = ask(item, service, starts_at=at(25, 9), mode=Mode.ONLINE, key=uuid4(), by=agent)

    assert (booking.requested_by, booking.matters.get().title) == (agent, f"{table.code}, butir {item}")
    assert talks_of(table, [item], agent)["asking"] == [{"item": item, "booking": None}]
    with pytest.raises(NotAllowed):
        ask(item, service, starts_at=at(25, 13), mode=Mode.ONLINE, key=uuid4(), by=citizen())


def test_an_item_with_a_consultation_that_is_not_over_leads_to_it_and_asks_for_no_other(client, agent, table):
    item, service = table.items.get(), served_service()
    booking = ask(item, service, starts_at=at(25, 9), mode=Mode.ONLINE, key=uuid4(), by=agent)
    send(booking)
    address = f"/forum/desk/{table.code}/butir/1/konsultasi/"
    client.force_login(agent)

    assert talks_of(table, [item], agent)["asking"] == [{"item": item, "booking": booking}]
    page = client.get(table.get_absolute_url()).text
    assert (address in page, f"Buka konsultasi {booking.code}" in page) == (False, True)
    assert client.get(address).url == booking.get_absolute_url()
    with pytest.raises(AlreadyAsked):
        ask(item, service, starts_at=at(25, 13), mode=Mode.ONLINE, key=uuid4(), by=agent)

    cancel(booking, by=agent, reason="Sudah terjawab.")
    assert address in client.get(table.get_absolute_url()).text


def send(booking: Booking) -> None:
    """What is asked is written down, and the held time is asked for."""
    bookings.describe(booking, subject="Data dasar", question="Bagaimana datanya?", by=booking.requested_by)
    bookings.submit(booking, by=booking.requested_by)


def test_what_was_decided_asks_for_nothing(agent, leader, table):
    item = table.items.get()
    desks.decide(
        item, Decision(Result.NOT_RECOMMENDED, note="Bukan kewenangan."), version=item.version, by=leader
    )
    item.refresh_from_db()

    assert talks_of(table, [item], agent)["asking"] == []
    with pytest.raises(NotAllowed):
        ask(item, served_service(), starts_at=at(25, 9), mode=Mode.ONLINE, key=uuid4(), by=agent)


def test_the_way_from_the_desk_to_the_booking_and_back(client, agent, table):
    item, service = table.items.get(), served_service(needs_approval=False)
    address = f"/forum/desk/{table.code}/butir/1/konsultasi/"
    client.force_login(agent)

    assert address in client.get(table.get_absolute_url()).content.decode()
    assert service.name in client.get(address).content.decode()
    page = client.get(address, {"layanan": service.slug}).content.decode()
    assert "2026-11-25T09:00" in page

    answers = {"waktu": "2026-11-25T09:00", "cara": "online", "kunci": str(uuid4())}
    filling = client.post(f"{address}?layanan={service.slug}", answers, follow=True)
    assert item.title in filling.content.decode()
    booking = Booking.objects.get()
    client.post(filling.request["PATH_INFO"], {"subject": item.title, "question": "Bagaimana datanya?"})
    client.post(f"/konsultasi/pemesanan/{booking.code}/submit/")

    assert table.code in client.get(booking.get_absolute_url()).content.decode()
    assert booking.code in client.get(table.get_absolute_url()).content.decode()


def test_by_number_on_the_page_of_the_desk(client, agent, leader, table):
    booking = confirmed(served_service(), at(25, 9), by=agent)
    client.force_login(leader)
    address = f"/forum/desk/{table.code}/konsultasi/"

    sent = client.post(address, {"konsultasi": booking.code, "butir": table.items.get().pk}, follow=True)
    assert "Konsultasi dikaitkan." in sent.content.decode()
    assert booking.get_absolute_url() in sent.content.decode()

    assert "Tulis nomor" in client.post(address, {"konsultasi": ""}, follow=True).content.decode()
    client.post(f"{address}{table.consultations.get().pk}/lepas/")
    assert not table.consultations.exists()
