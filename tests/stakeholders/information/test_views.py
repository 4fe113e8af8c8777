"""Asking, reading the answer and objecting, as people do it."""

import pytest
from django.urls import reverse
from django.utils import timezone

from stakeholders.information import actions
from stakeholders.information.models import InformationRequest, Status
from stakeholders.information.reading import figures_of
from tests.factories.rights import PURPOSE, WISH, answered, asked
from tests.factories.stakeholders import admin, citizen, head
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db
INDEX, ASK = reverse("stakeholders:information.index"), reverse("stakeholders:information.ask")


@pytest.fixture
def ratna(client):
    person = citizen(full_name="Ratna Wulandari")
    client.force_login(person)
    return person


def page_of(client, request) -> str:
    page = client.get(request.get_absolute_url()).content.decode()
    assert faults(page) == []
    return page


def test_everybody_reads_how_to_ask_and_the_year_in_figures(client):
    by = admin()
    answered(answerer=by)
    actions.refuse(asked(), by=by, reason="Dikecualikan.")

    page = client.get(INDEX).content.decode()

    assert faults(page) == []
    assert "10 hari kerja" in page
    year = figures_of(timezone.localdate().year)
    assert (year.received, year.answered, year.refused, year.in_time, year.disputed) == (2, 1, 1, 2, 0)


def test_a_signed_in_person_asks_and_stands_on_the_page_of_the_request(client, ratna):
    answer = client.post(ASK, {"wish": WISH, "purpose": PURPOSE})

    request = InformationRequest.objects.get()
    assert (answer.url, request.account, request.wish) == (request.get_absolute_url(), ratna, WISH)
    assert "Menunggu jawaban" in page_of(client, request)
    assert request.code in client.get(INDEX).content.decode()


def test_without_words_the_form_says_what_is_missing(client, ratna):
    page = client.post(ASK, {"wish": "apa", "purpose": ""}).content.decode()

    assert 'href="#id_wish"' in page
    assert not InformationRequest.objects.exists()


def test_the_asker_reads_the_answer_fetches_its_file_and_objects(client, ratna):
    request = answered(ratna)
    page = page_of(client, request)
    [file] = request.files.all()

    assert "Rekapitulasi terlampir." in page
    assert client.get(file.get_absolute_url()).getvalue().startswith(b"%PDF")
    objecting = reverse("stakeholders:information.object_to", args=[request.code])
    assert f'href="{objecting}"' in page
    assert faults(client.get(objecting).content.decode()) == []
    client.post(objecting, {"reason": "Kecamatan yang diberikan bukan yang diminta."})
    request.refresh_from_db()
    assert request.status == Status.OBJECTED
    assert "Keberatan diperiksa" in page_of(client, request)


def test_the_judgement_stands_on_the_page(client, ratna):
    request = answered(ratna)
    actions.object_to(request, by=ratna, reason="Tidak sesuai yang diminta.")
    actions.dismiss(request, by=head(), reason="Sudah sesuai permintaan.")

    page = page_of(client, request)

    assert "Sudah sesuai permintaan." in page
    assert "Komisi Informasi" in page


def test_a_request_is_taken_back_with_one_button(client, ratna):
    request = asked(ratna)

    client.post(request.get_absolute_url() + "withdraw/")

    request.refresh_from_db()
    assert request.status == Status.WITHDRAWN
    assert "sudah Anda tarik" in page_of(client, request)


def test_a_late_request_says_so_and_offers_the_objection(client, ratna):
    request = asked(ratna)
    InformationRequest.objects.filter(pk=request.pk).update(
        due_on=timezone.localdate().replace(day=1, month=1, year=2026)
    )

    page = page_of(client, request)

    assert "Batas waktu sudah lewat" in page
    assert "Ajukan keberatan" in page


def test_another_citizen_finds_neither_the_request_nor_its_file(client, ratna):
    request = answered()
    addresses = [request.get_absolute_url(), request.files.get().get_absolute_url()]
    addresses.append(reverse("stakeholders:information.object_to", args=[request.code]))

    assert [client.get(address).status_code for address in addresses] == [404, 404, 404]
