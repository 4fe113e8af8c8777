"""Numbers by phone, the page of a number, arriving with the QR of a booking."""

from uuid import uuid4

import pytest
from django.urls import reverse

from consultations.queue import actions
from consultations.queue.arrivals import address_of
from consultations.queue.models import Ticket
from consultations.queue.statuses import Status
from tests.factories.consultations import ServiceFactory, at
from tests.factories.queue import arrived, called, promised, serving, walk_in
from tests.factories.stakeholders import planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]
TAKE, DRAW = (reverse(f"consultations:queue.visiting.{name}") for name in ("take", "draw"))


def wish(service, **more):
    return {"service": service.pk, "name": "Pak Karjo", "key": str(uuid4())} | more


def test_a_phone_draws_a_number_without_an_account_and_once(client):
    form = wish(ServiceFactory())

    first, again = client.post(DRAW, form), client.post(DRAW, form)

    ticket = Ticket.objects.get()
    assert first.url == again.url == ticket.get_absolute_url()
    assert "L-001" in client.get(first.url).content.decode()
    assert "Pak Karjo" not in client.get(first.url).content.decode()


def test_outside_office_hours_the_form_says_why(client, clock):
    clock.move_to(at(22, 9))

    page = client.post(DRAW, wish(ServiceFactory())).content.decode()

    assert "hari dan jam layanan" in page
    assert "Pak Karjo" in page
    assert Ticket.objects.count() == 0


def test_only_services_that_meet_on_site_are_offered(client):
    ServiceFactory(name="Tatap muka")
    ServiceFactory(name="Hanya daring", offer="online")

    page = client.get(TAKE).content.decode()

    assert "Tatap muka" in page
    assert "Hanya daring" not in page


def test_the_page_says_the_place_and_a_range_and_then_the_room(client):
    service = ServiceFactory(duration=30)
    counter = serving(service)
    first, second = walk_in(service), walk_in(service)

    assert "urutan ke-2" in client.get(second.get_absolute_url()).content.decode()
    assert "menit" in client.get(second.get_absolute_url()).content.decode()
    called(first, counter)
    assert f"silakan ke {counter.room.name}" in client.get(first.get_absolute_url()).content.decode()
    assert "urutan ke-1" in client.get(second.get_absolute_url()).content.decode()


def test_the_living_part_is_sent_again_only_when_it_changed(client):
    service = ServiceFactory()
    first, second = walk_in(service), walk_in(service)
    address = second.get_absolute_url() + "keadaan/"

    etag = client.get(address)["ETag"]
    same = client.get(address, headers={"If-None-Match": etag})
    actions.leave(first, by=None)
    changed = client.get(address, headers={"If-None-Match": etag})

    assert (same.status_code, changed.status_code) == (304, 200)


def test_a_guessed_address_is_not_found(client):
    assert client.get("/konsultasi/antrean/tiket/tebakan/").status_code == 404
    assert client.get("/konsultasi/antrean/datang/tebakan/").status_code == 404


def test_who_booked_arrives_by_the_code_and_is_led_to_the_number(client):
    booking = promised(at(23, 9))

    assert "Saya sudah di kantor" in client.get(address_of(booking)).content.decode()
    answer = client.post(address_of(booking) + "catat/")

    ticket = Ticket.objects.get()
    assert (answer.url, ticket.booking) == (ticket.get_absolute_url(), booking)
    assert client.get(address_of(booking)).url == ticket.get_absolute_url()


def test_who_scans_it_at_the_desk_stays_at_the_desk(client):
    client.force_login(planner())

    answer = client.post(address_of(promised(at(23, 9))) + "catat/")

    assert answer.url == reverse("consultations:queue.desk.index")


def test_too_early_the_pass_says_from_when(client):
    booking = promised(at(23, 14))

    answer = client.post(address_of(booking) + "catat/", follow=True)

    assert "mulai pukul 13.00" in answer.content.decode()


def test_a_number_is_given_up_by_its_page(client):
    ticket = arrived(promised(at(23, 9)))

    client.post(ticket.get_absolute_url() + "batal/")

    ticket.refresh_from_db()
    assert ticket.status == Status.LEFT
    assert "dibatalkan" in client.get(ticket.get_absolute_url()).content.decode()
