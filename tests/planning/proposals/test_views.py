"""The list and the page of a proposal: what each reader finds there, at which price, which steps."""

import pytest
from django.urls import reverse

from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, admin, citizen, host, operator

pytestmark = pytest.mark.django_db
AT_A_STAGE = ("approve", "redirect", "accommodate", "leave_out")
STEPS = [step.name for step in PROPOSAL if step.name not in AT_A_STAGE]
LIST = reverse("planning:proposals.index")
SECRETS = ["Saluran retak", "Rp150.000.000", "Ratna", "Kode 1.03.02"]


@pytest.fixture(autouse=True)
def _planning_agency():
    host()


def page(client, proposal, reader=None) -> str:
    if reader:
        client.force_login(reader)
    answer = client.get(proposal.get_absolute_url())
    return answer.content.decode() if answer.status_code == 200 else str(answer.status_code)


@pytest.mark.parametrize("rows", [1, 3])
def test_the_public_list_costs_the_same_for_one_and_for_three(client, rows, django_assert_num_queries):
    for _row in range(rows):
        ProposalFactory(status="submitted")

    with django_assert_num_queries(6):
        client.get(LIST)


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_of_an_agency_costs_the_same_for_one_and_for_three(client, rows, django_assert_num_queries):
    agency = OrganisationFactory()
    ProposalFactory.create_batch(rows, organisation=agency)
    client.force_login(operator(agency))
    client.get(LIST)

    with django_assert_num_queries(8):
        client.get(LIST)


def test_the_list_shows_25_a_page_in_a_stable_order(client):
    agency = OrganisationFactory()
    ratna = operator(agency)
    ProposalFactory.create_batch(26, organisation=agency, by=ratna, status="submitted")

    first, second = (client.get(LIST, {"page": number}).context["rows"] for number in (1, 2))

    shown = [row[0]["note"] for row in [*first, *second]]
    assert (len(first), len(second)) == (25, 1)
    assert shown == list(Proposal.objects.order_by("-submitted_at", "-pk").values_list("code", flat=True))


def test_an_empty_list_says_what_it_is_for_and_offers_the_next_step(client):
    assert "Pesan konsultasi" in client.get(LIST).content.decode()

    client.force_login(operator())
    assert "Susun usulan baru" in client.get(LIST).content.decode()


def test_a_filter_that_finds_nothing_says_so(client):
    ProposalFactory(status="submitted")

    assert "Tidak ada usulan yang cocok" in client.get(LIST, {"kata": "bandara"}).content.decode()


@pytest.mark.parametrize("status", ["submitted", "returned", "declined"])
def test_the_public_reads_the_six_facts_of_what_is_filed_and_no_more(client, status):
    proposal = ProposalFactory(status=status)

    html = page(client, proposal)

    facts = [proposal.code, proposal.title, proposal.region.full_name, "2027", proposal.organisation.name]
    assert [fact for fact in [*facts, proposal.get_status_display(), "Selaras"] if fact not in html] == []
    assert [secret for secret in [*SECRETS, "Sebutkan dukuhnya"] if secret in html] == []
    assert ("Sudah dikerjakan" in html) == (status == "declined")  # the official answer is for everybody


def test_the_public_reads_all_of_what_is_accepted_except_names(client):
    html = page(client, ProposalFactory(status="accepted"))

    assert [secret for secret in SECRETS if secret in html] == [
        "Saluran retak",
        "Rp150.000.000",
        "Kode 1.03.02",
    ]


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
@pytest.mark.parametrize("somebody", [lambda: None, citizen, operator])
def test_drafts_and_withdrawals_of_others_are_not_found(client, status, somebody):
    assert page(client, ProposalFactory(status=status), somebody()) == "404"


def test_a_number_that_does_not_exist_is_not_found(client):
    assert client.get(reverse("planning:proposals.detail", args=["UPR-222222"])).status_code == 404


