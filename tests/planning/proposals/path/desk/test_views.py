"""The desk: what waits, one answer for many, giving proposals to people, keeping a filter."""

import pytest
from django.urls import reverse

from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome, Selection, Visit
from planning.proposals.path.sources import Stage
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
