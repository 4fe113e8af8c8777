"""The pages of bookings: the way through, the doors, and bad input that gets its sentence."""

import re
from datetime import timedelta
from urllib.parse import unquote
from uuid import uuid4

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.urls import reverse

from consultations.bookings.models import Booking, Status
from consultations.services.models import Room
from tests.factories.consultations import (
    MONDAY,
    BookingFactory,
    BookingFileFactory,
    at,
    confirmed,
    hold,
    pdf,
    request,
    script_called_pdf,
    served_service,
)
from tests.factories.stakeholders import admin, auditor, citizen, operator, planner

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah jembatan masuk Renja 2028?"}


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


def address(name: str, *args) -> str:
    return reverse(f"consultations:bookings.{name}", args=args)


def said(response) -> list[str]:
    return [str(message) for message in get_messages(response.wsgi_request)]


@pytest.fixture
def ratna(client):
    account = citizen()
    client.force_login(account)
    return account


def wish(service, waktu="2026-11-24T09:00", cara="online", key=None) -> dict:
    return {"waktu": waktu, "cara": cara, "kunci": key or uuid4()}


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


@pytest.mark.parametrize(
    ("waktu", "sentence"),
    [
        ("2026-11-20T09:00", "Waktu itu sudah lewat. Pilih jadwal yang akan datang."),
        (
            "2026-11-23T14:00",
            "Jadwal itu terlalu dekat; petugas perlu waktu untuk bersiap. Pilih jadwal sesudahnya.",
        ),
        (
            "2027-03-01T09:00",
            "Jadwal itu terlalu jauh ke depan dan belum dibuka. Pilih jadwal yang lebih dekat.",
        ),
        ("2026-11-28T09:00", "Pada hari itu layanan libur. Pilih hari kerja."),
        ("2026-11-24T09:17", "Pada jam itu tidak ada layanan. Pilih jadwal dari daftar."),
        (
            "9999-12-31T23:59",
            "Jadwal itu terlalu jauh ke depan dan belum dibuka. Pilih jadwal yang lebih dekat.",
        ),
    ],
)
@pytest.mark.parametrize("step", ["start", "hold"])
def test_a_tampered_time_gets_its_sentence_and_changes_nothing(client, ratna, step, waktu, sentence):
    service = served_service()
    send = client.get if step == "start" else client.post

    page = send(address(step, service.slug), wish(service, waktu))

    assert (page.url, said(page)) == (service.get_absolute_url(), [sentence])
    assert Booking.objects.count() == 0


@pytest.mark.parametrize(
    "waktu", ["", "besok", "2026-13-40T09:00", "0001-01-01T00:00", "2026-11-24T09:00' OR 1=1"]
)
def test_a_time_that_is_none_leads_back_to_the_list(client, ratna, waktu):
    service = served_service()

    for page in (
        client.get(address("start", service.slug), {"waktu": waktu}),
        client.post(address("hold", service.slug), wish(service, waktu)),
    ):
        assert (page.status_code, page.url) == (302, service.get_absolute_url())
    assert Booking.objects.count() == 0


@pytest.mark.parametrize("change", [{"cara": "telepati"}, {"kunci": "bukan-uuid"}, {"cara": ""}])
def test_a_tampered_answer_leads_back_to_the_list(client, ratna, change):
    service = served_service()

    page = client.post(address("hold", service.slug), wish(service) | change)

    assert (page.url, Booking.objects.count()) == (service.get_absolute_url(), 0)


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


def test_without_a_room_only_online_is_offered(client, ratna):
    service = served_service(rooms=0)
    Room.objects.all().delete()

    page = client.get(address("start", service.slug), {"waktu": "2026-11-24T09:00"}).content.decode()

    assert ('value="online"' in page, 'value="on_site"' in page) == (True, False)


@pytest.mark.parametrize(
    ("paper", "sentence"),
    [
        (script_called_pdf, "Isi berkas ini bukan PDF, JPG, PNG, DOCX, XLSX."),
        (lambda: pdf(size=10 * 1024 * 1024 + 1), "Berkas terlalu besar. Ukuran paling besar 10,0"),
    ],
    ids=["not what it says", "too large"],
)
def test_a_bad_file_gets_its_sentence_and_the_words_stay(client, ratna, paper, sentence):
    booking = hold(served_service(), at(24, 9), by=ratna)

    page = client.post(address("fill", booking.code), WORDS | {"papers": [paper()]}).content.decode()

    assert sentence in page
    assert WORDS["question"] in page
    assert booking.files.count() == 0


def test_what_is_typed_survives_a_hold_that_is_over(client, ratna, quiet_morning):
    service = served_service()
    booking = hold(service, at(24, 9), by=ratna)
    quiet_morning.shift(timedelta(minutes=10))

    page = client.post(address("fill", booking.code), WORDS).content.decode()
    again = client.post(address("hold", service.slug), wish(service), follow=True).content.decode()

    assert "Waktu penahanan jadwal ini sudah habis." in page
    assert [WORDS["question"] in shown for shown in (page, again)] == [True, True]
    booking.refresh_from_db()
    assert (booking.status, booking.subject) == (Status.EXPIRED, "")


def test_what_is_typed_survives_a_session_that_has_ended(client):
    ratna = citizen()
    booking = hold(served_service(), at(24, 9), by=ratna)

    page = client.post(address("fill", booking.code), WORDS)
    client.force_login(ratna)
    again = client.get(address("fill", booking.code)).content.decode()

    assert unquote(page.url) == f"{reverse('account_login')}?next={address('fill', booking.code)}"
    assert WORDS["question"] in again


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


def test_the_list_is_narrowed_by_time_status_service_and_words(client, ratna):
    service = served_service()
    coming = BookingFactory(requested_by=ratna, service=service, starts_at=at(25, 9), subject="Irigasi Bodri")
    past = BookingFactory(requested_by=ratna, starts_at=at(2, 9), status=Status.TOOK_PLACE)

    def found(**query) -> list[str]:
        page = client.get(address("mine"), query)
        return [booking.code for booking in page.context["page"]]

    assert found() == [coming.code, past.code]
    assert found(waktu="mendatang") == [coming.code]
    assert found(waktu="lampau") == [past.code]
    assert found(status="took_place") == [past.code]
    assert found(layanan=service.pk) == [coming.code]
    assert found(cari="irigasi") == [coming.code]
    assert found(cari=past.code.lower()) == [past.code]


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(
    ("name", "who", "queries"), [("mine", "requester", 5), ("served", "officer", 5), ("served", "admin", 5)]
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
def test_the_page_of_free_times_asks_six_queries(client, django_assert_num_queries, rows):
    service = served_service(officers=rows, rooms=rows)
    for number in range(rows):
        hold(service, at(24, 9 + number))

    with django_assert_num_queries(6):
        client.get(service.get_absolute_url())


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_of_services_asks_one_query(client, django_assert_num_queries, rows):
    for _number in range(rows):
        served_service()

    with django_assert_num_queries(1):
        client.get(reverse("consultations:services.index"))
