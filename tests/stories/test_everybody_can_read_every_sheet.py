"""Every PDF of the consultations keeps to PDF/UA as far as a machine sees: papers, sheets, the poster."""

import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pikepdf
import pytest
import time_machine

from consultations.minutes.addenda import actions as addenda
from consultations.minutes.models import Minutes
from consultations.minutes.templates import MinutesTemplate
from consultations.queue.desk.poster import poster_pdf
from consultations.surveys.periods import Period
from consultations.surveys.reports import actions as reports
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.rendering import pdf_of
from perkasa.home.preparation.paper import pdf_of as pdf_of_sheet
from perkasa.home.preparation.sheet import sheet_of
from planning.alignment.reports.actions import issue_report
from planning.cooperation.reports import actions as half_year
from planning.cooperation.statuses import Status
from planning.forums.minutes import actions as meeting
from planning.forums.records.actions import circulate, sign
from tests.factories import annual, forums
from tests.factories import cooperation as cooperations
from tests.factories.comparisons import known_case
from tests.factories.consultations import MONDAY, at, confirmed, served_service
from tests.factories.minutes import approved, held_consultation
from tests.factories.stakeholders import OrganisationFactory, admin, head, host, operator, planner
from tests.factories.surveys import answers
from tests.fixtures.accessible import bookmarks_of, faults_of, tags_of

pytestmark = pytest.mark.django_db
POINTS = [{"heading": "Lokasi", "words": "Di tepi sungai."}, {"heading": "Biaya", "words": "Belum dihitung."}]
CORRECTION = {"part": "Rekomendasi butir 1", "said": "Lengkapi volume", "reads": "Lengkapi volume dan biaya"}


def minutes() -> Minutes:
    return approved(held_consultation(), points=POINTS)


def record() -> Minutes:
    booking = held_consultation()
    MinutesTemplate.objects.create(service=booking.service, paper_kind=Kind.CONSULTATION_RECORD)
    return approved(booking, points=POINTS)


def addendum() -> None:
    written = minutes()
    proposed = addenda.propose(
        written, corrections=[CORRECTION], reason="Biaya terlewat.", by=written.written_by
    )
    addenda.approve(proposed, by=written.approved_by)


def report() -> None:
    answers()
    writer = admin()
    written = reports.begin(Period(2026, 3, 4), None, by=writer)
    plan = [
        reports.Plan(code, "Memasang kotak saran", "Sekretariat", date(2027, 3, 31)) for code in ("U8", "U9")
    ]
    reports.plan(written, lines=plan, by=writer)
    with time_machine.travel(MONDAY + timedelta(days=60)):
        reports.submit(written, by=writer)
        reports.approve(written, by=head())


def desk_record() -> None:
    chair = admin()
    written = forums.record(chair, [chair], items=2)
    circulate(written, by=chair)
    sign(forums.agreed_by(written, chair), by=chair)


def alignment_report() -> None:
    host()
    known_case(OrganisationFactory(short_name="DPUPR", field_codes=("1.03",)))
    issue_report(2027, by=planner())


def invitation() -> None:
    forums.invited(OrganisationFactory(), by=planner())


def forum_minutes() -> None:
    by, guest = planner(), operator()
    written = forums.minutes(by, guest)
    meeting.circulate(written, by=by)
    written.refresh_from_db()
    meeting.agree(written.replies.get(), version=written.version, note="Catat juga hasil lalu.", by=guest)
    meeting.finalise(written, by=by)


def cooperation_report() -> None:
    by = planner()
    with time_machine.travel(datetime(2026, 11, 2, 3, tzinfo=UTC)):
        running = cooperations.at(Status.RUNNING, by)
        told = {"progress": "Trayek berjalan", "obstacles": "", "plans": "Halte"}
        half_year.report(running, year=2026, half=2, by=by, **told)


def annual_report() -> None:
    annual.issued(2025, planner(), head())


PAPERS = {
    Kind.CONSULTATION_MINUTES: minutes, Kind.CONSULTATION_RECORD: record,
    Kind.CONSULTATION_ADDENDUM: addendum, Kind.SURVEY_REPORT: report,
    Kind.DESK_RECORD: desk_record, Kind.ALIGNMENT_REPORT: alignment_report,
    Kind.INVITATION: invitation, Kind.FORUM_MINUTES: forum_minutes,
    Kind.COOPERATION_REPORT: cooperation_report, Kind.ANNUAL_REPORT: annual_report,
}  # fmt: skip


FEWER_PARTS = {Kind.INVITATION: 1}
"""A letter and its annex are two parts; every other paper has more than three."""


@pytest.mark.parametrize("kind", Kind)
def test_a_paper_of_every_kind_can_be_read_by_everybody(kind):
    PAPERS[kind]()

    pdf = pdf_of(Paper.objects.filter(kind=kind).latest("issued_at"))

    assert faults_of(pdf) == []
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/P", "/Figure"} <= set(tags_of(pdf))
    assert len(bookmarks_of(pdf)) > FEWER_PARTS.get(kind, 3)


def preparation() -> bytes:
    host()
    with time_machine.travel(MONDAY):
        booking = confirmed(served_service(), at(25, 9))
        return pdf_of_sheet(sheet_of(booking, booking.officer.account))


def poster() -> bytes:
    host()
    return poster_pdf()


@pytest.mark.parametrize("draw", [preparation, poster])
def test_a_sheet_that_is_no_paper_can_be_read_by_everybody_and_is_one_page(draw: Callable[[], bytes]):
    pdf = draw()

    assert faults_of(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1


def test_the_check_itself_sees_faults():
    bare = pikepdf.new()
    bare.add_blank_page()
    bare.pages[0].Contents = bare.make_stream(b"0 0 10 10 re f")
    bare.save(written := io.BytesIO())

    assert faults_of(written.getvalue()) == [
        "It does not say that it keeps to PDF/UA-1.",
        "It has no title.",
        "It is not tagged.",
        "Its language is not Indonesian.",
        "Its window shows the name of the file instead of its title.",
        "Page 1 paints with f [] outside every tag.",
        "It does not begin with a heading of the first level.",
    ]
