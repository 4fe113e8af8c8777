"""Practices beside each other, and the consultation that is opened from one."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.consultations import served_service
from tests.factories.cooperation import verified
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db


def test_practices_are_read_beside_each_other(client: Client):
    by = planner()
    first, second = verified(citizen(), by), verified(citizen(), by, title="Bank sampah antardesa")

    page = client.get(reverse("planning:cooperation.practices.compare"), {"kode": [first.code, second.code]})

    text = page.content.decode()
    assert text.count("Waktu tanggap: 31 menit → 12 menit") == 2
    assert first.title in text
    assert second.title in text


def test_who_wants_to_learn_finds_the_subject_of_the_consultation_filled_in(client: Client):
    served_service()
    found = verified(citizen(), planner())

    answer = client.post(reverse("planning:cooperation.practices.learn", args=[found.code]))

    assert answer.url == reverse("consultations:services.index")
    words = client.session["consultation_words"]
    assert words["subject"] == f"Belajar dari: {found.title}"
    assert found.get_absolute_url() in words["question"]
