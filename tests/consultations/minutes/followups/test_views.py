"""The pages of follow-ups: signed in or by the link of a letter, nobody is led past their part."""

import pytest
import time_machine
from django.urls import reverse

from consultations.minutes.followups import actions
from consultations.minutes.followups.links import address_for
from consultations.minutes.followups.rounds import remind_next
from consultations.minutes.followups.statuses import Status
from stakeholders.accounts.models import Position
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at, pdf, png
from tests.factories.follow_ups import agreed, officer_of, promised_by_the_officer, reported, visitor_of
from tests.factories.stakeholders import citizen, head, operator

pytestmark = pytest.mark.django_db
INDEX = reverse("consultations:minutes.followups.index")


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(at(20, 9), tick=False) as clock:
        yield clock


def link_of(follow_up) -> str:
    return address_for(follow_up, visitor_of(follow_up))


class TestByLink:
    def test_the_letter_holds_it_and_it_carries_no_personal_data(self):
        follow_up = agreed()
        letter = letters.write(Notification.objects.get(kind=Kind.FOLLOW_UP_PROMISED))

        assert link_of(follow_up) in letter.text
        assert "Ratna" not in link_of(follow_up)

    def test_who_promised_reports_with_evidence_without_signing_in(self, client):
        follow_up = agreed()

        typed = {"reason": "Bentangnya 12 meter.", "evidence": [png(), pdf()]}
        shown = client.post(link_of(follow_up) + "report/", typed, follow=True).content.decode()

        follow_up.refresh_from_db()
        assert (follow_up.status, follow_up.evidence.count()) == (Status.REPORTED, 2)
        assert "Terima kasih. Laporan Anda sudah diteruskan." in shown

    def test_what_is_no_known_file_is_refused_and_the_words_stay(self, client):
        follow_up = agreed()
        bad = pdf("palsu.pdf")
        bad.file.seek(0)
        bad.file.write(b"MZ\x90\x00")
        bad.file.seek(0)

        page = client.post(link_of(follow_up) + "report/", {"reason": "Kata saya", "evidence": [bad]})

        assert page.status_code == 200
        assert "Isi berkas ini bukan" in page.content.decode()
        assert "Kata saya" in page.content.decode()

    def test_who_asked_accepts_what_the_office_did_and_opens_its_evidence(self, client):
        follow_up = promised_by_the_officer()
        actions.report(follow_up, by=officer_of(follow_up), reason="Sudah.", evidence=[png()])
        link = link_of(follow_up)

        file = follow_up.evidence.get()
        opened = client.get(f"{link}bukti/{file.code}/")
        opened.getvalue()
        client.post(link + "accept/")

        follow_up.refresh_from_db()
        assert (opened.status_code, follow_up.status) == (200, Status.DONE)

    def test_it_ends_when_the_work_is_done_or_passes_to_somebody_else(self, client):
        follow_up = agreed()
        link, owner = link_of(follow_up), follow_up.owner
        actions.take_over(follow_up, to=citizen())
        booking = follow_up.minutes.booking
        type(booking).objects.filter(pk=booking.pk).update(requested_by=citizen())

        assert "Tautan ini tidak berlaku lagi" in client.get(link).content.decode()
        assert owner != follow_up.owner
        assert client.get(f"{INDEX}tautan/forged/").status_code == 404

    def test_who_moderates_gets_no_link_but_signs_in(self):
        follow_up = promised_by_the_officer()

        assert address_for(follow_up, officer_of(follow_up)) == ""

    def test_who_signed_in_as_somebody_else_may_not_act(self, client):
        follow_up = agreed()
        client.force_login(citizen())

        assert client.post(link_of(follow_up) + "report/", {"reason": "Sudah."}).status_code == 403
        assert "Laporkan selesai" not in client.get(link_of(follow_up)).content.decode()


class TestSignedIn:
    def test_the_desk_sends_back_with_a_reason_in_the_portal(self, client):
        follow_up = reported()
        client.force_login(officer_of(follow_up))

        page = client.get(follow_up.get_absolute_url()).content.decode()
        client.post(follow_up.get_absolute_url() + "send_back/", {"reason": "Belum lengkap."})

        follow_up.refresh_from_db()
        assert ("Terima hasilnya" in page, "Minta dilengkapi" in page) == (True, True)
        assert follow_up.status == Status.RETURNED

    def test_more_time_is_asked_for_and_a_day_too_early_is_explained(self, client):
        follow_up = agreed()
        client.force_login(visitor_of(follow_up))
        ask = follow_up.get_absolute_url() + "ask_time/"

        refused = client.post(ask, {"until": "2026-12-01", "reason": "Banjir."}).content.decode()
        client.post(ask, {"until": "2026-12-18", "reason": "Banjir."})

        follow_up.refresh_from_db()
        assert "Tenggat baru harus sesudah tenggat sekarang" in refused
        assert follow_up.wanted_date.isoformat() == "2026-12-18"

    def test_the_list_finds_what_is_late_mine_or_waits_for_me(self, client, clock):
        mine, theirs = agreed(), promised_by_the_officer()
        actions.report(mine, by=visitor_of(mine), reason="Sudah.")
        clock.move_to(at(10, 9, month=12))

        def found(person, **query) -> set:
            client.force_login(person)
            return {row.pk for row in client.get(INDEX, query).context["page"].object_list}

        assert found(head()) == {mine.pk, theirs.pk}
        assert found(head(), keadaan="reported") == {mine.pk}
        assert found(head(), keadaan="terlambat", sampai="2026-12-08") == set()
        assert found(visitor_of(mine), siapa="saya") == {mine.pk}
        assert found(officer_of(mine), siapa="peminta") == {mine.pk}
        assert found(citizen()) == set()

    def test_who_was_told_that_it_is_late_below_their_office_can_read_it(self, client, clock):
        boss, owner = operator(), operator()
        office = boss.assignments.get().position
        Position.objects.filter(assignments__account=owner).update(superior=office)
        follow_up = agreed(owner)
        client.force_login(boss)
        before = client.get(follow_up.get_absolute_url()).status_code
        clock.move_to(at(16, 8, 1, month=12))

        remind_next()

        [letter] = Notification.objects.filter(kind=Kind.FOLLOW_UP_ESCALATED)
        assert (before, letter.recipient) == (404, boss)
        assert client.get(follow_up.get_absolute_url()).status_code == 200

    def test_an_unknown_step_is_not_found(self, client):
        follow_up = agreed()
        client.force_login(visitor_of(follow_up))

        assert client.post(follow_up.get_absolute_url() + "vanish/").status_code == 404
