"""The page of a hand-over lists what is open and passes it on."""

import pytest
from django.urls import reverse

from stakeholders.accounts.models import Assignment
from tests.factories.consultations import BookingFactory, OfficerFactory, ServiceFactory
from tests.factories.stakeholders import admin, citizen, planner
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    service, leaver = ServiceFactory(), planner()
    officer = OfficerFactory(account=leaver, services=[service], hours=False)
    BookingFactory.create_batch(2, service=service, officer=officer)
    return reverse("home:handover.detail", args=[Assignment.objects.get(account=leaver).pk])


def test_an_admin_reads_what_is_open_and_hands_it_over(client, page):
    client.force_login(admin())
    text = client.get(page).content.decode()
    assert "Konsultasi yang menunggu jawaban atau terjadwal: 2" in text
    assert faults(text) == []

    answer = client.post(page, {"to": citizen(email="ratna@contoh.id").email, "kind": "acting"}, follow=True)

    text = answer.content.decode()
    assert "Serah terima selesai." in text
    assert "Tidak ada pekerjaan yang masih terbuka." in text


def test_an_unknown_address_is_said_beside_the_field(client, page):
    client.force_login(admin())

    text = client.post(page, {"to": "bukan@contoh.id", "kind": "acting"}).content.decode()

    assert "Belum ada akun dengan alamat ini." in text
    assert faults(text) == []


def test_it_is_not_for_everyone(client, page):
    client.force_login(planner())

    assert client.get(page).status_code == 403
