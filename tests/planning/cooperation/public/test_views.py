"""What everybody reads: no draft, nobody's name, identifiers that last."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from planning.cooperation.deeds.actions import Writer, remark
from planning.cooperation.deeds.models import Kind
from planning.cooperation.parties.actions import change
from planning.cooperation.schedule.actions import plan
from planning.cooperation.statuses import Status
from tests.factories.cooperation import at, cooperation, deed, practice
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db
ROOM = "planning:cooperation."
SECRETS = (
    "Rahasia Ratna",
    "Draf rahasia",
    "Komentar rahasia",
    "Gagasan rahasia",
    "Praktik rahasia",
    "KUASA-9",
    "rahasia@semarang.example",
    "direncanakan 10 Apr",
)


@pytest.fixture
def running():
    """A cooperation in force beside everything that nobody outside may read."""
    by = planner(full_name="Rahasia Ratna")
    found = at(Status.RUNNING, by)
    party = found.parties.get(number=1)
    change(
        party,
        signer="Rahasia Ratna",
        is_head=False,
        attorney_number="KUASA-9",
        attorney_date="2026-04-01",
        by=by,
    )
    change(found.parties.get(number=2), email="rahasia@semarang.example", by=by)
    plan(found, {Status.ENDED: date(2029, 4, 10)}, by=by)
    contract = found.deeds.get(kind=Kind.CONTRACT)
    addendum = deed(found, Kind.ADDENDUM, by, amends=contract)
    chapter = addendum.chapters.get(number=2)
    remark(chapter, "Komentar rahasia", writer=Writer(by))
    cooperation(by, title="Gagasan rahasia")
    practice(citizen(full_name="Rahasia Ratna"), title="Praktik rahasia")
    return found


def test_public_pages_leak_no_draft_and_no_name(client: Client, running):
    walked = [
        "index", "public.partners", "public.data", "deeds.index", "practices.index", "practices.compare",
        "capacity.index", "gaps.index",
    ]  # fmt: skip
    pages = [client.get(reverse(ROOM + name)) for name in walked] + [client.get(running.get_absolute_url())]

    assert [page.status_code for page in pages] == [200] * len(pages)
    for page in pages:
        assert [secret for secret in SECRETS if secret in page.content.decode()] == [], page.request[
            "PATH_INFO"
        ]


def test_open_data_names_regions_by_their_codes(client: Client, running):
    [row] = client.get(reverse(ROOM + "public.data")).json()["kerja_sama"]

    assert row["id"] == f"ID-KDN-33.24-{running.code}"
    assert [party["id"] for party in row["pihak"]] == ["ID-KDN-33.24", "ID-KDN-33.74"]
    assert [deed["jenis"] for deed in row["naskah"]] == ["kb", "pks"]


def test_a_tile_leads_to_the_cooperations_with_that_partner(client: Client, running):
    page = client.get(reverse(ROOM + "public.partners")).content.decode()
    found = client.get(reverse(ROOM + "index"), {"mitra": "33.74"}).content.decode()
    nothing = client.get(reverse(ROOM + "index"), {"mitra": "33.21"}).content.decode()

    assert "?mitra=33.74" in page
    assert running.title in found
    assert running.title not in nothing
