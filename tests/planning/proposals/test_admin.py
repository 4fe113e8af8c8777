"""Moderation in the admin: the queue, the reasons of the checks, one answer or many, and who is kept out."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from tests.factories.planning import EditionFactory, NomenclatureItemFactory, ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, admin, auditor, citizen, host, operator

pytestmark = pytest.mark.django_db
LIST = reverse("admin:planning_proposal_changelist")


@pytest.fixture
def moderator(client):
    account = admin()
    client.force_login(account)
    return account


def address(proposal, name="change", *rest) -> str:
    return reverse(f"admin:planning_proposal_{name}", args=[proposal.pk, *rest])


def listed(client, **query) -> set[Proposal]:
    return set(client.get(LIST, query).context["cl"].queryset)


def test_the_queue_shows_what_waits_unless_asked_for_more(client, moderator):
    others = {"merged", "split"}  # they come with further proposals
    rows = {status: ProposalFactory(status=status) for status in Status if status not in others}

    assert listed(client) == {rows["submitted"]}
    assert listed(client, antrean="accepted") == {rows["accepted"]}
    assert listed(client, antrean="semua") == {row for status, row in rows.items() if status != "draft"}
    assert listed(client, q=rows["declined"].code) == {rows["declined"]}


def test_the_queue_finds_what_is_not_aligned(client, moderator):
    ProposalFactory(status="submitted")
    of_an_old_edition = NomenclatureItemFactory(
        edition=EditionFactory(valid_from_year=2024), code="1.03.02.2.02.0009"
    )
    outdated = ProposalFactory(status="submitted", sub_activity=of_an_old_edition)

    assert listed(client, antrean="tidak-selaras") == {outdated}


@pytest.mark.parametrize("rows", [1, 3])
def test_the_queue_costs_the_same_for_one_and_for_three(client, moderator, rows, django_assert_num_queries):
    agency = OrganisationFactory()
    ProposalFactory.create_batch(rows, organisation=agency, by=operator(agency), status="submitted")
    client.get(LIST)

    with django_assert_num_queries(7):
        client.get(LIST)


def test_the_moderator_reads_each_reason_and_changes_nothing(client, moderator):
    proposal = ProposalFactory(status="submitted")

    html = client.get(address(proposal)).content.decode()

    assert "Kode 1.03.02.2.02.0001 berlaku untuk 2027" in html
    assert 'name="title"' not in html
    assert client.post(address(proposal), {"title": "Lain"}).status_code == 403


def test_a_draft_is_not_in_the_admin(client, moderator):
    draft = ProposalFactory()

    assert client.get(address(draft)).status_code == 302
    assert client.get(address(draft, "step", "accept")).status_code == 404


ANSWERS = [
    ("accept", "accepted", ""),
    ("send_back", "returned", "Lengkapi."),
    ("decline", "declined", "Sudah ada."),
]


@pytest.mark.parametrize(("step", "status", "reason"), ANSWERS)
def test_one_answer(client, moderator, step, status, reason):
    proposal = ProposalFactory(status="submitted")

    form = client.get(address(proposal, "step", step))
    answer = client.post(address(proposal, "step", step), {"reason": reason})

    assert (form.status_code, answer.url) == (200, address(proposal))
    assert Proposal.objects.get().status == status


@pytest.mark.parametrize("step", ["send_back", "decline"])
def test_an_answer_without_its_reason_is_asked_again(client, moderator, step):
    proposal = ProposalFactory(status="submitted")

    answer = client.post(address(proposal, "step", step), {"reason": ""})

    assert list(answer.context["form"].errors) == ["reason"]
    assert Proposal.objects.get().status == "submitted"


@pytest.mark.parametrize(("step", "status", "reason"), ANSWERS)
def test_many_answers_with_one_reason(client, moderator, step, status, reason):
    chosen = [ProposalFactory(status="submitted").pk for _number in range(2)]
    answered = ProposalFactory(status="accepted")
    bulk = {"action": f"step_{step}", "_selected_action": [*chosen, answered.pk], "select_across": "0"}

    asked = client.post(f"{LIST}?antrean=semua", bulk)
    done = client.post(f"{LIST}?antrean=semua", bulk | {"confirmed": "1", "reason": reason})

    assert asked.status_code == 200
    assert list(Proposal.objects.filter(pk__in=chosen).values_list("status", flat=True)) == [status, status]
    refusals = [str(message) for message in get_messages(done.wsgi_request) if message.level_tag == "error"]
    assert len(refusals) == 1
    assert answered.code in refusals[0]


def test_a_moderator_of_the_agency_itself_is_offered_nothing(client):
    proposal = ProposalFactory(organisation=host(), by=operator(host()), status="submitted")
    client.force_login(admin())

    assert client.get(address(proposal)).context["steps"] == []
    assert client.post(address(proposal, "step", "accept")).status_code == 403
    assert Proposal.objects.get().status == "submitted"


def test_readers_may_read_but_not_answer(client):
    proposal = ProposalFactory(status="submitted")
    client.force_login(auditor())

    assert client.get(address(proposal)).context["steps"] == []
    assert client.post(address(proposal, "step", "accept")).status_code == 403
    assert Proposal.objects.get().status == "submitted"


@pytest.mark.parametrize("somebody", [citizen, operator])
def test_the_admin_is_closed_to_others(client, somebody):
    client.force_login(somebody())

    assert client.get(LIST).status_code == 302


def test_nothing_is_added_or_deleted_here(client, moderator):
    proposal = ProposalFactory(status="submitted")

    assert client.get(reverse("admin:planning_proposal_add")).status_code == 403
    assert client.post(address(proposal, "delete"), {"post": "yes"}).status_code == 403
    assert Proposal.objects.count() == 1
