"""The verification queue in the admin."""

import pytest
from django.urls import reverse

from tests.factories.organisations import draft, submitted
from tests.factories.stakeholders import OrganisationFactory, admin, auditor, citizen, planner

pytestmark = pytest.mark.django_db
QUEUE = reverse("admin:stakeholders_registration_changelist")


def address(registration, *step: str) -> str:
    name = "step" if step else "change"
    return reverse(f"admin:stakeholders_registration_{name}", args=[registration.pk, *step])


def test_the_admin_verifies_with_one_button(client):
    registration = submitted()
    client.force_login(admin())

    page = client.get(address(registration)).content.decode()
    answer = client.post(address(registration, "verify"), {"reason": ""})

    assert registration.files.get().name in page
    assert answer.url == address(registration)
    registration.refresh_from_db()
    assert registration.organisation.name == registration.name


def test_to_refuse_and_to_ask_for_more_a_reason_is_needed(client):
    registration = submitted()
    client.force_login(admin())

    for step in ("ask_more", "refuse"):
        assert client.post(address(registration, step), {"reason": ""}).status_code == 200
    client.post(address(registration, "ask_more"), {"reason": "Surat tugas kabur."})

    registration.refresh_from_db()
    assert registration.status == "returned"


def test_look_alikes_stand_beside_the_registration(client):
    OrganisationFactory(name="Universitas Selamat Sri Kendal")
    registration, other = submitted(), submitted(name="Universitas Selamat Sri Weleri")
    client.force_login(admin())

    page = client.get(address(registration)).content.decode()

    assert "Universitas Selamat Sri Kendal" in page
    assert other.code in page


def test_drafts_are_nobody_elses_affair(client):
    begun = draft()
    client.force_login(admin())

    assert begun.code not in client.get(QUEUE).content.decode()
    assert client.get(address(begun)).status_code == 302


def test_who_watches_reads_and_answers_nothing(client):
    registration = submitted()
    client.force_login(auditor())

    assert client.get(address(registration)).status_code == 200
    assert client.post(address(registration, "verify"), {"reason": ""}).status_code == 403


@pytest.mark.parametrize(("who", "status"), [(planner, 403), (citizen, 302)])
def test_others_do_not_read_the_queue(client, who, status):
    client.force_login(who())

    assert client.get(QUEUE).status_code == status
