"""Moderation in the Django admin: a step asks for its reason, for one or many; nothing is half done."""

import pytest
from django.urls import reverse

from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, auditor

pytestmark = pytest.mark.django_db
LIST = "admin:planning_proposal_changelist"


@pytest.fixture
def filed():
    return ProposalFactory(status=Status.SUBMITTED)


@pytest.fixture
def moderator(client):
    client.force_login(admin())
    return client


def step(record, name):
    return reverse("admin:planning_proposal_step", args=[record.pk, name])


def statuses():
    return list(Proposal.objects.order_by("pk").values_list("status", flat=True))


def test_a_step_first_asks_why(moderator, filed):
    asked = moderator.get(step(filed, "send_back"))
    without = moderator.post(step(filed, "send_back"), {"reason": " "})

    assert (asked.status_code, without.status_code) == (200, 200)
    assert statuses() == [Status.SUBMITTED]


def test_with_its_reason_the_step_is_taken(moderator, filed):
    answer = moderator.post(step(filed, "send_back"), {"reason": "Ukur dahulu."})

    assert (answer.status_code, statuses()) == (302, [Status.RETURNED])


def test_a_step_that_came_too_late_is_told_on_the_page(moderator, filed):
    moderator.post(step(filed, "accept"), {"reason": ""})
    late = moderator.post(step(filed, "decline"), {"reason": "Terlambat."})

    assert "statusnya sudah berubah" in late.text
    assert statuses() == [Status.ACCEPTED]


def test_an_unknown_step_and_a_reader_are_refused(moderator, filed, client):
    unknown = moderator.post(step(filed, "withdraw"), {"reason": "x"})
    client.force_login(auditor())
    reader = client.post(step(filed, "accept"), {"reason": ""})

    assert (unknown.status_code, reader.status_code) == (403, 403)
    assert statuses() == [Status.SUBMITTED]


def test_many_are_answered_with_one_reason_and_each_stands_alone(moderator):
    filed = [ProposalFactory(status=Status.SUBMITTED), ProposalFactory(status=Status.SUBMITTED)]
    accepted = ProposalFactory(status=Status.ACCEPTED)
    chosen = {"action": "step_send_back", "_selected_action": [row.pk for row in (*filed, accepted)]}
    address = reverse(LIST) + "?antrean=semua"

    asked = moderator.post(address, chosen)
    answer = moderator.post(address, chosen | {"confirmed": "1", "reason": "Ukur dahulu."}, follow=True)

    assert asked.context["records"] == [*filed, accepted]
    assert statuses() == [Status.RETURNED, Status.RETURNED, Status.ACCEPTED]
    assert "Kembalikan: 2 data." in answer.text
    assert f"{accepted}: " in answer.text


def test_nothing_is_deleted(moderator, filed):
    answer = moderator.post(reverse("admin:planning_proposal_delete", args=[filed.pk]), {"post": "yes"})

    assert (answer.status_code, statuses()) == (403, [Status.SUBMITTED])
