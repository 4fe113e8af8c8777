"""The queue of requests as those who answer and judge see it."""

import pytest
from django.urls import reverse
from django.utils import timezone

from stakeholders.information import actions
from stakeholders.information.models import InformationRequest, Status
from tests.factories.organisations import proof
from tests.factories.rights import answered, asked
from tests.factories.stakeholders import admin, auditor, head, planner

pytestmark = pytest.mark.django_db
LIST = reverse("admin:stakeholders_informationrequest_changelist")


def step(request: InformationRequest, name: str) -> str:
    return reverse("admin:stakeholders_informationrequest_step", args=[request.pk, name])


def test_an_admin_answers_with_words_and_files(client):
    request = asked()
    client.force_login(admin())

    client.post(step(request, "answer"), {"words": "Ini rekapitulasinya.", "files": [proof(), proof()]})

    request.refresh_from_db()
    assert (request.status, request.answer, request.files.count()) == (
        Status.ANSWERED,
        "Ini rekapitulasinya.",
        2,
    )


def test_a_file_that_we_do_not_take_is_asked_again_and_nothing_is_answered(client):
    request = asked()
    client.force_login(admin())

    page = client.post(step(request, "answer"), {"words": "Ini.", "files": proof(content=b"MZ program")})

    assert "Isi berkas ini bukan" in page.content.decode()
    request.refresh_from_db()
    assert request.status == Status.RECEIVED


def test_the_clock_is_extended_once_with_a_reason(client):
    request = asked()
    client.force_login(admin())

    client.post(step(request, "extend"), {"reason": "Menunggu kecamatan."})

    assert client.get(step(request, "extend")).status_code == 403
    request.refresh_from_db()
    assert request.extended_at is not None


def test_a_superior_judges_and_the_admin_does_not(client):
    by = admin()
    request = answered(answerer=by)
    actions.object_to(request, by=request.account, reason="Tidak sesuai yang diminta.")

    client.force_login(by)
    assert client.post(step(request, "dismiss"), {"reason": "Sesuai."}).status_code == 403
    client.force_login(head())
    client.post(step(request, "grant"), {"words": "Berikut yang diminta.", "files": proof()})

    request.refresh_from_db()
    assert request.status == Status.GRANTED


def test_the_queue_is_searched_and_filtered(client):
    by = admin()
    late, fresh = asked(wish="Dokumen Renja Dinas Kesehatan 2026."), asked()
    disputed = answered(answerer=by)
    actions.object_to(disputed, by=disputed.account, reason="Tidak sesuai yang diminta.")
    actions.extend(fresh, by=by, reason="Menunggu data.")
    InformationRequest.objects.filter(pk=late.pk).update(due_on=timezone.localdate().replace(year=2025))
    client.force_login(by)

    def listed(query: str) -> list[bool]:
        page = client.get(f"{LIST}?{query}").content.decode()
        return [request.code in page for request in (late, fresh, disputed)]

    assert listed("") == [True, True, True]
    assert listed("batas=lewat") == [True, False, False]
    assert listed("batas=menunggu") == [True, True, False]
    assert listed("batas=keberatan") == [False, False, True]
    assert listed("batas=diperpanjang") == [False, True, False]
    assert listed("q=kesehatan") == [True, False, False]
    assert listed("status__exact=received") == [True, True, False]


def test_who_watches_reads_and_takes_no_step_and_others_do_not_come_in(client):
    request = asked()
    client.force_login(auditor())
    page = reverse("admin:stakeholders_informationrequest_change", args=[request.pk])

    assert client.get(page).status_code == 200
    assert client.post(step(request, "refuse"), {"reason": "Tidak."}).status_code == 403
    client.force_login(planner())
    assert client.get(page).status_code == 403
