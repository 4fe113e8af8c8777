"""Consumers are registered, told of what is public, and taken off; what fails can be sent again."""

import hashlib
import hmac
import json
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.utils import timezone

from perkasa.api.webhooks import actions, sending
from perkasa.api.webhooks.collecting import collect
from perkasa.api.webhooks.models import Delivery, Event, Subscription
from perkasa.api.webhooks.refusals import EnoughSubscriptions
from perkasa.api.webhooks.tasks import tell_consumers
from perkasa.core.jobs import WorkState
from perkasa.core.refusals import NotAllowed
from planning.plans.models import Status as PlanStatus
from planning.proposals.statuses import Status
from tests.factories.cooperation import Status as Stage
from tests.factories.cooperation import at, practice, verified
from tests.factories.evaluation import Status as ReportStatus
from tests.factories.evaluation import report
from tests.factories.forums import concluded, invited
from tests.factories.open_data import subscription
from tests.factories.planning import ProposalFactory
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import admin, citizen, planner
from tests.home.privacy.marked import tables_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def listener(machine):
    """A consumer of every event at a real server, and its secret."""
    return subscription(citizen(), url=f"{machine.url}/dengar")


def told(machine) -> list[dict]:
    return [json.loads(asked.body) for asked in machine.asked]


class TestTelling:
    def test_the_message_arrives_signed_and_names_nobody(self, machine, listener):
        proposal = ProposalFactory(status=Status.ACCEPTED)

        tell_consumers()

        [asked] = [one for one in machine.asked if one.headers["X-Perkasa-Event"] == "usulan.dijawab"]
        at, signed = asked.headers["X-Perkasa-Signature"].removeprefix("t=").split(",v1=")
        body = json.loads(asked.body)
        expected = hmac.new(listener[1].encode(), f"{at}.".encode() + asked.body, hashlib.sha256)
        assert signed == expected.hexdigest()
        assert (asked.method, asked.path, body["id"]) == ("POST", "/dengar", proposal.code)
        assert body["api"].endswith(f"/api/v1/usulan/{proposal.code}/")
        assert proposal.filed_by.full_name not in asked.body.decode()
        assert Delivery.objects.get(code=body["pengiriman"]).state == WorkState.DONE

    def test_every_event_arrives_once(self, machine, listener):
        by = planner()
        proposal, plan = ProposalFactory(status=Status.DECLINED), PlanFactory(status=PlanStatus.FIXED)
        forum, agreed = concluded(by), at(Stage.RUNNING, by)
        practised, certified = verified(citizen(), by), report(ReportStatus.FINAL)

        tell_consumers()
        tell_consumers()

        about = [(each["peristiwa"], each["id"]) for each in told(machine)]
        renja = (Event.PLAN_FIXED, certified.plan.code)  # stands behind the report
        assert sorted(about) == sorted(
            [
                (Event.PROPOSAL_ANSWERED, proposal.code),
                (Event.PLAN_FIXED, plan.code),
                renja,
                (Event.FORUM_CALLED, forum.code),
                (Event.FORUM_RECORDED, forum.code),
                (Event.COOPERATION_SIGNED, agreed.code),
                (Event.PRACTICE_VERIFIED, practised.code),
                (Event.REPORT_CERTIFIED, certified.code),
            ]
        )
        assert {event for event, _about in about} == set(Event.values)

    def test_what_it_is_told_can_be_read_there(self, machine, listener, client):
        by = planner()
        ProposalFactory(status=Status.ACCEPTED)
        PlanFactory(status=PlanStatus.FIXED)
        concluded(by)
        at(Stage.RUNNING, by)
        verified(citizen(), by)
        report(ReportStatus.FINAL)

        tell_consumers()

        places = {place for each in told(machine) for place in (each["api"], each["halaman"]) if place}
        assert len(places) == 13
        assert {client.get(urlsplit(place).path).status_code for place in places} == {200}

    def test_what_is_not_public_is_not_told(self, machine, listener):
        invited(openness="closed")
        at(Stage.CONTRACT_SIGNING)
        practice(citizen())
        report(ReportStatus.VERIFIED)
        ProposalFactory(status=Status.SUBMITTED)

        tell_consumers()

        assert {each["peristiwa"] for each in told(machine)} <= {Event.PLAN_FIXED}

    def test_it_is_told_of_what_it_asked_for_since_it_was_registered_and_once(self, machine):
        ProposalFactory(status=Status.ACCEPTED)
        subscription(citizen(), Event.PLAN_FIXED, url=machine.url)
        ProposalFactory(status=Status.ACCEPTED)
        plan = PlanFactory(status=PlanStatus.FIXED)

        tell_consumers()
        tell_consumers()

        assert [each["id"] for each in told(machine)] == [plan.code]

    def test_a_change_that_comes_to_stand_below_what_was_seen_is_told_too(self, machine, listener):
        ProposalFactory(status=Status.ACCEPTED)
        Subscription.objects.update(seen=10**6 // 2**8)

        assert collect() >= 1


class TestTryingAgain:
    @pytest.fixture
    def delivery(self, machine, listener):
        ProposalFactory(status=Status.ACCEPTED)
        collect()
        return Delivery.objects.get(event=Event.PROPOSAL_ANSWERED)

    def test_what_was_not_heard_is_told_again_later_each_time_and_fails_in_the_end(self, machine, delivery):
        machine.status, waits = 500, []
        while sending.deliver_next():
            delivery.refresh_from_db()
            waits.append(delivery.not_before - timezone.now())
            Delivery.objects.update(not_before=timezone.now())

        assert (delivery.state, delivery.answer, len(machine.asked)) == (WorkState.FAILED, 500, 7)
        assert waits[:6] == sorted(waits[:6])
        assert len({asked.headers["X-Perkasa-Delivery"] for asked in machine.asked}) == 1

    def test_silence_is_not_an_answer(self, machine, delivery):
        machine.hangs_up = True

        sending.deliver_next()

        delivery.refresh_from_db()
        assert (delivery.state, delivery.error[:8]) == (WorkState.PENDING, "NoAnswer")

    def test_what_a_killed_worker_left_is_sent_again_under_its_number(self, machine, delivery):
        Delivery.objects.update(
            state=WorkState.RUNNING, claimed_at=timezone.now() - sending.LEASE - timedelta(minutes=1)
        )

        sending.deliver_next()

        assert [asked.headers["X-Perkasa-Delivery"] for asked in machine.asked] == [delivery.code]

    def test_our_own_network_is_never_asked(self, machine, delivery, settings):
        settings.OUTGOING_ALLOWED_HOSTS = []

        sending.deliver_next()

        delivery.refresh_from_db()
        assert (delivery.state, machine.asked) == (WorkState.FAILED, [])
        assert delivery.error.startswith("Forbidden")

    def test_a_keeper_has_a_failed_one_sent_again(self, machine, delivery, client):
        Delivery.objects.update(state=WorkState.FAILED, attempts=7)
        client.force_login(admin())

        client.post("/admin/api/delivery/", {"action": "send_again", "_selected_action": [delivery.pk]})
        sending.deliver_next()

        delivery.refresh_from_db()
        assert (delivery.state, len(machine.asked)) == (WorkState.DONE, 1)

    def test_nobody_else_may(self, delivery):
        with pytest.raises(NotAllowed):
            actions.send_again(delivery, by=citizen())


class TestRegistering:
    def test_the_secret_is_said_once_and_kept_encrypted(self, listener):
        assert tables_with(listener[1]) == set()
        assert listener[0].secret.reveal() == listener[1]

    def test_a_person_has_at_most_five(self):
        person = citizen()
        for _time in range(actions.MOST):
            subscription(person)

        with pytest.raises(EnoughSubscriptions):
            subscription(person)

    def test_who_was_taken_off_hears_nothing_more(self, machine, listener):
        ProposalFactory(status=Status.ACCEPTED)
        collect()
        actions.end(listener[0], by=listener[0].account)
        ProposalFactory(status=Status.ACCEPTED)

        tell_consumers()

        assert machine.asked == []
        assert set(Delivery.objects.values_list("state", flat=True)) == {WorkState.CANCELLED}

    def test_only_its_owner_and_a_keeper_take_it_off(self, listener, client):
        with pytest.raises(NotAllowed):
            actions.end(listener[0], by=citizen())
        client.force_login(admin())

        client.post("/admin/api/subscription/", {"action": "take_off", "_selected_action": [listener[0].pk]})

        assert list(Subscription.objects.open()) == []
