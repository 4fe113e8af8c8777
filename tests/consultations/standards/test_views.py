"""Standards and the pledge for everyone; what was measured for staff."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from consultations.standards.actions import begin
from consultations.standards.models import Pledge, Standard
from tests.factories.consultations import OfficerFactory, ServiceFactory
from tests.factories.measured import asked_and_answered, moment
from tests.factories.stakeholders import admin, citizen, planner

pytestmark = pytest.mark.django_db
INDEX, MEASURED = (reverse(f"consultations:standards.{name}") for name in ("index", "measured"))


def pledge(text: str, since: date) -> Pledge:
    return Pledge.objects.create(text=text, office="Kepala Badan", signed_by="Sri Handayani", since=since)


def test_everyone_reads_the_standards_and_the_pledge_in_force(client):
    begin(ServiceFactory(name="Konsultasi Renja"))
    hidden = begin(ServiceFactory(name="Layanan tersembunyi"))
    Standard.objects.filter(pk=hidden.pk).update(is_published=False)
    pledge("Kami sanggup.", date(2026, 1, 1))
    pledge("Kami lebih sanggup.", date(2027, 1, 1))

    page = client.get(INDEX).text

    assert ("Konsultasi Renja" in page, "Layanan tersembunyi" in page) == (True, False)
    assert ("Kami sanggup." in page, "Kami lebih sanggup." in page) == (True, False)
    assert client.get(hidden.get_absolute_url()).status_code == 404


def test_the_page_of_a_service_shows_its_measured_standards(client):
    service = ServiceFactory(slug="renja")
    officer = OfficerFactory(services=[service], hours=False)
    for number in range(5):
        asked = moment(9, 7) + timedelta(days=7 * number)
        asked_and_answered(service, officer, asked, asked + timedelta(days=1))

    booking_page = client.get(service.get_absolute_url()).text
    standard_page = client.get(begin(service).get_absolute_url()).text

    for page in (booking_page, standard_page):
        assert "Capaian setahun terakhir" in page
        assert "median dari 5; janji: paling lama 2 hari kerja" in page


def test_staff_filter_what_was_measured_and_others_do_not_see_it(client):
    service = ServiceFactory(slug="renja", name="Konsultasi Renja")
    officer = OfficerFactory(services=[service], hours=False)
    asked_and_answered(service, officer, moment(9, 7), moment(9, 8))
    client.force_login(planner())

    everything = client.get(MEASURED, {"periode": "2026"}).text
    nothing = client.get(MEASURED, {"petugas": OfficerFactory(hours=False).pk}).text
    client.force_login(citizen())

    assert all(words in everything for words in ("Tiap layanan", "Tiap petugas", "September 2026", "Rabu"))
    assert "Belum ada yang dapat dihitung" in nothing
    assert client.get(MEASURED).status_code == 403


def test_a_standard_added_in_the_admin_is_filled_in(client):
    service = ServiceFactory()
    client.force_login(admin())
    rows = {f"texts-{name}_FORMS": value for name, value in (("TOTAL", 0), ("INITIAL", 0))}

    client.post(
        reverse("admin:consultations_standard_add"),
        {"service": service.pk, "decree": "SK 1", "since": "2026-01-01", "is_published": "on"} | rows,
    )

    assert Standard.objects.get().texts.count() == 9
