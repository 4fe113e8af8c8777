"""The pages of minutes: what the desk sees, what who asked sees, and what nobody else finds."""

import pytest
from django.urls import reverse

from consultations.bookings.models import Status as BookingStatus
from consultations.minutes.models import Minutes, Status
from perkasa.documents.papers.rendering import render_next
from tests.factories.consultations import at
from tests.factories.minutes import (
    approved,
    held_consultation,
    in_review,
    objected,
    returned,
    submitted,
    written,
)
from tests.factories.stakeholders import admin, auditor, citizen, head, operator, planner

pytestmark = pytest.mark.django_db
INDEX = reverse("consultations:minutes.index")


def address(name: str, booking, **details) -> str:
    return reverse(f"consultations:minutes.{name}", kwargs={"code": booking.code} | details)


def page(client, address: str, account) -> str:
    client.force_login(account)
    return client.get(address).content.decode()


class TestReading:
    @pytest.mark.parametrize("make", [written, objected, returned])
    def test_who_asked_reads_that_it_is_being_written_as_long_as_it_is(self, client, make):
        minutes = make()
        asker = minutes.booking.requested_by

        before = page(client, minutes.get_absolute_url(), asker)

        assert "Petugas sedang menyusun notula konsultasi ini." in before
        assert minutes.recommendations[0] not in before

    def test_once_approved_they_read_all_of_it_and_nothing_internal(self, client):
        minutes = returned()
        written(minutes.booking, version=1)
        minutes.refresh_from_db()
        from_desk = page(client, minutes.get_absolute_url(), minutes.written_by)
        done = approved(held_consultation(starts_at=minutes.booking.starts_at.replace(hour=13)))
        render_next()

        theirs = page(client, done.get_absolute_url(), done.booking.requested_by)

        assert "Rekomendasi belum jelas." in from_desk
        assert done.recommendations[0] in theirs
        assert reverse("documents:papers.download", args=[done.paper.code]) in theirs
        assert "Riwayat" not in theirs

    def test_while_the_pdf_is_made_the_page_says_so(self, client):
        minutes = approved()

        shown = page(client, minutes.get_absolute_url(), minutes.booking.requested_by)

        assert "Berkas PDF sedang dibuat" in shown
        assert "Unduh PDF" not in shown

    def test_before_the_consultation_it_says_when_minutes_are_written(self, client):
        booking = held_consultation(status=BookingStatus.CONFIRMED, starts_at=at(27, 9))

        shown = page(client, address("detail", booking), booking.requested_by)

        assert "Notula ditulis sejak konsultasi dimulai." in shown

    @pytest.mark.parametrize("person", [citizen, operator, planner])
    def test_strangers_do_not_find_it(self, client, person):
        minutes = approved()
        client.force_login(person())

        assert client.get(minutes.get_absolute_url()).status_code == 404
        assert client.get(address("write", minutes.booking)).status_code == 404

    def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(self, client):
        minutes = approved()

        for target in (INDEX, minutes.get_absolute_url(), address("write", minutes.booking)):
            assert client.get(target).url == f"{reverse('account_login')}?next={target}"


class TestTheVisitorsPart:
    def test_the_page_leads_who_asked_to_their_review_and_nobody_else(self, client):
        minutes = in_review()
        review = address("review.review", minutes.booking)

        theirs = page(client, minutes.get_absolute_url(), minutes.booking.requested_by)
        of_the_writer = page(client, minutes.get_absolute_url(), minutes.written_by)

        assert (review in theirs, review in of_the_writer) == (True, False)
        assert ("Setujui isi notula" in theirs, "Ajukan keberatan" in theirs) == (False, False)

    def test_the_writer_reads_what_the_visitor_objects_to(self, client):
        minutes = objected(reason="Volumenya 12 meter.")

        assert "Volumenya 12 meter." in page(client, minutes.get_absolute_url(), minutes.written_by)

    def test_the_answer_and_its_note_stand_on_the_page(self, client):
        minutes = submitted(note="Foto menyusul.")

        shown = page(client, minutes.get_absolute_url(), minutes.written_by)

        assert ("Disetujui pemohon dengan catatan" in shown, "Foto menyusul." in shown) == (True, True)


