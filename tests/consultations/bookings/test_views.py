"""The pages of bookings: the way through and the doors."""

import re
from urllib.parse import unquote
from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse

from consultations.bookings.models import Booking, Status
from tests.consultations.bookings.visits import address, said, wish
from tests.factories.consultations import (
    MONDAY,
    BookingFactory,
    BookingFileFactory,
    at,
    confirmed,
    hold,
    pdf,
    request,
    served_service,
)
from tests.factories.stakeholders import admin, auditor, citizen, operator, planner

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah jembatan masuk Renja 2028?"}


def test_from_the_list_of_services_to_a_request_that_was_sent(client, ratna):
    service = served_service()

    page = client.get(reverse("consultations:services.index"))
    assert service.get_absolute_url() in page.content.decode()
    page = client.get(service.get_absolute_url())
    assert 'value="2026-11-24T09:00"' in page.content.decode()
    page = client.get(address("start", service.slug), {"waktu": "2026-11-24T09:00"})
    key = re.search(r'name="kunci" value="([^"]+)"', page.content.decode())[1]
    page = client.post(address("hold", service.slug), wish(service, key=key, cara="on_site"))
    booking = Booking.objects.get()
    assert page.url == address("fill", booking.code)
    page = client.post(page.url, WORDS | {"papers": [pdf()]})
    assert page.url == address("check", booking.code)
    assert WORDS["question"] in client.get(page.url).content.decode()
    page = client.post(address("submit", booking.code), follow=True)

    booking.refresh_from_db()
    assert (booking.status, booking.requested_by, booking.files.count()) == (Status.REQUESTED, ratna, 1)
    assert said(page) == [f"Permohonan terkirim. Simpan nomor {booking.code}."]
    assert "Menunggu jawaban petugas" in page.content.decode()


def test_a_stranger_chooses_a_time_signs_in_and_stands_at_that_time_again(client):
    service = served_service()

    page = client.get(address("start", service.slug), {"waktu": "2026-11-24T09:00"})

    assert (
        unquote(unquote(page.url))
        == f"{reverse('account_login')}?next={address('start', service.slug)}?waktu=2026-11-24T09:00"
    )


def test_a_session_that_ended_before_holding_leads_back_to_the_chosen_time(client):
    service = served_service()

    page = client.post(address("hold", service.slug), wish(service))

    assert unquote(unquote(page.url)).endswith(
        f"next={address('start', service.slug)}?waktu=2026-11-24T09:00"
    )
    assert Booking.objects.count() == 0


def test_a_double_click_on_hold_is_one_booking(client, ratna):
    service, key = served_service(), uuid4()

    pages = [client.post(address("hold", service.slug), wish(service, key=key)) for _number in range(2)]

    booking = Booking.objects.get()
    assert [page.url for page in pages] == [address("fill", booking.code)] * 2


def test_a_double_click_on_send_is_one_request_without_an_error(client, ratna):
    booking = hold(served_service(), at(24, 9), by=ratna)
    client.post(address("fill", booking.code), WORDS)

    for _number in range(2):
        page = client.post(address("submit", booking.code), follow=True)

    assert "Menunggu jawaban petugas" in page.content.decode()
    assert not [message for message in said(page) if "sudah berubah" in message]


def test_a_time_lost_meanwhile_names_others(client, ratna):
    service = served_service()
    hold(service, at(24, 9))

    page = client.post(address("hold", service.slug), wish(service))

    assert said(page)[0].startswith(
        "Jadwal ini baru saja dipesan orang lain. Yang terdekat dan masih kosong: Selasa"
    )


def test_my_own_hold_does_not_hide_its_time_from_me(client, ratna):
    service = served_service()
    hold(service, at(24, 9), by=ratna)

    mine = client.get(service.get_absolute_url()).content.decode()
    client.logout()
    others = client.get(service.get_absolute_url()).content.decode()

    assert ['value="2026-11-24T09:00"' in page for page in (mine, others)] == [True, False]


def test_a_stranger_finds_neither_my_booking_nor_my_file(client, ratna):
    service = served_service()
    file = BookingFileFactory(booking__service=service, booking__requested_by=ratna)
    booking = file.booking
    addresses = [booking.get_absolute_url(), address("fill", booking.code), address("check", booking.code)]
    addresses += [address("file", booking.code, file.code)]
    deeds = ["confirm", "decline", "cancel", "call_off", "conclude", "mark_absent", "submit", "release"]

    for stranger in (citizen, operator, planner):
        client.force_login(stranger())
        assert [client.get(page).status_code for page in addresses] == [404] * 4
        assert {client.post(address(deed, booking.code), {"reason": "x"}).status_code for deed in deeds} == {
            404
        }
        assert client.post(address("detach", booking.code, file.code)).status_code == 404

    booking.refresh_from_db()
    assert booking.status == Status.REQUESTED


