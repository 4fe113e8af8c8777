"""Error pages say in Indonesian what happened and where to go, and the last of them needs nothing at all."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.views.csrf import csrf_failure
from django.views.defaults import page_not_found, permission_denied, server_error

from tests.pages.markup import faults


@pytest.fixture
def request_of_a_stranger():
    request = RequestFactory().get("/hilang/")
    request.user = AnonymousUser()
    return request


def test_a_missing_page_offers_the_search_for_numbers(request_of_a_stranger):
    answer = page_not_found(request_of_a_stranger, Exception())

    assert answer.status_code == 404
    assert faults(answer.content.decode()) == []
    assert 'action="/lacak/"' in answer.content.decode()


def test_a_refused_page_repeats_the_reason(request_of_a_stranger):
    answer = permission_denied(request_of_a_stranger, PermissionDenied("Hanya petugas layanan."))

    assert answer.status_code == 403
    assert faults(answer.content.decode()) == []
    assert "Hanya petugas layanan." in answer.content.decode()


def test_an_old_form_says_what_to_do(request_of_a_stranger):
    answer = csrf_failure(request_of_a_stranger)

    assert answer.status_code == 403
    assert faults(answer.content.decode()) == []
    assert "Formulir sudah kedaluwarsa" in answer.content.decode()


def test_too_many_tries_are_told_to_wait(request_of_a_stranger):
    page = render_to_string("429.html", request=request_of_a_stranger)

    assert faults(page) == []
    assert "Tunggu sebentar" in page


def test_the_page_for_a_fault_of_ours_needs_no_context(request_of_a_stranger):
    answer = server_error(request_of_a_stranger)

    assert answer.status_code == 500
    assert faults(answer.content.decode()) == []
    assert "Ada gangguan di pihak kami" in answer.content.decode()
