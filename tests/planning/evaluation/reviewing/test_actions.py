"""Notes of verifiers on single rows: written while a report is checked, read by its agency alone."""

import pytest
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.evaluation import actions
from planning.evaluation.refusals import NotChecked
from planning.evaluation.reviewing.actions import note
from planning.evaluation.reviewing.models import RowNote
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.stakeholders import head, planner

pytestmark = pytest.mark.django_db
WORDS = "Panjang di foto tidak sampai 0,5 km."


def row_of(report):
    return report.rows.select_related("report__quarter").get(has_money=True)


def test_a_verifier_writes_on_a_row_and_its_agency_reads_it_there(client, agency, siti):
    report, ratna = made.report(Status.SENT, organisation=agency, by=siti), planner()
    client.force_login(ratna)
    address = reverse("planning:evaluation.reviewing.row", args=[report.code, row_of(report).position])

    listed = client.get(report.get_absolute_url()).content.decode()
    client.post(address, {"words": WORDS})
    actions.send_back(report, by=ratna, reason=made.REASON)

    assert address in listed
    client.force_login(siti)
    for name, more in (("detail", []), ("fill", []), ("row", [row_of(report).position])):
        page = client.get(reverse(f"planning:evaluation.{name}", args=[report.code, *more]))
        assert WORDS in page.content.decode()


def test_a_note_is_not_public_and_stays_with_its_report(client, agency, siti):
    report, ratna = made.report(Status.SENT, organisation=agency, by=siti), planner()
    note(row_of(report), WORDS, by=ratna)
    actions.verify(report, by=ratna)
    actions.certify(report, by=head())

    assert WORDS not in client.get(report.get_absolute_url()).content.decode()
    with pytest.raises(NotChecked):
        note(row_of(report), "Lain", by=planner())
    assert RowNote.objects.get().words == WORDS


def test_a_note_is_cleared_and_only_verifiers_write_any(agency, siti):
    report, ratna = made.report(Status.SENT, organisation=agency, by=siti), planner()
    with pytest.raises(NotAllowed):
        note(row_of(report), WORDS, by=siti)
    note(row_of(report), WORDS, by=ratna)

    note(row_of(report), "  ", by=ratna)

    assert not RowNote.objects.exists()


def test_evidence_stands_with_the_row_it_proves(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    row = row_of(report)
    client.force_login(siti)
    address = reverse("planning:evaluation.attach", args=[report.code])

    asked = client.get(address, {"baris": row.position}).content.decode()
    client.post(address, {"file": made.proof(), "title": "Foto pekerjaan", "row": row.position})

    assert f'<option value="{row.position}" selected>' in asked
    assert report.files.get().row == row
    for page in (row.get_absolute_url(), report.get_absolute_url()):
        assert "Foto pekerjaan" in client.get(page).content.decode()
