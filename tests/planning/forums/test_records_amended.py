"""A signed record stays as it is; a berita acara perubahan takes its place, and what was agreed with it."""

from decimal import Decimal
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.lines.actions import take
from planning.forums.desks.refusals import DeskClosed
from planning.forums.desks.statuses import Result
from planning.forums.desks.statuses import Status as DeskStatus
from planning.forums.records import actions
from planning.forums.records.agreed import AgreedTarget
from planning.forums.records.models import Record, Status
from planning.plans.lines import Line
from tests.factories.forums import agreed_by, decided, desk, item, record, running, signed
from tests.factories.planning import PLAN_YEAR, ProposalFactory
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import agency_head, citizen, operator, planner
from tests.pages.world import have_just_proven

pytestmark = pytest.mark.django_db
R = Result


def circulate_and_sign(found: Record, *people) -> Record:
    actions.circulate(found, by=people[0])
    agreed_by(found, *people)
    for person in people:
        actions.sign(found, by=person)
    found.refresh_from_db()
    return found


def test_after_signing_a_target_changes_only_by_a_berita_acara_perubahan():
    """V29 of the worked answers."""
    by = planner()
    first = signed(by)
    one = first.desk.items.get()
    before = first.paper.snapshot
    with pytest.raises(DeskClosed):
        desks.decide(one, Decision(R.RECOMMENDED, Decimal("98.00")), version=one.version, by=by)

    changed = actions.amend(first, by=by, reason="Data dasar diperbarui.")
    one.refresh_from_db()
    one.desk = changed.desk
    desks.decide(one, Decision(R.RECOMMENDED, Decimal("98.00")), version=one.version, by=by)
    circulate_and_sign(changed, by)

    first.refresh_from_db()
    assert first.paper.snapshot == before
    assert changed.paper.corrects == first.paper
    assert changed.paper.snapshot["content"]["amendment"] == {
        "number": first.paper.full_number,
        "date": changed.paper.snapshot["content"]["amendment"]["date"],
        "reason": "Data dasar diperbarui.",
        "changes": [
            {
                "number": 1, "title": one.title, "before": "direkomendasikan (Dibahas bersama provinsi.)",
                "after": "98 persen, direkomendasikan",
            }
        ],
    }  # fmt: skip
    assert AgreedTarget.objects.get().value == Decimal("98.00")


def test_the_items_are_open_exactly_while_the_words_of_the_amending_record_are():
    by, other = planner(), operator()
    changed = actions.amend(signed(by, other), by=by, reason="Salah tulis.")
    one = changed.desk.items.get()
    one.desk = changed.desk

    actions.circulate(changed, by=by)
    with pytest.raises(DeskClosed):
        desks.decide(one, Decision(R.DEFERRED), version=one.version, by=by)
    actions.object_to(changed, by=other, reason="Butir 1 masih salah.")
    desks.decide(one, Decision(R.DEFERRED), version=one.version, by=by)
    with pytest.raises(NotPossibleNow):
        desks.decide(one, Decision(R.PENDING), version=one.version + 1, by=by)

    changed.desk.refresh_from_db()
    assert changed.desk.status == DeskStatus.AMENDING


def test_a_record_is_amended_once_at_a_time_by_those_who_call_forums_and_with_a_reason():
    by, other = planner(), operator()
    first = signed(by, other)

    with pytest.raises(NotAllowed):
        actions.amend(first, by=other, reason="Salah.")
    with pytest.raises(ReasonMissing):
        actions.amend(first, by=by, reason=" ")
    changed = actions.amend(first, by=by, reason="Salah tulis.")
    with pytest.raises(NotPossibleNow):
        actions.amend(first, by=by, reason="Lagi.")
    with pytest.raises(NotPossibleNow):
        actions.amend(changed, by=by, reason="Lagi.")
    assert Record.objects.latest_of(first.desk) == changed


def test_what_a_signed_record_holds_marks_the_plan_line_and_its_proposals(client):
    by = planner()
    plan = PlanFactory(status="fixed")
    [line] = Line.objects.filter(plan=plan, level="sub_activity")
    proposal = ProposalFactory(
        organisation=line.organisation, agency=line.organisation, sub_activity=line.item,
        plan_year=PLAN_YEAR, status="submitted",
    )  # fmt: skip
    of = desk(running(by=by, plan_year=PLAN_YEAR), by)
    take(of, Line.objects.with_figures().filter(pk=line.pk), by=by)
    taken = of.items.get()
    assert (taken.code, taken.proposed_target, taken.ceiling) == (line.code, Decimal("1.25"), 150_000_000)
    decided(of, by, R.RECOMMENDED)
    desks.close(of, by=by)
    assert not AgreedTarget.objects.exists()

    circulate_and_sign(record_of(of, by), by)

    row = AgreedTarget.objects.of_year(PLAN_YEAR).of_agency(line.organisation).get()
    assert (row.code, row.value) == (line.code, Decimal("1.25"))
    said = "Panjang jaringan irigasi: 1,25 Kilometer"
    assert said in client.get(line.get_absolute_url()).content.decode()
    assert said in client.get(proposal.get_absolute_url()).content.decode()
    assert StatusChange.objects.about(proposal).last().transition == "agreed_at_desk"


def record_of(of, by) -> Record:
    return actions.write(
        of, basis="Permendagri 86", notes="", version=0, by=by, signers=[actions.Signer(by, "Pimpinan desk")]
    )


def test_an_acting_officer_signs_as_one(client):
    by, acting = planner(), agency_head()
    acting.assignments.update(kind="acting")
    of = record(by, [by]).desk
    client.force_login(by)
    said = {
        "version": 1, "basis": "Permendagri 86", "tanda-TOTAL_FORMS": 1, "tanda-INITIAL_FORMS": 0,
        "tanda-0-account": acting.pk, "tanda-0-position": "",
    }  # fmt: skip

    client.post(reverse("planning:forums.records.write", args=[of.code]), said)

    signatory = of.records.get().signatories.get()
    assert signatory.position.startswith("Plt. ")


def test_the_pages_amend_and_hand_out_the_annex(client):
    by = planner()
    client.force_login(by)
    have_just_proven(client, by)
    first = signed(by)
    address = first.get_absolute_url()

    assert "Buat berita acara perubahan" in client.get(address).content.decode()
    changed = client.post(address + "amend/", {"reason": "Salah tulis."}).url
    assert "Butir desk ini dapat diubah" in client.get(changed).content.decode()
    book = load_workbook(BytesIO(client.get(address + "lampiran.xlsx").content))
    assert book.sheetnames == ["Target", "Sub kegiatan", "Tindak lanjut", "Daftar hadir"]
    assert book["Target"]["I2"].value == "Direkomendasikan"
    assert Record.objects.latest_of(first.desk).status == Status.DRAFT
    client.force_login(citizen())
    assert client.get(address + "lampiran.xlsx").status_code == 404


def test_what_was_not_discussed_can_be_agreed_later_by_amending():
    by = planner()
    of = desk(running(by=by), by)
    item(of, by)
    desks.close(of, by=by, confirmed=True)
    changed = actions.amend(circulate_and_sign(record_of(of, by), by), by=by, reason="Dibahas menyusul.")
    one = changed.desk.items.get()
    one.desk = changed.desk

    desks.decide(one, Decision(R.RECOMMENDED), version=one.version, by=by)

    one.refresh_from_db()
    assert one.status == R.RECOMMENDED