class TestTheDesk:
    def test_lists_what_one_serves_and_finds_it_by_number_subject_and_status(self, client):
        first = submitted()
        second = written(
            held_consultation(starts_at=first.booking.starts_at.replace(hour=13), subject="Irigasi")
        )
        client.force_login(head())

        def found(**query) -> list:
            return list(client.get(INDEX, query).context["page"].object_list)

        assert found() == [second, first]
        assert found(status="submitted") == [first]
        assert found(cari="irigasi") == [second]
        assert found(cari=first.booking.code) == [first]
        assert "Tidak ada yang cocok" in client.get(INDEX, {"cari": "jembatan layang"}).content.decode()

    def test_an_officer_sees_only_their_own_services(self, client):
        minutes = written()

        assert minutes.booking.code in page(client, INDEX, minutes.written_by)
        assert minutes.booking.code not in page(client, INDEX, planner())

    def test_an_empty_desk_says_what_it_is_for(self, client):
        assert "Belum ada notula" in page(client, INDEX, planner())

    @pytest.mark.parametrize("person", [citizen, operator])
    def test_is_closed_to_those_who_do_not_work_there(self, client, person):
        client.force_login(person())

        assert client.get(INDEX).status_code == 403

    @pytest.mark.parametrize("rows", [1, 3])
    def test_the_number_of_queries_does_not_grow(self, client, rows, django_assert_num_queries):
        for number in range(rows):
            held = held_consultation()
            written(held) if number % 2 else approved(held)
        client.force_login(auditor())
        client.get(INDEX)

        with django_assert_num_queries(4):
            client.get(INDEX)


class TestSteps:
    def test_the_whole_way_in_the_portal(self, client):
        minutes = written()
        booking = minutes.booking
        client.force_login(minutes.written_by)
        client.post(address("submit", booking))
        client.force_login(booking.requested_by)
        review = client.get(address("review.review", booking)).url
        client.post(review + "setuju/", {"note": ""})
        client.force_login(head())
        answer = client.post(address("approve", booking), follow=True)

        minutes.refresh_from_db()
        assert minutes.status == Status.APPROVED
        assert "Notula disetujui." in answer.content.decode()

    def test_a_head_sees_both_buttons_and_the_writer_neither(self, client):
        minutes = submitted()

        theirs = page(client, minutes.get_absolute_url(), head())
        own = page(client, minutes.get_absolute_url(), minutes.written_by)

        assert ("Setujui dan terbitkan" in theirs, "Kembalikan" in theirs) == (True, True)
        assert ("Setujui dan terbitkan" in own, "Kembalikan" in own) == (False, False)

    def test_sending_back_without_a_reason_is_refused_with_words(self, client):
        minutes = submitted()
        client.force_login(head())

        answer = client.post(address("send_back", minutes.booking), {"reason": ""}, follow=True)

        assert "Tuliskan alasannya." in answer.content.decode()
        minutes.refresh_from_db()
        assert minutes.status == Status.SUBMITTED

    def test_the_writer_is_forbidden_to_approve_and_an_admin_as_well(self, client):
        minutes = submitted()

        for person in (minutes.written_by, admin()):
            client.force_login(person)
            assert client.post(address("approve", minutes.booking)).status_code == 403
        assert Minutes.objects.get().status == Status.SUBMITTED

    def test_who_asked_does_not_even_find_the_steps_of_what_is_being_written(self, client):
        minutes = written()
        client.force_login(minutes.booking.requested_by)

        answers = [client.post(address(name, minutes.booking)).status_code for name in ("submit", "approve")]

        assert answers == [404, 404]

    def test_a_step_asked_for_with_get_is_not_taken(self, client):
        minutes = submitted()
        client.force_login(head())

        assert client.get(address("approve", minutes.booking)).status_code == 405
