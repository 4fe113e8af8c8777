"""The board: numbers and rooms, nothing about people."""

import pytest
from django.test import Client

from consultations.queue import calling, screens
from tests.factories.consultations import ServiceFactory
from tests.factories.queue import called, serving, walk_in
from tests.factories.stakeholders import planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def test_the_board_shows_numbers_and_rooms_and_no_names():
    service = ServiceFactory(name="Konsultasi Renja")
    counter, screen = serving(service), screens.open_screen("Ruang tunggu", by=planner())
    first = walk_in(service, name="Pak Karjo", subject="Bibit")
    walk_in(service, name="Bu Sri")
    called(first, counter)

    page = Client().get(screen.get_absolute_url()).content.decode()

    for shown in ("L-001", "L-002", counter.room.name, "board__call--fresh"):
        assert shown in page
    for hidden in ("Karjo", "Sri", "Bibit", "Konsultasi Renja", str(counter.officer)):
        assert hidden not in page


def test_a_second_call_is_seen(clock):
    service = ServiceFactory()
    counter, screen = serving(service), screens.open_screen("Ruang tunggu", by=planner())
    ticket = called(walk_in(service), counter)
    address = screen.get_absolute_url() + "nomor/"
    clock.shift(60)
    before = Client().get(address)
    calling.call_again(ticket, by=counter.officer.account)
    after = Client().get(address)

    assert "fresh" not in before.content.decode()
    assert "fresh" in after.content.decode()
    assert before["ETag"] != after["ETag"]


def test_an_address_that_was_taken_back_shows_nothing():
    by = planner()
    screen = screens.open_screen("Ruang tunggu", by=by)
    assert Client().get(screen.get_absolute_url()).status_code == 200

    screens.revoke_screen(screen, by=by)

    assert Client().get(screen.get_absolute_url()).status_code == 404
