"""The sheet behind the link, the public index and its workbook."""

import io
import re

import openpyxl
import pytest
from django.urls import reverse

from consultations.bookings.models import Booking
from consultations.surveys import actions
from consultations.surveys.models import Answer, Suggestion
from tests.factories.minutes import held_consultation
from tests.factories.stakeholders import admin, citizen
from tests.factories.surveys import FIVE, answers, asked, columns

pytestmark = pytest.mark.django_db
INDEX = reverse("consultations:surveys.index")
GIVEN = {name: str(score) for name, score in columns(FIVE[0]).items()}


def test_a_stranger_with_the_link_answers_once_and_is_thanked(client):
    link = asked().link

    sheet = client.get(link)
    sent = client.post(link + "kirim/", GIVEN | {"sex": "female", "suggestion": "Tambah kursi."}, follow=True)
    again = client.post(link + "kirim/", GIVEN, follow=True)

    assert sheet.text.count("<fieldset") == 9
    assert sheet.headers["Cache-Control"].startswith("max-age=0, no-cache")
    assert "Terima kasih, penilaian Anda sudah masuk" in sent.text
    assert "Terima kasih, penilaian Anda sudah masuk" in again.text
    assert (Answer.objects.get().sex, Suggestion.objects.get().text) == ("female", "Tambah kursi.")


def test_what_is_missing_is_named_and_nothing_typed_is_lost(client):
    link = asked().link

    answer = client.post(link + "kirim/", {"u1": "3", "u2": "9", "suggestion": "Tambah kursi."})

    assert answer.status_code == 200
    assert answer.text.count("Pilih salah satu jawaban.") == 14
    assert "Tambah kursi." in answer.text
    assert re.search(r'name="u1" value="3"[^>]* checked', answer.text)
    assert Answer.objects.count() == 0


def test_the_address_names_nobody_and_a_forged_one_is_not_found(client):
    request = asked()
    link = request.link
    person = Booking.objects.get().requested_by

    assert person.email not in link
    assert Booking.objects.get().code not in link
    assert client.get(link.replace("isi/", "isi/9")).status_code == 404


def test_whoever_signed_in_as_somebody_else_does_not_answer(client):
    link = asked().link
    client.force_login(citizen())

    assert "Tautan ini ditujukan kepada orang lain" in client.get(link).text
    assert client.post(link + "kirim/", GIVEN).status_code == 403
    assert Answer.objects.count() == 0


def test_the_booking_page_leads_its_visitor_to_the_sheet(client):
    booking = held_consultation()
    client.force_login(booking.requested_by)
    page = client.get(booking.get_absolute_url())
    address = reverse("consultations:surveys.of_booking", args=[booking.code])

    assert f'href="{address}"' in page.text
    assert client.get(address).url == actions.ask(booking).link


def test_a_message_in_the_portal_leads_only_whom_it_asks_to_the_link(client):
    request = asked()
    address = request.get_absolute_url()
    client.force_login(citizen())
    refused = client.get(address).status_code
    client.force_login(Booking.objects.get().requested_by)

    assert (refused, client.get(address).url) == (404, request.link)


def test_too_few_answers_show_nothing_not_even_their_number(client):
    answers(FIVE[:4])

    page = client.get(INDEX, {"periode": "2026"})

    assert "Belum cukup responden" in page.text
    assert "IKM, mutu" not in page.text


def test_from_five_answers_on_everyone_reads_index_elements_and_shown_suggestions(client):
    service = answers()
    Suggestion.objects.create(service=service, month="2026-11-01", text="Rahasia", public_text="Rahasia")
    shown = Suggestion.objects.create(
        service=service, month="2026-11-01", text="Asli", public_text="Tambah kursi"
    )
    actions.show(shown, by=admin())

    page = client.get(INDEX, {"periode": "2026-TW4", "layanan": service.slug}).text

    assert "83,89" in page
    assert "IKM, mutu B (Baik)" in page
    assert page.count("terendah") == 2
    assert ("Tambah kursi" in page, "Rahasia" in page, "Asli" in page) == (True, False, False)


def test_the_workbook_holds_sums_and_no_single_answer(client):
    service = answers()

    answer = client.get(reverse("consultations:surveys.export"), {"periode": "2026"})

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    results = [[cell.value for cell in row] for row in book["IKM"]]
    assert results[1] == ["Semua layanan", "Tahun 2026", 0, 0, 5, 83.89, "B", "Baik"]
    assert results[2][0] == service.name
    assert book["Unsur"].max_row == 1 + 2 * 9


def test_the_workbook_hides_what_the_page_hides(client):
    answers(FIVE[:4])

    answer = client.get(reverse("consultations:surveys.export"), {"periode": "2026"})

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    assert [cell.value for cell in book["IKM"][2]][4:] == [None, None, None, "belum cukup responden"]
    assert book["Unsur"].max_row == 1


@pytest.mark.parametrize("query", [{"periode": "2026-TW9"}, {"layanan": "tidak-ada"}, {"periode": "x" * 999}])
def test_what_cannot_be_read_counts_as_not_chosen(client, query):
    assert client.get(INDEX, query).status_code == 200
