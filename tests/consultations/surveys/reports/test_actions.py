"""A report is begun, planned, submitted and approved; then it stands as a public paper."""

from datetime import date, datetime

import pytest

from consultations.surveys.periods import Period
from consultations.surveys.reports import actions
from consultations.surveys.reports.models import Report, Status
from consultations.surveys.reports.refusals import NoLongerOpen, PeriodNotOver, PlanMissing, TooFewAnswers
from perkasa.core.refusals import NotAllowed
from perkasa.documents.papers.rendering import render_next
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import WIB
from tests.factories.stakeholders import admin, head, planner
from tests.factories.surveys import FIVE, answers

pytestmark = pytest.mark.django_db
QUARTER = Period(2026, 3, 4)


def planned(codes=("U8", "U9"), **begun) -> Report:
    """A report on the quarter whose lowest elements have a plan."""
    writer = admin()
    report = actions.begin(QUARTER, begun.get("service"), by=writer)
    lines = [actions.Plan(code, "Memasang kotak saran", "Sekretariat", date(2027, 3, 31)) for code in codes]
    actions.plan(report, lines=lines, by=writer)
    return report


def test_a_report_needs_as_many_answers_as_are_shown():
    service = answers(FIVE[:4])

    with pytest.raises(TooFewAnswers):
        actions.begin(QUARTER, service, by=admin())

    assert Report.objects.count() == 0


def test_beginning_twice_gives_the_same_report():
    answers()

    first, second = (actions.begin(QUARTER, None, by=admin()) for _number in range(2))

    assert first == second


def test_only_who_looks_after_the_survey_writes():
    answers()

    with pytest.raises(NotAllowed):
        actions.begin(QUARTER, None, by=planner())
    with pytest.raises(NotAllowed):
        actions.plan(planned(), lines=[], by=head())


def test_the_lowest_elements_need_a_plan():
    answers()
    report = planned(codes=["U9"])

    with pytest.raises(PlanMissing, match="Penanganan pengaduan"):
        actions.submit(report, by=report.written_by)


def test_a_running_period_is_not_reported(after_the_quarter):
    answers()
    report = planned()
    after_the_quarter.move_to(datetime(2026, 12, 31, 12, tzinfo=WIB))

    with pytest.raises(PeriodNotOver):
        actions.submit(report, by=report.written_by)


def test_what_was_sent_back_is_mended_and_approved_as_a_public_paper():
    service, leader = answers(), head(full_name="Sri Handayani")
    report = planned(service=service)
    actions.submit(report, by=report.written_by)
    actions.send_back(report, by=leader, reason="Sebutkan tanggalnya.")
    actions.submit(report, by=report.written_by)
    actions.approve(report, by=leader)

    report.refresh_from_db()
    paper = report.paper
    assert (report.status, report.approved_by) == (Status.APPROVED, leader)
    assert paper.is_public
    content = paper.snapshot["content"]
    assert (content["index"], content["letter"], content["number"]) == ("83,89", "B", "5")
    assert [part["average"] for part in content["elements"]] == [
        "3,20", "3,20", "3,60", "4,00", "3,20", "3,40", "3,60", "3,00", "3,00",
    ]  # fmt: skip
    kinds = set(Notification.objects.values_list("kind", flat=True))
    assert kinds == {Kind.SURVEY_REPORT_AWAITS, Kind.SURVEY_REPORT_RETURNED}


def test_the_paper_is_made_and_never_changes_with_later_answers():
    service = answers()
    report = planned(service=service)
    actions.submit(report, by=report.written_by)
    actions.approve(report, by=head())
    report.refresh_from_db()
    before = report.paper.snapshot

    answers([(1,) * 9] * 5, service=service)
    render_next()

    report.paper.refresh_from_db()
    assert report.paper.snapshot == before
    assert report.paper.is_done, report.paper.error


def test_nobody_approves_their_own_report_and_what_was_sent_is_not_changed():
    answers()
    report = planned()
    actions.submit(report, by=report.written_by)

    with pytest.raises(NotAllowed):
        actions.approve(report, by=report.written_by)
    with pytest.raises(NoLongerOpen):
        actions.plan(report, lines=[], by=report.written_by)
