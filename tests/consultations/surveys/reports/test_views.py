"""A report from its first line to its paper, on the pages of staff."""

import pytest
from django.urls import reverse

from consultations.surveys.reports.models import Report, Status
from tests.factories.stakeholders import admin, head
from tests.factories.surveys import answers

pytestmark = pytest.mark.django_db
INDEX = reverse("consultations:surveys.reports.index")


def plan(**rows) -> dict[str, str]:
    """The sheet of nine rows with the named ones filled in."""
    data = {"rencana-TOTAL_FORMS": "9", "rencana-INITIAL_FORMS": "9"}
    for number in range(9):
        code = f"U{number + 1}"
        words = {"element": code} | rows.get(code, {})
        data |= {f"rencana-{number}-{name}": value for name, value in words.items()}
    return data


LINE = {"action": "Memasang kotak saran", "responsible": "Sekretariat", "due_date": "2027-03-31"}


def test_a_writer_begins_plans_and_submits_and_a_head_approves(client):
    answers()
    client.force_login(admin())

    begun = client.post(INDEX + "begin/", {"periode": "2026-TW4"}, follow=True)
    report = Report.objects.get()
    refused = client.post(report.get_absolute_url() + "submit/", follow=True)
    client.post(report.get_absolute_url() + "rencana/", plan(U8=LINE, U9=LINE))
    client.post(report.get_absolute_url() + "submit/")
    client.force_login(head())
    client.post(report.get_absolute_url() + "approve/")

    report.refresh_from_db()
    assert "Triwulan IV Tahun 2026" in begun.text
    assert "Tulis dahulu rencana tindak lanjut" in refused.text
    assert (report.status, report.plan.count()) == (Status.APPROVED, 2)
    assert report.paper.full_number in client.get("/konsultasi/survei/?periode=2026-TW4").text.replace(
        "<wbr>", ""
    )


def test_half_a_row_says_what_is_missing(client):
    answers()
    client.force_login(admin())
    client.post(INDEX + "begin/", {"periode": "2026-TW4"})
    report = Report.objects.get()

    page = client.post(report.get_absolute_url() + "rencana/", plan(U3={"action": "Menambah petugas"}))

    assert "Tuliskan siapa penanggung jawabnya." in page.text
    assert "Menambah petugas" in page.text
    assert report.plan.count() == 0