def test_a_file_is_not_found_under_another_booking(client, ratna):
    file = BookingFileFactory(booking__requested_by=ratna)
    other = BookingFactory(requested_by=ratna)

    assert client.get(address("file", other.code, file.code)).status_code == 404
    answer = client.get(address("file", file.booking.code, file.code))
    answer.close()
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert answer["Content-Disposition"] == f'attachment; filename="{file.code}.pdf"'


@pytest.mark.parametrize("deed", ["confirm", "decline", "conclude", "mark_absent", "call_off"])
def test_who_asked_sees_the_booking_but_may_not_answer_it(client, ratna, deed):
    source = confirmed if deed in ("conclude", "mark_absent", "call_off") else request
    booking = source(served_service(), at(24, 9), by=ratna)
    with time_machine.travel(at(24, 10) if deed in ("conclude", "mark_absent") else MONDAY, tick=False):
        client.force_login(ratna)
        answer = client.post(address(deed, booking.code), {"reason": "x"})

    assert answer.status_code == 403


def test_the_officer_confirms_once_and_hears_so_the_second_time(client):
    booking = request(served_service(), at(24, 9))
    client.force_login(booking.officer.account)

    first = client.post(address("confirm", booking.code), follow=True)
    second = client.post(address("confirm", booking.code), follow=True)

    assert said(first) == ["Jadwal konsultasi dipastikan. Pemohon diberi tahu."]
    assert said(second) == [
        "Langkah ini tidak dapat dilakukan lagi karena statusnya sudah berubah. Muat ulang halaman ini."
    ]
    assert "Jadwal sudah dipastikan" in second.content.decode()


def test_a_deed_is_never_done_by_following_a_link(client, ratna):
    booking = request(served_service(), at(24, 9), by=ratna)

    for deed in ("submit", "release", "confirm", "decline", "cancel", "call_off", "conclude", "mark_absent"):
        assert client.get(address(deed, booking.code)).status_code == 405
    assert client.get(address("hold", booking.service.slug)).status_code == 405


def test_a_deed_without_a_session_leads_back_to_the_booking(client):
    booking = request(served_service(), at(24, 9))

    page = client.post(address("cancel", booking.code), {"reason": "x"})

    assert unquote(page.url) == f"{reverse('account_login')}?next={booking.get_absolute_url()}"


def test_the_desk_is_open_to_officers_moderators_and_readers_of_everything(client):
    doors = {}
    for who in (citizen, operator, planner, admin, auditor):
        client.force_login(who())
        doors[who.__name__] = client.get(address("served")).status_code

    assert doors == {"citizen": 403, "operator": 403, "planner": 200, "admin": 200, "auditor": 200}


def test_the_desk_shows_what_was_sent_to_my_services_and_nothing_else(client):
    service = served_service()
    mine, theirs = request(service, at(24, 9)), request(served_service(), at(24, 9))
    held = hold(service, at(24, 10))
    client.force_login(mine.officer.account)

    page = client.get(address("served")).content.decode()

    assert [booking.code in page for booking in (mine, theirs, held)] == [True, False, False]


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(
    ("name", "who", "queries"), [("mine", "requester", 6), ("served", "officer", 6), ("served", "admin", 6)]
)
def test_lists_ask_the_same_number_of_queries_for_one_and_three_rows(
    client, django_assert_num_queries, rows, name, who, queries
):
    service, ratna = served_service(), citizen()
    officer = service.officers.get()
    BookingFactory.create_batch(rows, service=service, officer=officer, requested_by=ratna)
    client.force_login(
        {"requester": lambda: ratna, "officer": lambda: officer.account, "admin": admin}[who]()
    )
    client.get(address(name))

    with django_assert_num_queries(queries):
        client.get(address(name))


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_of_free_times_asks_the_same_few_queries(client, django_assert_num_queries, rows):
    service = served_service(officers=rows, rooms=rows)
    for number in range(rows):
        hold(service, at(24, 9 + number))

    with django_assert_num_queries(12):
        client.get(service.get_absolute_url())


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_of_services_asks_one_query(client, django_assert_num_queries, rows):
    for _number in range(rows):
        served_service()

    with django_assert_num_queries(1):
        client.get(reverse("consultations:services.index"))
