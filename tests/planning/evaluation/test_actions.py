"""Reports from their beginning to their certification, and what is refused on the way."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.evaluation import actions
from planning.evaluation.actions import Filled
from planning.evaluation.drawing import plan_in_force
from planning.evaluation.models import QuarterReport
from planning.evaluation.refusals import (
    ChangedMeanwhile,
    NoPlan,
    NotReportedNow,
    ReasonsMissing,
    ReopenedAlready,
    ReportExists,
    StillEmpty,
)
from planning.evaluation.rows import Realisation
from planning.evaluation.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories import evaluation as made
from tests.factories.stakeholders import head, operator, planner

pytestmark = pytest.mark.django_db
OTHER_REASON = "Bukti belum ada."


def told(kind: Kind) -> set:
    return {notification.recipient for notification in Notification.objects.filter(kind=kind)}


def test_a_report_begins_with_a_row_for_every_indicator_of_the_renja(agency, siti):
    made.renja(agency, works=2)

    report = actions.begin(made.quarter(), agency, by=siti)

    rows = list(report.rows.all())
    assert [(row.level, row.indicator, row.has_money) for row in rows] == [
        ("programme", "", False),
        ("activity", "", False),
        ("sub_activity", "Panjang jaringan irigasi", True),
        ("sub_activity", "Panjang jaringan irigasi", True),
    ]
    assert (rows[2].target, rows[2].money, rows[2].results) == (Decimal("1.25"), made.BUDGET, [None] * 4)
    assert (report.status, report.plan) == (Status.DRAFT, plan_in_force(agency, made.YEAR))


def test_a_report_begins_once_in_its_time_and_with_a_fixed_renja(agency, siti):
    with pytest.raises(NoPlan):
        actions.begin(made.quarter(), agency, by=siti)
    made.renja(agency)
    with pytest.raises(NotAllowed):
        actions.begin(made.quarter(), agency, by=operator())
    yesterday = timezone.localdate() - timedelta(days=1)
    with pytest.raises(NotReportedNow):
        actions.begin(made.quarter(2, closes_on=yesterday), agency, by=siti)
    actions.begin(made.quarter(), agency, by=siti)
    with pytest.raises(ReportExists):
        actions.begin(made.quarter(), agency, by=siti)


def test_two_people_do_not_overwrite_each_other(agency, siti):
    report = made.report(organisation=agency, by=siti)
    made.fill(report, by=siti)

    with pytest.raises(ChangedMeanwhile):
        actions.fill(report, {3: Filled(Decimal(1), 1)}, version=1, by=siti)


def test_money_is_reported_only_where_it_is_spent_and_results_only_where_they_are_measured(agency, siti):
    report = made.report(organisation=agency, by=siti)

    made.fill(report, by=siti)

    programme, _activity, work = report.rows.all()
    assert (programme.results[0], programme.spending[0]) == (None, None)
    assert (work.results[0], work.spending[0]) == (Decimal("0.5"), 40_000_000)


def test_a_report_is_sent_complete_and_with_its_reasons(agency, siti):
    report = made.report(organisation=agency, by=siti)
    with pytest.raises(StillEmpty):
        actions.send(report, by=siti)
    made.fill(report, by=siti, result="0.1")
    with pytest.raises(ReasonsMissing):
        actions.send(report, by=siti)
    row = report.rows.get(has_money=True)
    actions.explain(row, {"obstacles": "Lelang mundur.", "follow_up": "Kontrak bulan depan."}, by=siti)

    planner()
    actions.send(report, by=siti)

    assert (report.status, report.sent_by) == (Status.SENT, siti)
    assert told(Kind.EVALUATION_SENT) == set(Account.objects.who_may(Permission.EVALUATION_VERIFY))


def test_what_was_sent_is_frozen_for_everybody(agency, siti):
    report = made.report(Status.SENT, organisation=agency, by=siti)
    row = report.rows.first()

    with pytest.raises(NotPossibleNow):
        made.fill(report, by=siti)
    with pytest.raises(IntegrityError), transaction.atomic():
        Realisation.objects.filter(pk=row.pk).update(note="Diam-diam")
    with pytest.raises(IntegrityError), transaction.atomic():
        row.delete()


def test_a_returned_report_is_mended_after_its_time_and_sent_again(agency, siti):
    bagus = planner()
    report = made.report(Status.SENT, organisation=agency, by=siti)
    with pytest.raises(ReasonMissing):
        actions.send_back(report, by=bagus, reason=" ")
    actions.send_back(report, by=bagus, reason=made.REASON)
    yesterday = timezone.localdate() - timedelta(days=1)
    made.quarter(closes_on=yesterday)

    report = QuarterReport.objects.get(pk=report.pk)
    made.fill(report, by=siti, result="0.6")
    actions.send(report, by=siti)

    assert report.status == Status.SENT
    assert told(Kind.EVALUATION_RETURNED) == {siti}


def test_a_draft_is_not_filled_after_its_time(agency, siti):
    report = made.report(organisation=agency, by=siti)
    made.quarter(closes_on=timezone.localdate() - timedelta(days=1))

    with pytest.raises(NotReportedNow):
        made.fill(QuarterReport.objects.get(pk=report.pk), by=siti)


def test_three_people_make_a_figure_official(agency, siti):
    report = made.report(Status.SENT, organisation=agency, by=siti)
    bagus, kepala = planner(), head()
    with pytest.raises(NotAllowed):
        actions.verify(report, by=siti)
    actions.verify(report, by=bagus)
    with pytest.raises(NotAllowed):
        actions.certify(report, by=bagus)

    actions.certify(report, by=kepala)

    assert (report.status, report.rate, report.money_rate) == (
        Status.FINAL,
        Decimal("40.00"),
        Decimal("26.67"),
    )
    assert (report.predicate, report.budget, report.spent) == ("very_low", made.BUDGET, 40_000_000)
    assert (told(Kind.EVALUATION_VERIFIED), told(Kind.EVALUATION_CERTIFIED)) == ({kepala}, {siti})


def test_nobody_verifies_what_they_sent_themselves(agency):
    ratna = planner()
    own = ratna.organisations[0]
    report = made.report(Status.SENT, organisation=own, by=ratna)

    with pytest.raises(NotAllowed):
        actions.verify(report, by=ratna)


def test_a_head_can_have_it_verified_again(agency, siti):
    report = made.report(Status.VERIFIED, organisation=agency, by=siti)

    actions.look_again(report, by=head(), reason=OTHER_REASON)

    assert (report.status, report.verified_by) == (Status.SENT, None)


def test_certified_figures_do_not_move_whatever_comes_later(agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti)
    before = list(report.rows.values())

    with pytest.raises(IntegrityError), transaction.atomic():
        QuarterReport.objects.filter(pk=report.pk).update(spent=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        QuarterReport.objects.filter(pk=report.pk).update(status=Status.DRAFT)
    later = made.report(Status.FINAL, organisation=agency, by=siti, number=2, result="0.7")
    new = actions.reopen(report, by=planner(), reason=OTHER_REASON)
    made.fill(new, by=siti, result="0.9")

    assert list(report.rows.values()) == before
    assert later.rows.get(has_money=True).results[:2] == [Decimal("0.5"), Decimal("0.7")]


def test_a_reopened_quarter_leaves_both_versions_to_be_read(agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti)
    bagus = planner()

    new = actions.reopen(report, by=bagus, reason=OTHER_REASON)
    assert (report.status, new.revision, new.rows.count()) == (Status.FINAL, 1, report.rows.count())
    with pytest.raises(ReopenedAlready):
        actions.reopen(report, by=bagus, reason=OTHER_REASON)
    made.fill(new, by=siti, result="1.25", spent=made.BUDGET)
    made.lead(new, Status.FINAL, siti)

    report.refresh_from_db()
    assert (report.status, new.status) == (Status.SUPERSEDED, Status.FINAL)
    assert set(QuarterReport.objects.visible_to(None)) == {report, new}
    assert [change.reason for change in StatusChange.objects.about(report)][-2:] == [OTHER_REASON, ""]


def test_earlier_quarters_stand_in_later_reports_as_they_were_reported_last(agency, siti):
    first = made.report(Status.FINAL, organisation=agency, by=siti)
    second = made.report(organisation=agency, by=siti, number=2)
    new = actions.reopen(first, by=planner(), reason=OTHER_REASON)
    made.fill(new, by=siti, result="0.6")

    made.fill(second, by=siti, result="0.65")
    actions.send(second, by=siti)

    work = second.rows.get(has_money=True)
    assert work.results == [Decimal("0.6"), Decimal("0.65"), None, None]
    assert work.performance.rate == 100


def test_the_year_before_is_known_in_the_next(agency, siti):
    made.report(Status.FINAL, organisation=agency, by=siti, number=4, result="1.25", spent=made.BUDGET)

    report = made.report(organisation=agency, by=siti, year=made.YEAR + 1)

    work = report.rows.get(has_money=True)
    assert (work.before, work.money_before) == (Decimal("1.25"), made.BUDGET)


def test_only_what_belongs_to_a_row_is_said_of_it(agency, siti):
    report = made.report(organisation=agency, by=siti)

    with pytest.raises(ValueError, match="target"):
        actions.explain(report.rows.first(), {"target": 3}, by=siti)
    with pytest.raises(ValueError, match="status"):
        actions.describe(report, {"status": "final"}, by=siti)


def test_evidence_comes_only_while_the_report_is_open(agency, siti):
    report = made.report(organisation=agency, by=siti)

    file = actions.attach(report, made.proof(), "Foto Juni", by=siti)

    assert (file.kind, report.files.count()) == ("pdf", 1)
    made.fill(report, by=siti)
    made.lead(report, Status.FINAL, siti)
    with pytest.raises(NotPossibleNow):
        actions.attach(report, made.proof(), "Susulan", by=siti)
