"""What forums decide: kinds, owners, reports, and what is carried on from meeting to meeting until done."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import until_none_is_left
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums import actions as forums
from planning.forums.follow_ups import actions
from planning.forums.follow_ups.models import Decision, FollowUp
from planning.forums.follow_ups.reading import carried_into, share_done
from planning.forums.follow_ups.refusals import DeskOfAnotherForum, OwnerMissing
from planning.forums.follow_ups.rounds import remind_next
from planning.forums.statuses import Kind as ForumKind
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import png
from tests.factories.forums import action, desk, in_a_week, invited, running
from tests.factories.stakeholders import citizen, operator, planner

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)


def told(kind: Kind) -> set:
    return {row.recipient for row in Notification.objects.filter(kind=kind, channel="email")}


def test_carried_over_three_meetings_it_is_one_thing_and_closing_it_closes_it_everywhere():
    by, owner = planner(), operator()
    first = running(by=by)
    promised = action(first, owner.organisations[0], by)
    second = running(by=by, begins=in_a_week() + WEEK)
    third = running(by=by, begins=in_a_week() + 2 * WEEK)

    assert FollowUp.objects.get().pk == promised.pk
    assert [one.forum for one in promised.carried.order_by("pk")] == [second, third]
    for met in (second, third):
        [row] = carried_into(met, by)
        assert row[0]["url"] == promised.get_absolute_url()
    steps = [change.transition for change in StatusChange.objects.about(promised)]
    assert steps == ["begin", "carry", "carry"]

    actions.close(promised, by=by, reason="Data sudah diterima.")

    for met in (first, second, third):
        assert share_done(met)["text"] == "1 dari 1 selesai (100,0 %)"
    fourth = running(by=by, begins=in_a_week() + 3 * WEEK)
    assert carried_into(fourth, by) == []


def test_only_open_ones_of_the_same_kind_enter_and_already_stand_before_the_invitation():
    by, owner = planner(), operator()
    promised = action(running(by=by), owner.organisations[0], by)
    other_kind = invited(by=by, kind=ForumKind.COORDINATION, begins=in_a_week() + WEEK)
    coming = invited(by=by, begins=in_a_week() + WEEK)

    assert carried_into(other_kind, by) == []
    with time_machine.travel(in_a_week() + timedelta(days=10), tick=False):
        [row] = carried_into(coming, by)
        assert row[2]["text"] == "10 hari"
    assert not promised.carried.exists()


def test_its_owner_reports_with_evidence_and_whoever_leads_accepts_or_sends_back():
    by, owner = planner(), operator()
    promised = action(running(by=by), owner.organisations[0], by)
    assert told(Kind.FORUM_ACTION_GIVEN) == {owner}

    with pytest.raises(NotAllowed):
        actions.report(promised, by=by, reason="Selesai.")
    actions.report(promised, by=owner, reason="Data dikirim.", evidence=[png()])
    assert told(Kind.FORUM_ACTION_REPORTED) == {by}
    actions.send_back(promised, by=by, reason="Lampirkan tabelnya.")
    assert told(Kind.FORUM_ACTION_RETURNED) == {owner}
    actions.report(promised, by=owner, reason="Tabel dilampirkan.")
    actions.accept(promised, by=by)

    assert promised.is_done
    assert promised.proofs.count() == 1


def test_a_decision_is_no_action_and_an_action_needs_who_and_when():
    by = planner()
    found = running(by=by)
    of, elsewhere = desk(found, by), desk(running(by=by, begins=in_a_week() + WEEK), by)

    actions.write_down(found, kind=Decision.Kind.AGREEMENT, words="Data dasar disamakan.", desk=of, by=by)
    with pytest.raises(OwnerMissing):
        actions.write_down(found, kind=Decision.Kind.ACTION, words="Kirim data.", by=by)
    with pytest.raises(DeskOfAnotherForum):
        actions.write_down(found, kind=Decision.Kind.DECISION, words="Setuju.", desk=elsewhere, by=by)
    with pytest.raises(NotAllowed):
        actions.write_down(found, kind=Decision.Kind.DECISION, words="Setuju.", by=operator())
    with pytest.raises(NotPossibleNow):
        actions.write_down(invited(by=by), kind=Decision.Kind.DECISION, words="Setuju.", by=by)
    assert (found.decisions.count(), FollowUp.objects.count(), share_done(found)) == (1, 0, None)


def test_owners_are_reminded_on_the_days_of_the_office_until_it_is_done():
    by, owner = planner(), operator()
    promised = action(running(by=by), owner.organisations[0], by)

    with time_machine.travel(promised.remind_at + timedelta(minutes=1), tick=False):
        until_none_is_left(remind_next)
    assert told(Kind.FORUM_ACTION_DUE) == {owner}

    promised.refresh_from_db()
    actions.close(promised, by=by, reason="Tidak diperlukan lagi.")
    assert promised.remind_at is None


def test_what_is_told_of_a_forum_stays_with_its_readers():
    by = planner()
    hidden = action(running(by=by, openness="invited"), operator().organisations[0], by)
    public = action(running(by=by, begins=in_a_week() + WEEK), operator().organisations[0], by)

    seen = set(FollowUp.objects.visible_to(citizen()))

    assert hidden.carried.exists()
    assert seen == {public}


def test_the_pages_write_down_show_report_and_accept(client):
    by, owner = planner(), operator()
    found = running(by=by)
    of = desk(found, by)
    client.force_login(by)
    said = {
        "kind": "action", "words": "Lengkapi data dasar APS.", "desk": of.pk,
        "organisation": owner.organisations[0].pk, "due_date": timezone.localdate() + WEEK,
    }  # fmt: skip
    page = reverse("planning:forums.follow_ups.create", args=[found.code])

    assert "Isi tenggatnya." in client.post(page, said | {"due_date": ""}).content.decode()
    assert client.post(page, said).url == of.get_absolute_url()
    assert "0 dari 1 selesai (0,0 %)" in client.get(found.get_absolute_url()).content.decode()
    promised = FollowUp.objects.get()
    address = promised.get_absolute_url()

    client.force_login(owner)
    assert "Tuliskan apa yang sudah dilakukan." in client.post(address + "report/").content.decode()
    client.post(address + "report/", {"reason": "Selesai.", "evidence": png()})
    proof = promised.proofs.get()
    assert b"".join(client.get(proof.get_absolute_url()).streaming_content) == png().read()
    client.force_login(citizen())
    assert client.get(proof.get_absolute_url()).status_code == 403

    client.force_login(by)
    client.post(address + "accept/")
    assert "1 dari 1 selesai (100,0 %)" in client.get(found.get_absolute_url()).content.decode()


def test_a_later_forum_of_the_kind_leads_what_it_took_up():
    by, chair = planner(), operator()
    promised = action(running(by=by), operator().organisations[0], by)
    later = invited(by=by, begins=in_a_week() + WEEK, chair=chair)
    forums.start(later, by=by)

    actions.close(promised, by=chair, reason="Sudah dibahas.")

    assert promised.is_done
