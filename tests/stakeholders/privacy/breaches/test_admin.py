"""The register as moderators keep it, and as auditors read it."""

import pytest
from django.urls import reverse
from django.utils import timezone

from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.privacy.breaches.models import Breach, Concerned, Status
from tests.factories.rights import REPORT, breach
from tests.factories.stakeholders import admin, auditor, citizen

pytestmark = pytest.mark.django_db
LIST, ADD = reverse("admin:stakeholders_breach_changelist"), reverse("admin:stakeholders_breach_add")
WORDS = {name: getattr(REPORT, name) for name in ("title", "data", "cause", "handling", "advice", "number")}

NOBODY = {"concerned-TOTAL_FORMS": 0, "concerned-INITIAL_FORMS": 0}  # the empty list below the fields


def step(made: Breach, name: str) -> str:
    return reverse("admin:stakeholders_breach_step", args=[made.pk, name])


def change(made: Breach) -> str:
    return reverse("admin:stakeholders_breach_change", args=[made.pk])


@pytest.fixture
def moderator(client):
    account = admin()
    client.force_login(account)
    return account


def written(**details) -> dict:
    return WORDS | {"found_at_0": "20/11/2026", "found_at_1": "08:00:00"} | details


def test_a_moderator_records_it_and_walks_the_steps_to_the_end(client, moderator):
    person = citizen(email="ratna@contoh.id")
    found = timezone.localtime()
    client.post(ADD, written(found_at_0=f"{found:%d/%m/%Y}", found_at_1="00:00:00"))
    made = Breach.objects.get()

    client.post(step(made, "name_people"), {"people": "Ratna@contoh.id\n"})
    client.post(step(made, "tell_people"), {"reason": ""})
    now = timezone.localtime()
    client.post(step(made, "tell_authority"), {"reference": "800/9", "sent_at": f"{now:%Y-%m-%dT%H:%M}"})
    client.post(step(made, "close"), {"reason": "Penerima sudah menghapus."})

    made.refresh_from_db()
    assert (made.status, made.recorded_by) == (Status.CLOSED, moderator)
    [letter] = Notification.objects.filter(kind=Kind.BREACH_TOLD)
    assert letter.recipient == person
    page = client.get(change(made)).content.decode()
    assert "Penerima sudah menghapus." in page
    assert str(person) in page


def test_an_unknown_address_is_told_and_nobody_is_named(client, moderator):
    made = breach()

    page = client.post(step(made, "name_people"), {"people": "tidak@ada.id, juga@tidak.id"}).content.decode()

    assert "juga@tidak.id, tidak@ada.id" in page
    assert not Concerned.objects.exists()


def test_a_moment_in_the_future_or_out_of_order_is_asked_again(client, moderator):
    late = client.post(ADD, written(found_at_0="20/11/2099")).content.decode()
    after = {"found_at_0": "20/11/2020", "happened_at_0": "21/11/2020", "happened_at_1": "08:00:00"}
    disordered = client.post(ADD, written(**after)).content.decode()

    assert "Tulis waktu yang sudah lewat." in late
    assert "Kejadian tidak dapat sesudah diketahui." in disordered
    assert not Breach.objects.exists()


def test_what_is_known_later_is_written_while_it_is_open_and_not_after(client, moderator):
    made = breach()

    client.post(change(made), WORDS | NOBODY | {"data": "Hanya nama."})
    made.refresh_from_db()
    assert made.data == "Hanya nama."

    client.post(step(made, "dismiss"), {"reason": "Informasi publik."})
    assert client.post(change(made), WORDS | {"data": "Lain."}).status_code == 403


def test_the_list_is_searched_and_filtered_by_its_clock(client, moderator):
    found = timezone.now() - timezone.timedelta(hours=80)
    late, fresh = breach(found_at=found, title="Laptop hilang"), breach(title="Salah kirim")

    def listed(query: str) -> list[bool]:
        page = client.get(f"{LIST}?{query}").content.decode()
        return [made.code in page for made in (late, fresh)]

    assert listed("") == [True, True]
    assert listed("batas=lewat") == [True, False]
    assert listed("batas=menunggu") == [True, True]
    assert listed("q=laptop") == [True, False]
    assert listed("status__exact=closed") == [False, False]
    assert "terlambat" in client.get(LIST).content.decode()


def test_the_auditor_reads_and_takes_no_step(client):
    made = breach()
    client.force_login(auditor())

    assert client.get(change(made)).status_code == 200
    assert client.get(ADD).status_code == 403
    assert client.post(step(made, "dismiss"), {"reason": "Bukan."}).status_code == 403


def test_others_do_not_find_the_room(client):
    client.force_login(citizen())

    assert client.get(LIST).status_code == 302
