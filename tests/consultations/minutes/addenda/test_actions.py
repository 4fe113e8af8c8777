"""A mistake in issued minutes is corrected beside them: the first paper stays as it was to the last byte."""

import hashlib

import pytest
from django.urls import reverse

from consultations.minutes.addenda import actions
from consultations.minutes.addenda.models import Addendum, Status
from consultations.minutes.addenda.refusals import NoPaperYet, OneWaitsAlready
from consultations.minutes.tasks import announce
from perkasa.core.refusals import NotAllowed
from perkasa.documents.papers.rendering import render_next
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.minutes import approved, submitted
from tests.factories.stakeholders import admin, citizen, head

pytestmark = pytest.mark.django_db
CORRECTION = {"part": "Rekomendasi butir 1", "said": "Lengkapi volume", "reads": "Lengkapi volume dan biaya"}


def proposed(minutes=None) -> Addendum:
    minutes = minutes or issued()
    return actions.propose(minutes, corrections=[CORRECTION], reason="Biaya terlewat.", by=minutes.written_by)


def issued():
    """Minutes whose paper can be opened."""
    minutes = approved()
    render_all()
    minutes.paper.refresh_from_db()
    return minutes


def render_all() -> None:
    while render_next():
        pass


def fingerprint(paper) -> str:
    with paper.file.open("rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def test_a_head_issues_it_with_its_own_number_and_both_verifications_lead_to_each_other(client):
    addendum = proposed()
    first = addendum.minutes.paper
    before = fingerprint(first)

    actions.approve(addendum, by=head())
    render_all()

    addendum.refresh_from_db()
    first.refresh_from_db()
    paper = addendum.paper
    of_first = client.get(reverse("documents:verification.detail", args=[first.code])).content.decode()
    of_second = client.get(reverse("documents:verification.detail", args=[paper.code])).content.decode()
    assert (paper.corrects, paper.full_number != first.full_number, paper.is_done) == (first, True, True)
    assert paper.code in of_first
    assert "berlaku bersama adendumnya" in of_first
    assert first.code in of_second
    assert (fingerprint(first), first.sha256) == (before, before)


def test_who_asked_is_told_with_both_numbers_once_the_pdf_can_be_opened():
    addendum = proposed()
    actions.approve(addendum, by=head())
    assert announce() == 1  # the minutes themselves
    render_all()

    assert announce() == 1

    [letter] = Notification.objects.filter(kind=Kind.ADDENDUM_ISSUED)
    assert letter.recipient == addendum.minutes.booking.requested_by
    assert letter.params["first"] == addendum.minutes.paper.full_number
    assert letter.params["number"] == Addendum.objects.get().paper.full_number


def test_a_declined_one_leaves_no_paper_and_makes_room_for_the_next():
    addendum = proposed()
    with pytest.raises(OneWaitsAlready):
        proposed(addendum.minutes)

    actions.decline(addendum, by=head(), reason="Tidak perlu.")

    assert (addendum.status, addendum.paper) == (Status.DECLINED, None)
    assert proposed(addendum.minutes).number == 2


def test_the_writer_does_not_issue_it_and_strangers_do_not_write_one():
    addendum = proposed()

    for person in (addendum.written_by, admin(), citizen()):
        with pytest.raises(NotAllowed):
            actions.approve(addendum, by=person)
    actions.decline(addendum, by=head(), reason="Tidak perlu.")
    for person in (addendum.minutes.booking.requested_by, citizen()):
        with pytest.raises(NotAllowed):
            actions.propose(addendum.minutes, corrections=[CORRECTION], reason="x", by=person)


def test_before_there_is_a_paper_the_words_themselves_are_mended():
    minutes = submitted()

    with pytest.raises(NoPaperYet):
        actions.propose(minutes, corrections=[CORRECTION], reason="x", by=minutes.written_by)


class TestPages:
    def sheet(self, **changes) -> dict:
        return {
            "koreksi-TOTAL_FORMS": "2",
            "koreksi-INITIAL_FORMS": "0",
            "koreksi-0-part": "Peserta",
            "koreksi-0-said": "",
            "koreksi-0-reads": "Sari Wulandari",
            "koreksi-1-part": "",
            "reason": "Nama salah tulis.",
        } | changes

    def test_the_writer_proposes_and_the_head_issues_in_the_portal(self, client):
        minutes = issued()
        write = reverse("consultations:minutes.addenda.write", args=[minutes.booking.code])
        client.force_login(minutes.written_by)
        client.post(write, self.sheet())
        client.force_login(head())
        shown = client.get(minutes.get_absolute_url()).content.decode()
        steps = {"code": minutes.booking.code, "number": 1}
        client.post(reverse("consultations:minutes.addenda.approve", kwargs=steps))

        assert ("Sari Wulandari" in shown, "Terbitkan adendum" in shown) == (True, True)
        assert Addendum.objects.get().status == Status.APPROVED

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"koreksi-0-reads": ""}, "Tuliskan bagaimana seharusnya."),
            ({"koreksi-0-part": ""}, "Sebutkan bagiannya."),
            ({"koreksi-0-part": "", "koreksi-0-reads": ""}, "Tuliskan paling sedikit satu koreksi."),
            ({"reason": ""}, "Tuliskan alasannya."),
        ],
        ids=str,
    )
    def test_what_is_missing_is_said_and_nothing_is_lost(self, client, changes, words):
        minutes = issued()
        client.force_login(minutes.written_by)

        write = reverse("consultations:minutes.addenda.write", args=[minutes.booking.code])
        page = client.post(write, self.sheet(**changes)).content.decode()

        assert words in page
        assert not Addendum.objects.exists()
