"""A year is told once: written by planners, issued by a head, frozen in a paper everybody reads."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from perkasa.core.refusals import NotAllowed
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.rendering import render_next
from planning.annual import actions
from planning.annual.models import Status
from planning.annual.refusals import NoLongerOpen, WordsMissing, YearNotBegun, YearNotOver
from planning.cooperation.statuses import Status as Stage
from tests.factories.annual import TOLD, draft, issued
from tests.factories.cooperation import at, verified
from tests.factories.documents import words_of
from tests.factories.stakeholders import citizen, head, planner

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def february(time_machine):
    time_machine.move_to(datetime(2027, 2, 1, 3, tzinfo=UTC), tick=False)


def values(content: dict) -> dict[str, str]:
    """Every fact of the report by its label."""
    return {fact["label"]: fact["value"] for part in content["parts"] for fact in part["facts"]}


def test_the_paper_holds_words_and_figures_as_of_the_day_it_was_issued():
    by = planner()
    at(Stage.RUNNING, by)

    report = issued(2026, by, head())

    content = report.paper.snapshot["content"]
    assert (report.paper.kind, report.paper.is_public) == (Kind.ANNUAL_REPORT, True)
    assert content["foreword"] == [TOLD["foreword"]]
    assert content["as_of"] == "Senin, 1 Februari 2027 pukul 10.00 WIB"
    assert values(content)["Mulai berlaku tahun ini"] == "1"
    assert [part["title"] for part in content["parts"]] == [
        "Konsultasi", "Usulan", "Sinkronisasi", "Forum", "Kerja sama dan praktik", "Evaluasi", "Kepuasan",
    ]  # fmt: skip
    assert render_next()
    report.paper.refresh_from_db()
    with report.paper.file.open() as file:
        assert "Usulan dijawab lebih cepat." in words_of(file.read())


def test_an_issued_report_does_not_move_when_the_data_do(client: Client):
    by = planner()
    report = issued(2026, by, head())
    before = values(report.paper.snapshot["content"])

    verified(citizen(), by)

    page = client.get(report.get_absolute_url()).content.decode()
    report.paper.refresh_from_db()
    assert values(report.paper.snapshot["content"]) == before
    assert before["Praktik dan inovasi terverifikasi"] == "0"
    assert "Angka per Senin, 1 Februari 2027" in page
    with pytest.raises(NoLongerOpen):
        actions.write(report, **TOLD, by=by)


def test_a_report_is_begun_once_and_not_for_a_year_to_come():
    by = planner()

    assert actions.begin(2026, by=by) == actions.begin(2026, by=planner())
    with pytest.raises(YearNotBegun):
        actions.begin(2028, by=by)
    with pytest.raises(NotAllowed):
        actions.begin(2026, by=citizen())


def test_it_is_issued_by_a_head_after_the_year_and_with_its_words():
    by, chief = planner(), head()
    this_year, empty = draft(2027, by), actions.begin(2025, by=by)
    with pytest.raises(YearNotOver):
        actions.issue(this_year, by=chief)
    with pytest.raises(WordsMissing):
        actions.issue(empty, by=chief)
    with pytest.raises(NotAllowed):
        actions.issue(draft(2026, by), by=by)

    empty.refresh_from_db()
    assert (empty.status, empty.paper) == (Status.DRAFT, None)


def test_nobody_outside_reads_what_is_being_written(client: Client):
    report = draft(2026, planner())

    assert client.get(report.get_absolute_url()).status_code == 404
    assert str(report) not in client.get("/laporan-tahunan/").content.decode()
