"""A proof asked in the middle of a deed loses nothing: no filter, no choice, no reason."""

from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.urls import reverse
from django.utils.html import escape

from perkasa.core import admin as moderation
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import PASSWORD, OrganisationFactory, admin
from tests.fixtures.authenticator import totp
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
PASSWORD_PAGE, CODE_PAGE = reverse("account_reauthenticate"), reverse("mfa_reauthenticate")
ROWS = reverse("admin:planning_proposal_changelist")


@pytest.fixture
def agency():
    return OrganisationFactory()


@pytest.fixture
def moderator(client):
    """Signed in long ago, with a password and no second factor, where one is only offered."""
    client.force_login(admin(can_sign_in=True))
    return client


def filtered(agency) -> str:
    return f"{ROWS}?antrean=submitted&organisation__id__exact={agency.pk}"


def choose(rows, **more) -> dict:
    return {"action": "step_accept", "_selected_action": [row.pk for row in rows], "index": "0"} | more


def prove_by_password(client, asked):
    """The person types their password on the page they were led to; answers what comes then."""
    [wanted] = parse_qs(urlsplit(asked.url).query)["next"]
    return client.post(PASSWORD_PAGE, {"password": PASSWORD, "next": wanted})


def statuses() -> list[str]:
    return list(Proposal.objects.order_by("pk").values_list("status", flat=True))


def test_who_has_no_factor_proves_by_password_before_deciding_in_bulk(moderator):
    proposal = ProposalFactory(status=Status.SUBMITTED)

    asked = moderator.post(ROWS, choose([proposal], confirmed="1"))

    assert asked.url.startswith(PASSWORD_PAGE)
    assert statuses() == [Status.SUBMITTED]


def test_after_the_proof_the_reason_is_asked_for_what_was_chosen_in_the_filtered_list(moderator, agency):
    ours = ProposalFactory(organisation=agency, status=Status.SUBMITTED)
    ProposalFactory(status=Status.SUBMITTED)

    page = prove_by_password(moderator, moderator.post(filtered(agency), choose([ours])))

    assert page.context["records"] == [ours]
    assert f'<form method="post" action="{escape(filtered(agency))}">' in page.text
    assert faults(page.text) == []
    sent = moderator.post(page.context["address"], choose([ours], confirmed="1", reason=""))
    assert sent.url == filtered(agency)
    assert statuses() == [Status.ACCEPTED, Status.SUBMITTED]


def test_a_reason_already_written_is_not_asked_again(moderator, agency):
    ours = ProposalFactory(organisation=agency, status=Status.SUBMITTED)
    words = choose([ours], action="step_send_back", confirmed="1", reason="Ukur dahulu.")

    answer = prove_by_password(moderator, moderator.post(filtered(agency), words))

    assert answer.url == filtered(agency)
    assert statuses() == [Status.RETURNED]


def test_all_across_the_pages_of_a_filtered_list_are_still_chosen_after_the_proof(moderator, agency):
    ours = ProposalFactory.create_batch(30, organisation=agency, status=Status.SUBMITTED)
    ProposalFactory(status=Status.SUBMITTED)
    everything = choose(ours[:25], select_across="1")

    page = prove_by_password(moderator, moderator.post(filtered(agency), everything))

    assert page.context["records"] == ours


def test_more_than_can_be_read_on_one_page_are_not_decided_at_once(moderator, agency, monkeypatch):
    monkeypatch.setattr(moderation, "MOST_AT_ONCE", 2)
    ours = ProposalFactory.create_batch(3, organisation=agency, status=Status.SUBMITTED)

    answer = prove_by_password(moderator, moderator.post(filtered(agency), choose(ours)))

    assert "Pilih paling banyak 2 data sekaligus." in moderator.get(answer.url).text
    assert statuses() == [Status.SUBMITTED] * 3


def test_the_code_of_an_app_brings_back_to_the_filtered_list_as_well(client, agency):
    person = admin(can_sign_in=True)
    TOTP.activate(person, SECRET)
    client.force_login(person)
    ours = ProposalFactory(organisation=agency, status=Status.SUBMITTED)

    asked = client.post(filtered(agency), choose([ours], confirmed="1", reason=""))
    assert asked.url.startswith(CODE_PAGE)
    answer = client.post(CODE_PAGE, {"code": totp(SECRET), "next": filtered(agency)})

    assert answer.url == filtered(agency)
    assert statuses() == [Status.ACCEPTED]


def test_a_proof_for_something_else_does_not_do_what_was_given_up(moderator, agency):
    ours = ProposalFactory(organisation=agency, status=Status.SUBMITTED)
    moderator.post(filtered(agency), choose([ours], confirmed="1", reason=""))

    elsewhere = moderator.post(
        PASSWORD_PAGE, {"password": PASSWORD, "next": reverse("stakeholders:accounts.profile")}
    )

    assert elsewhere.url == reverse("stakeholders:accounts.profile")
    assert statuses() == [Status.SUBMITTED]
    moderator.post(PASSWORD_PAGE, {"password": PASSWORD, "next": filtered(agency)})
    assert statuses() == [Status.SUBMITTED]


def test_a_page_that_is_only_looked_at_forgets_what_waited_for_the_same_address(moderator):
    page = reverse("home:handover.detail", args=[admin().assignments.get().pk])
    moderator.post(page, {"to": "bukan@contoh.id", "kind": "definitive"})
    moderator.get(page)

    answer = moderator.post(PASSWORD_PAGE, {"password": PASSWORD, "next": page})

    assert answer.url == page


def test_a_form_that_comes_back_with_mistakes_sends_to_its_own_address(moderator):
    page = reverse("home:handover.detail", args=[admin().assignments.get().pk])

    answer = prove_by_password(moderator, moderator.post(page, {"to": "bukan@contoh.id", "kind": "acting"}))

    assert "Belum ada akun dengan alamat ini." in answer.text
    assert f'<form method="post" action="{page}"' in answer.text
