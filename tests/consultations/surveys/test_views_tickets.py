"""Whoever walked in gives an opinion from the page of the ticket, or by its number, without an account."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse

from consultations.surveys.models import Answer, SurveyRequest
from tests.factories.consultations import ServiceFactory
from tests.factories.queue import served, serving, walk_in
from tests.factories.stakeholders import host
from tests.factories.surveys import FIVE, columns

pytestmark = pytest.mark.django_db
BY_NUMBER = reverse("consultations:surveys.by_number")
GIVEN = {name: str(score) for name, score in columns(FIVE[0]).items()}


@pytest.fixture
def visit(quiet_morning):
    """Somebody without an account who was served this morning."""
    host()
    counter = serving(ServiceFactory())
    ticket = served(walk_in(counter.officer.services.get()), counter)
    quiet_morning.shift(timedelta(hours=2))
    return ticket


def test_the_page_of_a_ticket_that_was_served_leads_to_the_sheet_and_the_opinion_counts_once(client, visit):
    address = reverse("consultations:surveys.of_ticket", args=[visit.secret])

    page = client.get(visit.get_absolute_url())
    sheet = client.get(address, follow=True)
    [(link, _status)] = sheet.redirect_chain
    client.post(link + "kirim/", GIVEN)
    again = client.get(address, follow=True)

    assert f'href="{address}"' in page.text
    assert "<fieldset" in sheet.text
    assert Answer.objects.count() == SurveyRequest.objects.count() == 1
    assert "Terima kasih, penilaian Anda sudah masuk" in again.text


def test_the_number_on_the_ticket_leads_to_the_same_sheet(client, visit):
    sent = client.post(BY_NUMBER, {"number": f" {visit.code.lower()} "})

    assert (sent.status_code, sent.url) == (302, SurveyRequest.objects.get().link)


@pytest.mark.parametrize("number", ["", "ANT-222222", "KSL-222222"])
def test_a_number_that_was_not_served_is_explained(client, number):
    refused = client.post(BY_NUMBER, {"number": number or walk_in().code})

    assert "Tidak ada pelayanan yang selesai dengan nomor itu" in refused.text
    assert SurveyRequest.objects.count() == 0


def test_who_still_waits_is_not_asked(client):
    waiting = walk_in()

    assert client.get(reverse("consultations:surveys.of_ticket", args=[waiting.secret])).status_code == 404
    assert "Beri penilaian" not in client.get(waiting.get_absolute_url()).text


def test_numbers_are_not_tried_one_after_the_other(client):
    answers = [client.post(BY_NUMBER, {"number": "ANT-222222"}).status_code for _try in range(21)]

    assert (set(answers[:20]), answers[20]) == ({200}, 429)
    cache.clear()
