"""What is typed into a report is kept before it is saved, page by page and person by person."""

import pytest
from django.urls import reverse

from planning.evaluation.statuses import Status
from planning.evaluation.unsaved import UnsavedFigures
from tests.factories import evaluation as made

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(agency, siti):
    return made.report(organisation=agency, by=siti)


def at(name: str, report) -> str:
    return reverse(f"planning:evaluation.{name}", args=[report.code])


def test_half_typed_figures_come_back_and_are_gone_once_saved(client, report, siti):
    client.force_login(siti)

    kept = client.post(at("autosave", report), {"version": report.version, "k-3": "0,", "rp-3": "12.00"})
    page = client.get(at("fill", report)).content.decode()

    assert kept.json()["version"] == report.version
    assert ('value="0,"' in page, 'value="12.00"' in page, "Ketikan Anda dikembalikan" in page) == (True,) * 3
    assert report.rows.get(has_money=True).results == [None] * 4
    client.post(at("fill", report), {"version": report.version, "k-3": "0,5", "rp-3": "12000"})
    assert not UnsavedFigures.objects.exists()


def test_who_typed_on_an_older_version_is_told(client, report, siti):
    client.force_login(siti)
    old = report.version
    made.fill(report, by=siti)

    assert client.post(at("autosave", report), {"version": old, "k-3": "7"}).status_code == 409
    assert UnsavedFigures.objects.get().data["k-3"] == "7"


def test_what_was_typed_can_be_thrown_away(client, report, siti):
    client.force_login(siti)
    client.post(at("autosave", report), {"version": report.version, "k-3": "7"})

    page = client.post(at("discard", report), follow=True).content.decode()

    assert 'value="7"' not in page
    assert not UnsavedFigures.objects.exists()


def test_what_was_typed_when_the_session_ended_waits_for_its_writer(client, report, siti):
    sent = client.post(at("fill", report), {"version": report.version, "k-3": "0,7"})
    assert "/login/" in sent.url or "/masuk/" in sent.url

    assert client.post(at("autosave", report), {"k-3": "1"}).status_code == 403
    assert not UnsavedFigures.objects.exists()


def test_nothing_is_kept_of_a_report_that_is_sent(client, agency, siti):
    report = made.report(Status.SENT, organisation=agency, by=siti, number=2)
    client.force_login(siti)

    assert client.post(at("autosave", report), {"version": report.version}).status_code == 409
    assert not UnsavedFigures.objects.exists()
