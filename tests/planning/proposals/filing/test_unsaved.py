"""Nothing that was typed is lost: half-typed answers, two tabs, a session that ended."""

import pytest
from django.urls import reverse

from planning.proposals import actions
from planning.proposals.filing.unsaved import UnsavedAnswer
from planning.proposals.models import Proposal
from planning.proposals.steps import STEPS
from tests.factories.filing import idea
from tests.factories.stakeholders import PASSWORD, AccountFactory, citizen, host

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _planning_agency():
    host()


@pytest.fixture
def draft(client):
    siti = citizen()
    client.force_login(siti)
    return idea(siti)


def autosave(client, draft, step: str, **typed):
    return client.post(reverse("planning:proposals.autosave", args=[draft.code, step]), typed)


def page(client, draft, step: str) -> str:
    return client.get(STEPS[step].url(draft)).content.decode()


def test_what_cannot_be_saved_yet_is_kept_as_it_was_typed(client, draft):
    answer = autosave(client, draft, "biaya", budget="seratus jut", version=draft.version)

    shown = page(client, draft, "biaya")
    assert answer.status_code == 422
    assert ('value="seratus jut"' in shown, "Ketikan Anda dikembalikan" in shown) == (True, True)
    assert Proposal.objects.get().budget == 112_500_000


def test_saving_it_properly_forgets_it_and_so_does_throwing_it_away(client, draft):
    autosave(client, draft, "biaya", budget="seratus jut", version=draft.version)
    autosave(client, draft, "biaya", budget="100 juta", version=draft.version)
    assert UnsavedAnswer.objects.count() == 0

    autosave(client, draft, "alasan", reason="x" * 6000, version=draft.version)
    client.post(reverse("planning:proposals.filing.discard", args=[draft.code, "alasan"]))

    assert "xxxx" not in page(client, draft, "alasan")


def test_of_two_tabs_the_later_one_shows_both_texts_and_then_counts(client, draft):
    old = draft.version
    autosave(client, draft, "alasan", reason="Kata-kata dari tab pertama", version=old)

    late = autosave(client, draft, "alasan", reason="Kata-kata dari tab kedua", version=old)

    shown = client.get(STEPS["alasan"].url(draft))
    words = shown.content.decode()
    assert late.status_code == 409
    assert ("tab pertama" in words, "tab kedua" in words, "berbeda" in words) == (True, True, True)
    version = shown.context["form"]["version"].value()
    client.post(STEPS["alasan"].url(draft), {"reason": "Gabungan keduanya", "version": version})
    assert Proposal.objects.get().reason == "Gabungan keduanya"


def test_without_a_script_the_second_tab_shows_both_texts_too(client, draft):
    old = draft.version
    client.post(STEPS["alasan"].url(draft), {"reason": "Kata-kata dari tab pertama", "version": old})

    answer = client.post(STEPS["alasan"].url(draft), {"reason": "Kata-kata dari tab kedua", "version": old})

    words = answer.content.decode()
    assert ("tab pertama" in words, "tab kedua" in words) == (True, True)
    assert Proposal.objects.get().reason == "Kata-kata dari tab pertama"


def test_a_form_sent_after_the_session_ended_comes_back_after_signing_in(client):
    siti = AccountFactory(can_sign_in=True)
    draft = idea(siti)
    sent = client.post(STEPS["alasan"].url(draft), {"reason": "Ditulis sebelum sesi habis", "version": 2})

    client.post(sent.url, {"login": siti.email, "password": PASSWORD})

    shown = page(client, draft, "alasan")
    assert ("Ditulis sebelum sesi habis" in shown, "Ketikan Anda dikembalikan" in shown) == (True, True)
    assert Proposal.objects.get().reason != "Ditulis sebelum sesi habis"


def test_who_is_not_signed_in_any_more_is_told_so_and_saves_nothing(client, draft):
    client.logout()

    answer = autosave(client, draft, "alasan", reason="Tanpa sesi", version=draft.version)

    assert answer.status_code == 302
    assert UnsavedAnswer.objects.count() == 0


def test_another_person_does_not_read_what_one_has_typed(client, draft):
    autosave(client, draft, "biaya", budget="seratus jut", version=draft.version)

    client.force_login(citizen())

    assert client.get(STEPS["biaya"].url(draft)).status_code == 404


def test_filing_forgets_what_was_half_typed(client, draft):
    autosave(client, draft, "biaya", budget="seratus jut", version=draft.version)

    actions.submit(draft, by=draft.filed_by)

    assert UnsavedAnswer.objects.count() == 0
