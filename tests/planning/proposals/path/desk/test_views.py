"""The desk: what waits, one answer for many, giving proposals to people, keeping a filter."""

import pytest
from django.urls import reverse
from django.utils.html import strip_tags

from perkasa.core.jobs import WorkState
from planning.proposals.models import Proposal
from planning.proposals.path.desk import views
from planning.proposals.path.holding import release_next
from planning.proposals.path.models import AnswerTemplate, HeldAnswer, Outcome, Selection, Visit
from planning.proposals.path.sources import Stage
from planning.proposals.path.talking import Criterion
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.paths import Regency
from tests.factories.stakeholders import citizen, operator

pytestmark = pytest.mark.django_db
DESK = reverse("planning:proposals.path.desk.index")


@pytest.fixture
def regency():
    return Regency()


@pytest.fixture
def village(client, regency):
    client.force_login(regency.verifiers[Stage.VILLAGE])
    return client


def key(proposal) -> int:
    return proposal.visits.open().get().pk


def test_the_desk_shows_what_waits_at_my_stage_and_nothing_else(village, regency):
    mine, elsewhere = regency.filed(), regency.at(Stage.DISTRICT)

    html = village.get(DESK).content.decode()

    assert mine.code in html
    assert elsewhere.code not in html
    assert elsewhere.code in village.get(DESK, {"keadaan": "selesai"}).content.decode()


def test_who_verifies_nothing_is_kept_out(client):
    client.force_login(citizen())

    assert client.get(DESK).status_code == 403


def test_many_are_answered_with_one_reason_and_a_missing_one_is_asked_for(village, regency):
    keys = [key(regency.filed()), key(regency.filed())]
    address = reverse("planning:proposals.path.desk.decide")

    village.post(address, {"picked": keys, "outcome": "return"})
    assert Visit.objects.open().count() == 2
    village.post(address, {"picked": keys, "outcome": "return", "words": "Lengkapi fotonya."})

    assert set(Proposal.objects.values_list("status", "stage")) == {("returned", "village")}


def test_an_answer_leads_to_the_next_that_waits(village, regency):
    first, second = key(regency.filed()), key(regency.filed())

    answer = village.post(reverse("planning:proposals.path.answer", args=[first]), {"outcome": "approve"})

    assert answer.url == reverse("planning:proposals.path.detail", args=[second])
    assert Visit.objects.get(pk=first).outcome == Outcome.APPROVE


def test_what_was_typed_comes_back_with_the_refusal(village, regency):
    answer = village.post(
        reverse("planning:proposals.path.answer", args=[key(regency.filed())]),
        {"outcome": "refuse", "words": "Sudah dikerjakan."},
    )

    html = answer.content.decode()
    assert "Pilih kode alasan penolakan." in html
    assert "Sudah dikerjakan." in html


def test_one_answer_is_for_everything_a_filter_finds_on_its_other_pages_too(village, regency, monkeypatch):
    monkeypatch.setattr(views, "PER_PAGE", 2)
    other = regency.filed(title="Pembangunan talud Dukuh Kulon")
    meant = [regency.filed() for _number in range(3)]
    address = reverse("planning:proposals.path.desk.decide")

    page = village.get(DESK, {"kata": "jalan"}).content.decode()
    answer = village.post(address, {"whole": "on", "query": "kata=jalan", "outcome": "approve"})
    while release_next():
        pass

    assert "Semua 3 hasil saringan ini" in page
    assert answer.url == f"{DESK}?kata=jalan"
    assert set(Proposal.objects.filter(pk__in=[one.pk for one in meant]).values_list("stage", flat=True)) == {
        "district"
    }
    other.refresh_from_db()
    assert other.stage == Stage.VILLAGE


def test_a_template_is_taken_over_and_names_each_proposal(village, regency):
    first, second = regency.filed(), regency.filed()
    template = AnswerTemplate.objects.create(name="Kurang", outcome="return", words="{nomor} belum lengkap.")

    page = village.get(
        reverse("planning:proposals.path.detail", args=[key(first)]), {"templat": template.pk}
    ).content.decode()
    many = {"picked": [key(first), key(second)], "outcome": "return", "words": template.words}
    village.post(reverse("planning:proposals.path.desk.decide"), many)

    assert f"{first.code} belum lengkap.</textarea>" in page
    words = set(Visit.objects.decided().values_list("words", flat=True))
    assert words == {f"{proposal.code} belum lengkap." for proposal in (first, second)}


