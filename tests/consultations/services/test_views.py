"""The public list of services."""

import pytest
from django.urls import reverse

from tests.factories.consultations import ServiceFactory, served_service
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db
INDEX = reverse("consultations:services.index")


def test_the_public_reads_open_services_with_length_and_way_to_meet(client):
    ServiceFactory(name="Penyusunan Renja", duration=45)
    ServiceFactory(name="Ditutup", is_open=False)

    page = client.get(INDEX).content.decode()

    assert ("Penyusunan Renja" in page, "45 menit · tatap muka atau daring" in page, "Ditutup" in page) == (
        True,
        True,
        False,
    )


def test_without_services_the_page_says_so(client):
    assert "Belum ada layanan yang dibuka" in client.get(INDEX).content.decode()


OF_EVERYBODY = ["Layanan", "Sesi kelompok", "Pemesanan saya", "Kalender", "Tindak lanjut"]


@pytest.mark.parametrize(
    ("who", "tabs"),
    [
        (None, ["Layanan", "Sesi kelompok"]),
        (citizen, OF_EVERYBODY),
        (
            planner,
            [
                *OF_EVERYBODY,
                "Jadwal saya",
                "Meja petugas",
                "Notula",
                "Capaian",
                "Laporan survei",
                "Meja depan",
                "Antrean saya",
            ],
        ),
    ],
)
def test_tabs_show_the_rooms_one_may_enter(client, who, tabs):
    if who:
        client.force_login(who())

    assert [tab["label"] for tab in client.get(INDEX).context["tabs"]] == tabs


def test_a_closed_service_says_so_and_offers_no_times(client):
    service = served_service(is_open=False)

    page = client.get(service.get_absolute_url()).content.decode()

    assert ("sedang tidak dibuka" in page, 'type="radio"' in page) == (True, False)


def test_a_service_without_free_times_says_so_and_leads_on(client):
    service = ServiceFactory()

    page = client.get(service.get_absolute_url()).content.decode()

    assert ("Belum ada jadwal kosong" in page, f'href="{INDEX}"' in page) == (True, True)


def test_an_unknown_service_is_not_found(client):
    assert client.get(reverse("consultations:bookings.choose", args=["tidak-ada"])).status_code == 404
