"""Practices beside each other, and the consultation that is opened from one."""

import pytest
from django.test import Client
from django.urls import reverse

from consultations.bookings.actions import submit
from tests.factories.consultations import at, hold, served_service
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


def test_the_booking_names_the_practice_and_the_practice_knows_its_learners(client: Client, time_machine):
    time_machine.move_to("2026-11-23 07:00+07:00", tick=False)
    found, learner = verified(citizen(), planner()), citizen()
    booking = hold(served_service(), at(25, 9), by=learner)
    client.force_login(learner)
    client.post(reverse("planning:cooperation.practices.learn", args=[found.code]))
    words = client.session["consultation_words"]

    client.post(reverse("consultations:bookings.fill", args=[booking.code]), words)
    submit(booking, by=learner)

    [matter] = booking.matters.all()
    assert (matter.title, matter.path) == (found.title, found.get_absolute_url())
    page = client.get(found.get_absolute_url()).content.decode()
    assert "1 konsultasi diminta untuk belajar dari praktik ini." in page
    assert booking.get_absolute_url() in page
    assert booking.get_absolute_url() not in Client().get(found.get_absolute_url()).content.decode()


def test_a_question_about_something_else_names_no_practice(client: Client, time_machine):
    time_machine.move_to("2026-11-23 07:00+07:00", tick=False)
    found, learner = verified(citizen(), planner()), citizen()
    booking = hold(served_service(), at(25, 9), by=learner)
    client.force_login(learner)
    client.post(reverse("planning:cooperation.practices.learn", args=[found.code]))

    said = {"subject": "Izin", "question": "Bagaimana cara mengurus izin usaha saya?"}
    client.post(reverse("consultations:bookings.fill", args=[booking.code]), said)

    assert list(booking.matters.all()) == []