def test_nothing_meant_is_asked_for(village, regency):
    regency.filed()

    page = village.post(
        reverse("planning:proposals.path.desk.decide"), {"outcome": "approve", "picked": []}, follow=True
    )

    assert "Pilih sedikitnya satu usulan." in page.content.decode()


def held_at(village, pk: int) -> None:
    village.post(
        reverse("planning:proposals.path.answer", args=[pk]),
        {"outcome": "approve", "until": "2036-01-02T09:00"},
    )


def test_a_held_answer_is_shown_with_its_time_and_cancelled(village, regency):
    pk = key(regency.filed())
    held_at(village, pk)
    page = village.get(reverse("planning:proposals.path.detail", args=[pk])).content.decode()
    desk = " ".join(strip_tags(village.get(DESK, {"keadaan": "ditahan"}).content.decode()).split())

    village.post(reverse("planning:proposals.path.cancel", args=[pk]))

    assert ("Batalkan putusan ini" in page, "Ditahan sampai" in desk) == (True, True)
    assert HeldAnswer.objects.get().state == WorkState.CANCELLED
    assert village.post(reverse("planning:proposals.path.cancel", args=[pk])).status_code == 404


def test_many_held_answers_are_cancelled_at_once(village, regency):
    keys = [key(regency.filed()), key(regency.filed())]
    for pk in keys:
        held_at(village, pk)

    village.post(reverse("planning:proposals.path.desk.cancel"), {"picked": keys})

    assert set(HeldAnswer.objects.values_list("state", flat=True)) == {WorkState.CANCELLED}
    assert Visit.objects.open().count() == 2


def test_who_is_asked_to_score_is_told_and_finds_it_on_the_desk(village, regency, client):
    Criterion.objects.create(name="Kemendesakan", weight=60)
    pk, other = key(regency.filed()), operator(regency.bodies[Stage.VILLAGE])

    village.post(reverse("planning:proposals.path.ask", args=[pk]), {"people": [other.pk]})

    told = Notification.objects.get(kind=Kind.PROPOSAL_TO_SCORE)
    client.force_login(other)
    waiting = client.get(DESK, {"keadaan": "menunggu-nilai-saya"}).context["page"].object_list
    assert told.recipient == other
    assert [visit.pk for visit in waiting] == [pk]


def test_proposals_are_given_evenly(village, regency):
    other = operator(regency.bodies[Stage.VILLAGE])
    keys = [key(regency.filed()) for _number in range(4)]

    village.post(reverse("planning:proposals.path.desk.assign"), {"picked": keys})

    people = Visit.objects.filter(pk__in=keys).values_list("assignee", flat=True)
    assert sorted(people) == sorted([regency.verifiers[Stage.VILLAGE].pk, other.pk] * 2)


def test_a_filter_is_kept_under_its_name(village):
    village.post(
        reverse("planning:proposals.path.desk.keep"), {"name": "Gawat", "query": "keadaan=terlambat"}
    )

    assert Selection.objects.get().query == "keadaan=terlambat"
    assert 'href="?keadaan=terlambat"' in village.get(DESK).content.decode()


def test_priority_screening_notes_and_conflict_are_kept(village, regency):
    proposal = regency.filed()
    pk = key(proposal)

    village.post(reverse("planning:proposals.path.prioritise", args=[pk]), {"prioritas": "ya"})
    village.post(reverse("planning:proposals.path.check", args=[pk]), {"place": "on"})
    village.post(reverse("planning:proposals.path.note", args=[pk]), {"text": "Perlu survei."})
    html = village.get(reverse("planning:proposals.path.detail", args=[pk])).content.decode()
    village.post(reverse("planning:proposals.path.declare", args=[pk]), {"reason": "Tanah keluarga."})

    proposal.refresh_from_db()
    visit = Visit.objects.get(pk=pk)
    assert (proposal.is_priority, visit.checklist["place"], visit.checklist["land"]) == (True, True, False)
    assert "Perlu survei." in html
    assert village.get(reverse("planning:proposals.path.detail", args=[pk])).status_code == 404
