"""Services, officers and rooms: what may be stored, who sees what, who may change it."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from consultations.services.models import Mode, Officer, Service
from tests.factories.consultations import OfficerFactory, ServiceFactory, served_service
from tests.factories.stakeholders import admin, citizen, planner

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


@pytest.mark.parametrize(
    ("who", "tabs"),
    [
        (None, []),
        (citizen, ["Layanan", "Pemesanan saya"]),
        (planner, ["Layanan", "Pemesanan saya", "Meja petugas", "Notula"]),
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


def test_an_address_of_another_page_is_refused_as_slug():
    with pytest.raises(ValidationError, match="dipakai halaman lain"):
        ServiceFactory.build(slug="saya").full_clean()


@pytest.mark.parametrize(
    "wrong", [{"duration": 5}, {"duration": 481}, {"horizon_days": 0}, {"horizon_days": 91}]
)
def test_lengths_and_horizons_that_make_no_sense_are_refused(wrong):
    with pytest.raises(IntegrityError):
        ServiceFactory(**wrong)


@pytest.mark.parametrize(
    ("offer", "modes"),
    [("on_site", [Mode.ON_SITE]), ("online", [Mode.ONLINE]), ("both", [Mode.ON_SITE, Mode.ONLINE])],
)
def test_a_service_knows_the_ways_it_offers(offer, modes):
    assert ServiceFactory.build(offer=offer).modes == modes


def test_an_officer_serves_while_active_and_their_account_open():
    on_duty = OfficerFactory()
    OfficerFactory(is_active=False)
    OfficerFactory(account=planner(is_active=False))

    assert list(Officer.objects.active()) == [on_duty]


def test_services_of_an_officer_are_found_by_their_account():
    service = served_service()

    assert list(Service.objects.of_officer(service.officers.get().account)) == [service]
    assert list(Service.objects.of_officer(citizen())) == []


@pytest.mark.parametrize("model", ["service", "officer", "room"])
@pytest.mark.parametrize(("who", "status"), [(planner, 403), (admin, 200)])
def test_the_admin_of_services_is_written_by_moderators_alone(client, model, who, status):
    served_service()
    client.force_login(who())

    assert client.get(reverse(f"admin:consultations_{model}_changelist")).status_code == 200
    assert client.get(reverse(f"admin:consultations_{model}_add")).status_code == status


def test_a_moderator_sets_the_hours_of_an_officer(client):
    officer = OfficerFactory(hours=False)
    client.force_login(admin())
    address = reverse("admin:consultations_officer_change", args=[officer.pk])
    form = {"account": officer.account_id, "is_active": "on", "meeting_url": ""}
    form |= {"leaves-TOTAL_FORMS": 0, "leaves-INITIAL_FORMS": 0}
    form |= {"working_hours-TOTAL_FORMS": 1, "working_hours-INITIAL_FORMS": 0}
    form |= {"working_hours-0-weekday": 0, "working_hours-0-starts": "08:00", "working_hours-0-ends": "12:00"}

    page = client.post(address, form)

    assert page.status_code == 302
    assert [str(hours) for hours in officer.working_hours.all()] == ["Senin 08.00–12.00"]
