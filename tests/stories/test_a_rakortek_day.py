"""A Rakortek day: three desks, twelve agencies, twelve items at one, and a paper that everybody signs."""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.urls import reverse

from perkasa.core.jobs import until_none_is_left
from perkasa.documents.papers.rendering import render_next
from planning.forums import actions as forums
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.recap import recap_of
from planning.forums.desks.statuses import Result
from planning.forums.guests.actions import Person
from planning.forums.presence import actions as presence
from planning.forums.records import actions as records
from planning.forums.records.actions import Signer
from planning.forums.statuses import Kind
from planning.forums.timetable import actions as turns
from planning.forums.timetable.demand import usual_frame
from tests.factories.forums import BASIS, action, agreed_by, desk, item, running
from tests.factories.stakeholders import OrganisationFactory, agency_head, operator, planner

pytestmark = pytest.mark.django_db
R = Result
RESULTS = [R.RECOMMENDED] * 7 + [R.WITH_NOTE] * 2 + [R.NOT_RECOMMENDED]
CONFLICTS = "Target butir 3 seharusnya 97,5."


@pytest.fixture
def day():
    """The forum runs with three desks, twelve agencies in their turns, and 14 people who are there."""
    by = planner()
    agencies = [OrganisationFactory() for _number in range(12)]
    forum = running(*agencies, by=by, kind=Kind.TECHNICAL, title="Rakortekrenbang RKPD 2028")
    chairs = [by, planner(), planner()]
    tables = [desk(forum, by, name=f"Desk {n}", chair=chair) for n, chair in enumerate(chairs, 1)]
    turns.lay_out(forum, replace(usual_frame(), minutes=30), by=by)
    for number in range(14):
        presence.write_down(forum, Person(f"Peserta {number + 1}", "Perencana"), by=by)
    return by, forum, tables


def test_twelve_items_one_objection_four_signatures_and_a_paper_that_verifies(client, day):
    by, forum, tables = day
    of = tables[0]
    assert forum.turns.count() == 12
    for number in range(12):
        item(of, by, title=f"Kinerja {number + 1}", proposed_target=Decimal(90 + number))
    for one, result in zip(of.items.all(), RESULTS, strict=False):
        heard = desks.read_back(one, Decision(result, None, "Catatan."), version=1, by=by)
        desks.agree(heard, version=2, by=by)
    action(forum, forum.guests.first().organisation, by)
    desks.close(of, by=by, confirmed=True)
    for other in tables[1:]:
        desks.close(other, by=by, confirmed=True)
    forum.refresh_from_db()
    forums.end(forum, by=by)

    recap = recap_of(of.items.values_list("status", flat=True))
    assert (recap.in_words, recap.share_in_words) == ("7/2/1/2", "75,00")

    people = [by, operator(), agency_head(), operator()]
    signers = [Signer(person, f"Penanda tangan {n}") for n, person in enumerate(people, 1)]
    record = records.write(of, basis=BASIS, notes="Data disamakan.", signers=signers, version=0, by=by)
    records.circulate(record, by=by)
    agreed_by(record, *people[:3])
    records.object_to(record, by=people[3], reason=CONFLICTS)
    record = records.write(of, basis=BASIS, notes=CONFLICTS, signers=signers, version=1, by=by)
    records.circulate(record, by=by)
    agreed_by(record, *people)
    for person in people:
        records.sign(record, by=person)
    until_none_is_left(render_next)

    record.refresh_from_db()
    content = record.paper.snapshot["content"]
    assert record.paper.is_done, record.paper.error
    assert (content["agreed"], content["total"], content["share"]) == (9, 12, "75,00")
    assert (len(content["attendance"]), len(content["actions"])) == (14, 0)
    assert all("Disetujui" in one["note"] for one in record.paper.snapshot["signatories"])
    page = client.get(reverse("documents:verification.detail", args=[record.paper.code])).content.decode()
    assert record.paper.full_number in page