def test_the_agency_reads_everything_and_may_go_on(client):
    proposal = ProposalFactory(status="returned")

    html = page(client, proposal, proposal.filed_by)

    assert [secret for secret in [*SECRETS, "Sebutkan dukuhnya"] if secret not in html] == []
    assert reverse("planning:alignment.review", args=[proposal.code]) in html


def test_a_moderator_finds_one_button_per_step_and_the_ledger(client):
    moderator = admin()
    proposal = ProposalFactory(status="submitted")

    html = page(client, proposal, moderator)

    deeds = [
        f'action="{proposal.get_absolute_url()}{step}/"'
        for step in ("accept", "send_back", "decline", "withdraw")
    ]
    assert [deed in html for deed in deeds] == [True, True, True, False]
    assert "Usulan menunggu keputusan" in html


def test_a_moderator_of_the_agency_itself_finds_no_buttons(client):
    proposal = ProposalFactory(organisation=host(), by=operator(host()), status="submitted")

    html = page(client, proposal, admin())

    assert "Saluran retak" in html
    assert "/accept/" not in html


@pytest.mark.parametrize(("ledger", "queries"), [(1, 21), (3, 21)])
def test_the_page_costs_the_same_however_long_its_ledger(client, ledger, queries, django_assert_num_queries):
    proposal = ProposalFactory(status="submitted")
    admins = [admin() for _number in range(ledger)]
    client.force_login(admins[0])
    client.get(proposal.get_absolute_url())

    with django_assert_num_queries(queries):
        client.get(proposal.get_absolute_url())


def test_every_step_of_the_lifecycle_has_its_page():
    for step in STEPS:
        assert reverse(f"planning:proposals.{step}", args=["UPR-222222"])


ANSWERS = [("accept", Status.ACCEPTED), ("send_back", Status.RETURNED), ("decline", Status.DECLINED)]


@pytest.mark.parametrize(("step", "status"), ANSWERS)
def test_a_moderator_answers_from_the_page(client, step, status):
    proposal = ProposalFactory(status="submitted")
    client.force_login(admin())

    answer = client.post(f"{proposal.get_absolute_url()}{step}/", {"reason": "Sudah dibahas."}, follow=True)

    assert Proposal.objects.get().status == status
    assert answer.redirect_chain == [(proposal.get_absolute_url(), 302)]


@pytest.mark.parametrize(("step", "status"), ANSWERS)
def test_others_are_forbidden_to_answer_and_strangers_are_sent_to_sign_in(client, step, status):
    proposal = ProposalFactory(status="submitted")
    address = f"{proposal.get_absolute_url()}{step}/"

    assert client.post(address).url == f"{reverse('account_login')}?next={address}"
    for somebody in (citizen(), operator(), proposal.filed_by):
        client.force_login(somebody)
        assert client.post(address, {"reason": "Baik."}).status_code == 403
    assert Proposal.objects.get().status == "submitted"


def test_looking_at_a_step_does_not_take_it(client):
    proposal = ProposalFactory(status="submitted")
    client.force_login(admin())

    answers = {step: client.get(f"{proposal.get_absolute_url()}{step}/").status_code for step in STEPS}

    assert set(answers.values()) == {405}
    assert Proposal.objects.get().status == "submitted"


def test_a_step_that_is_no_longer_possible_says_so(client):
    proposal = ProposalFactory(status="accepted")
    client.force_login(admin())

    answer = client.post(f"{proposal.get_absolute_url()}decline/", {"reason": "Terlambat."}, follow=True)

    assert "tidak dapat dilakukan lagi" in answer.content.decode()
    assert Proposal.objects.get().status == "accepted"


def test_the_agency_withdraws_with_a_reason_and_not_without(client):
    proposal = ProposalFactory(status="submitted")
    client.force_login(proposal.filed_by)
    address = f"{proposal.get_absolute_url()}withdraw/"

    without = client.post(address, {"reason": " "}, follow=True)
    kept = Proposal.objects.get().status
    client.post(address, {"reason": "Digabung."})

    assert "Tuliskan alasannya." in without.content.decode()
    assert (kept, Proposal.objects.get().status) == ("submitted", "withdrawn")
