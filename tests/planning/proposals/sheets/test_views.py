"""The pages of lists of proposals: send one in, see what became of it, take form T-D.4 along."""

import io

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from planning.proposals.forms import open_years
from planning.proposals.sheets.actions import work_next
from planning.proposals.statuses import Status
from tests.factories.planning import PLAN_YEAR, ProposalFactory
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, citizen, operator

pytestmark = pytest.mark.django_db


def test_an_operator_sends_a_list_in_and_takes_the_refused_rows_along(client):
    agency = OrganisationFactory()
    client.force_login(operator(agency))
    content = b"Usulan;Lokasi;Volume\nBetonisasi jalan dukuh;=HYPERLINK(0);satu\n"
    answers = {"organisation": agency.pk, "source": "agency", "plan_year": open_years()[0]}

    sent = client.post(
        reverse("planning:proposals.sheets.create"), answers | {"file": SimpleUploadedFile("u.csv", content)}
    )
    waiting = client.get(sent.url)
    work_next()
    page, sheet = client.get(sent.url), client.get(f"{sent.url}baris-ditolak.xlsx")

    assert "Pekerjaan ini berjalan di belakang" in waiting.text
    assert "desa atau kelurahan “=HYPERLINK(0)” tidak dikenal." in page.text
    row = list(openpyxl.load_workbook(io.BytesIO(sheet.content)).active.rows)[1]
    assert [cell.value for cell in row] == [
        2,
        "B: desa atau kelurahan “=HYPERLINK(0)” tidak dikenal.; C: “satu” bukan angka.",
        "Betonisasi jalan dukuh",
        "=HYPERLINK(0)",
        "satu",
    ]
    assert {cell.data_type for cell in row[1:]} == {"s"}


def test_form_td4_holds_for_strangers_only_what_was_accepted(client):
    district = DistrictFactory()
    ProposalFactory(status=Status.SUBMITTED)
    accepted = ProposalFactory(status=Status.ACCEPTED)
    address = reverse("planning:proposals.sheets.export")

    answer = client.get(address, {"kecamatan": district.code, "tahun": PLAN_YEAR})
    paper = client.get(
        reverse("planning:proposals.sheets.printout"), {"kecamatan": district.code, "tahun": PLAN_YEAR}
    )

    rows = list(openpyxl.load_workbook(io.BytesIO(answer.content)).active.values)
    assert [row[4] for row in rows[2:]] == [accepted.title, "JUMLAH"]
    assert paper.content.startswith(b"%PDF")
    assert client.get(address).status_code == 404


def test_who_files_for_nobody_sends_no_list(client):
    client.force_login(citizen())

    assert client.get(reverse("planning:proposals.sheets.create")).status_code == 403
