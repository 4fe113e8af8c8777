"""From an empty year to a paper, page by page; each figure stands where its room counts it."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from planning.annual.models import AnnualReport, Status
from tests.factories.annual import TOLD, issued
from tests.factories.stakeholders import citizen, head, planner
from tests.pages.world import have_just_proven

pytestmark = pytest.mark.django_db
ROOM = "/laporan-tahunan/"


@pytest.fixture(autouse=True)
def february(time_machine):
    time_machine.move_to(datetime(2027, 2, 1, 3, tzinfo=UTC), tick=False)


def test_a_planner_writes_and_a_head_issues(client: Client):
    by, chief = planner(), head()
    client.force_login(by)
    begun = client.post(f"{ROOM}begin/", {"year": "2026"}, follow=True).content.decode()
    assert "Pengantarnya belum ditulis." in begun
    told = client.post(f"{ROOM}2026/uraian/", TOLD, follow=True).content.decode()
    assert TOLD["highlights"] in told

    client.force_login(chief)
    have_just_proven(client, chief)
    client.post(f"{ROOM}2026/issue/")

    report = AnnualReport.objects.get()
    assert (report.status, report.issued_by) == (Status.ISSUED, chief)
    public = Client().get(f"{ROOM}2026/").content.decode()
    assert TOLD["foreword"] in public
    assert by.full_name not in public


def test_a_year_that_is_no_year_is_asked_again(client: Client):
    client.force_login(planner())

    page = client.post(f"{ROOM}begin/", {"year": "tahun lalu"}, follow=True).content.decode()

    assert "Tulis tahunnya dengan empat angka" in page
    assert not AnnualReport.objects.exists()


def test_everybody_finds_what_was_issued_and_nobody_outside_writes(client: Client):
    issued(2026, planner(), head())
    client.force_login(citizen())

    assert "Terbit" in client.get(ROOM).content.decode()
    assert client.get(f"{ROOM}2026/uraian/").status_code == 403
    assert client.post(f"{ROOM}begin/", {"year": "2025"}).status_code == 403
