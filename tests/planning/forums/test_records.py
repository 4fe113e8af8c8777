"""From a closed desk to a sealed paper: circulated, objected to, mended, agreed, signed k of n."""

from decimal import Decimal

import pytest

from perkasa.core.jobs import until_none_is_left
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from perkasa.core.words import long_date
from perkasa.documents.papers.rendering import render_next
from planning.forums import actions as forums
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.refusals import DeskClosed
from planning.forums.desks.statuses import Result
from planning.forums.records import actions
from planning.forums.records.actions import Signer
from planning.forums.records.models import Record, Status
from planning.forums.records.refusals import ChangedMeanwhile, DeskStillOpen, NobodySigns
from planning.forums.refusals import DesksStillOpen, NotSignedYet
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.documents import words_of
from tests.factories.forums import BASIS, action, agreed_by, decided, desk, record, running
from tests.factories.stakeholders import agency_head, citizen, operator, planner

pytestmark = pytest.mark.django_db


def told(kind: Kind) -> set:
    return {row.recipient for row in Notification.objects.filter(kind=kind, channel="email")}


def test_objected_mended_agreed_signed_and_sealed():
    by, other = planner(), operator()
    found = record(by, [by, other])

    actions.circulate(found, by=by)
    actions.agree(found, by=by)
    actions.object_to(found, by=other, reason="Target butir 1 salah tulis.")
    assert found.status == Status.OBJECTED
    assert told(Kind.RECORD_OBJECTED) == {by}

    one = found.desk.items.select_related("desk").get()
    desks.decide(one, Decision(Result.RECOMMENDED, Decimal("97.5")), version=one.version, by=by)
    signers = [Signer(by, "Pimpinan desk"), Signer(other, "Kepala Dinas")]
    found = actions.write(found.desk, basis=BASIS, notes="Diperbaiki.", signers=signers, version=1, by=by)
    actions.circulate(found, by=by)
    with pytest.raises(DeskClosed):
        desks.decide(one, Decision(Result.RECOMMENDED), version=one.version + 1, by=by)
    agreed_by(found, by, other)
    assert found.status == Status.SIGNING
    assert told(Kind.RECORD_TO_SIGN) == {by, other}

    actions.sign(found, by=by)
    assert (found.status, found.paper) == (Status.SIGNING, None)
    actions.sign(found, by=other)

    found.refresh_from_db()
    assert found.status == Status.SIGNED
    content = found.paper.snapshot["content"]
    assert (content["agreed"], content["total"], content["share"]) == (1, 1, "100,00")
    assert content["targets"][0]["agreed"] == "97,5"
    assert [one["name"] for one in found.paper.snapshot["signatories"]] == [str(by), str(other)]
    assert told(Kind.RECORD_ISSUED) == {by, other}


def test_the_paper_can_be_made_and_opened():
    by = planner()
    found = record(by, [by], items=3)
    agency = operator().organisations[0]
    promised = action(found.desk.forum, agency, by, words="Kirim data dasar.", at=found.desk)
    actions.circulate(found, by=by)
    agreed_by(found, by)
    actions.sign(found, by=by)

    until_none_is_left(render_next)

    found.paper.refresh_from_db()
    assert found.paper.is_done, found.paper.error
    with found.paper.file.open() as file:
        text = words_of(file.read())
    assert f"1 Kirim data dasar. {agency} {long_date(promised.due_date)}" in text


def test_a_missing_signature_is_marked():
    by, other = planner(), operator()
    found = record(by, [by, other])
    actions.circulate(found, by=by)
    agreed_by(found, by, other)
    actions.sign(found, by=by)

    actions.issue_without(found, by=by, reason="Sedang dinas luar.")

    notes = [one["note"] for one in found.paper.snapshot["signatories"]]
    assert notes[0].startswith("Disetujui melalui Perkasa")
    assert notes[1] == "Belum menandatangani"


def test_nobody_answers_or_signs_twice_or_for_others():
    by, other = planner(), operator()
    found = record(by, [by, other])
    actions.circulate(found, by=by)
    actions.agree(found, by=by)

    with pytest.raises(NotAllowed):
        actions.agree(found, by=by)
    with pytest.raises(NotAllowed):
        actions.agree(found, by=citizen())
    with pytest.raises(NotPossibleNow):
        actions.sign(found, by=by)


def test_a_note_beside_the_yes_stands_in_the_paper():
    by = planner()
    found = record(by, [by])
    actions.circulate(found, by=by)
    actions.agree(found, by=by, note="Anggaran menyusul.")
    actions.sign(found, by=by)

    found.refresh_from_db()
    [remark] = found.paper.snapshot["content"]["remarks"]
    assert remark["words"] == "Anggaran menyusul."


def test_a_record_needs_a_closed_desk_a_reader_of_now_and_somebody_who_signs():
    by = planner()
    of = desk(running(by=by), by, items=1)
    said = {"basis": BASIS, "notes": "", "signers": [Signer(by, "Pimpinan desk")], "by": by}
    with pytest.raises(DeskStillOpen):
        actions.write(of, **said, version=0)

    decided(of, by, Result.RECOMMENDED)
    desks.close(of, by=by)
    with pytest.raises(NobodySigns):
        actions.write(of, **said | {"signers": []}, version=0)
    actions.write(of, **said, version=0)
    with pytest.raises(ChangedMeanwhile):
        actions.write(of, **said, version=0)


def test_a_forum_ends_with_closed_desks_and_is_final_with_signed_records():
    by = planner()
    found = running(by=by)
    of = desk(found, by, items=1)
    with pytest.raises(DesksStillOpen):
        forums.end(found, by=by)

    desks.close(of, by=by, confirmed=True)
    found.refresh_from_db()
    forums.end(found, by=by)
    with pytest.raises(NotSignedYet):
        forums.conclude(found, by=by)


def test_a_draft_is_read_by_those_who_write_it_alone():
    by, other = planner(), agency_head()
    found = record(by, [by, other])

    assert not Record.objects.visible_to(other).exists()
    actions.circulate(found, by=by)
    assert Record.objects.visible_to(other).exists()
    assert not Record.objects.visible_to(citizen()).exists()
