"""The pages of imports: from the upload to the undoing, and the export."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from planning.plans.imports.actions import work_next
from planning.plans.imports.models import Import, Phase
from planning.plans.models import Status
from tests.factories.plans import PlanFactory, sheet_of
from tests.factories.stakeholders import admin, operator

pytestmark = pytest.mark.django_db


def test_an_operator_brings_a_sheet_in_and_takes_it_back(client):
    plan = PlanFactory(works=1)
    client.force_login(operator(plan.organisation))

    sent = client.post(
        reverse("planning:plans.imports.create", args=[plan.code]), {"file": sheet_of(plan, w1=7)}
    )
    waiting = client.get(sent.url)
    work_next()
    ready = client.get(sent.url)
    client.post(f"{sent.url}apply/")
    work_next()
    applied = client.get(sent.url)
    undoing = client.post(f"{sent.url}undo/", follow=True)
    work_next()
    undone = client.get(sent.url)

    assert "Sedang diperiksa" in waiting.text
    assert "Terapkan ke dokumen" in ready.text
    assert "Batalkan seluruh impor" in applied.text
    assert "Sedang dibatalkan" in undoing.text
    assert "Dibatalkan" in undone.text
    assert Import.objects.get().phase == Phase.UNDONE


def test_mistakes_are_listed_by_cell_and_can_be_taken_along(client):
    plan = PlanFactory()
    client.force_login(admin())
    content = b"Kode;Uraian;Pagu 2027\n1.03.02.2.02.0001;Irigasi;banyak\n"

    sent = client.post(
        reverse("planning:plans.imports.create", args=[plan.code]),
        {"file": SimpleUploadedFile("renja.csv", content)},
    )
    work_next()
    page, table = client.get(sent.url), client.get(f"{sent.url}kesalahan.csv")

    assert "bukan jumlah rupiah bulat" in page.text
    assert table.content.decode("utf-8-sig").splitlines()[1] == "CSV;2;C;“banyak” bukan jumlah rupiah bulat."


def test_a_fixed_plan_is_exported_for_everybody_and_only_in_its_layouts(client):
    plan = PlanFactory(status=Status.FIXED)

    sheet = client.get(reverse("planning:plans.imports.export", args=[plan.code, "renja"]))
    other = client.get(reverse("planning:plans.imports.export", args=[plan.code, "lima-tahun"]))

    assert sheet.content.startswith(b"PK")
    assert sheet["Content-Disposition"] == f'attachment; filename="{plan.code}-renja.xlsx"'
    assert other.status_code == 404


def test_a_long_plan_is_printed_agency_by_agency(client):
    plan = PlanFactory(works=160)
    client.force_login(operator(plan.organisation))
    address = reverse("planning:plans.imports.printout", args=[plan.code, "t-c-33"])

    offered = client.get(address)

    assert f'<a href="?instansi={plan.organisation_id}">{plan.organisation.name}</a>' in offered.text
    assert client.get(address, {"instansi": "semua"}).status_code == 404
