"""A refusal is told to the person, undoes what was written, and nothing unexpected is swallowed."""

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.exceptions import PermissionDenied
from django.test import RequestFactory

from perkasa.core.forms import Form
from perkasa.core.models import Holiday
from perkasa.core.refusals import Busy, NotAllowed, hearing, reporting

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_of_a_person():
    request = RequestFactory().post("/")
    request.session = {}
    request._messages = FallbackStorage(request)
    return request


def told(request):
    return [(message.level_tag, str(message)) for message in get_messages(request)]


def close_a_day():
    return Holiday.objects.create(day="2026-11-23", name="Libur setempat")


def test_a_deed_that_is_done_says_so(request_of_a_person):
    with reporting(request_of_a_person, success="Sudah disimpan.") as outcome:
        close_a_day()

    assert not outcome.refused
    assert told(request_of_a_person) == [("success", "Sudah disimpan.")]
    assert Holiday.objects.count() == 1


def test_a_refused_deed_is_undone_and_its_sentence_is_shown(request_of_a_person):
    with reporting(request_of_a_person, success="Sudah disimpan.") as outcome:
        close_a_day()
        raise Busy("Ruang sedang dipakai.")

    assert outcome.refused
    assert told(request_of_a_person) == [("error", "Ruang sedang dipakai.")]
    assert Holiday.objects.count() == 0


def test_with_a_form_the_sentence_stands_in_the_form(request_of_a_person):
    form = Form({})

    with reporting(request_of_a_person, form=form):
        raise Busy("Ruang sedang dipakai.")

    assert form.non_field_errors() == ["Ruang sedang dipakai."]
    assert told(request_of_a_person) == []


def test_who_may_not_gets_the_forbidden_page(request_of_a_person):
    def close_without_right():
        with reporting(request_of_a_person):
            close_a_day()
            raise NotAllowed

    with pytest.raises(PermissionDenied):
        close_without_right()

    assert Holiday.objects.count() == 0


def test_the_unexpected_is_never_caught(request_of_a_person):
    def close_badly():
        with reporting(request_of_a_person):
            close_a_day()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        close_badly()

    assert Holiday.objects.count() == 0


def test_a_deed_of_one_action_is_told_and_asks_nothing_of_the_database(
    request_of_a_person, django_assert_num_queries
):
    with django_assert_num_queries(0), hearing(request_of_a_person, success="Sudah.") as outcome:
        raise Busy("Ruang sedang dipakai.")

    assert outcome.refused
    assert told(request_of_a_person) == [("error", "Ruang sedang dipakai.")]
