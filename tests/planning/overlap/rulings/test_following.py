"""Each consequence of a ruling is done at once, by the room whose matter it is, and the ruling holds."""

from dataclasses import replace

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.overlap.actions import check_next
from planning.overlap.models import Entry, Finding
from planning.overlap.rulings.actions import WishMissing
from planning.overlap.rulings.following import StaysWhereItIs, Wish
from planning.overlap.rulings.models import Consequence, Decision, Ruling
from planning.proposals.merging.models import Tie
from planning.proposals.models import Proposal
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.overlaps import REASON, finding, ruled
from tests.factories.plans import PlanFactory, entries_for, put
from tests.factories.stakeholders import OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db


def proposal_of(entry: Entry) -> Proposal:
    return Proposal.objects.get(pk=entry.source_id)


NOTHING_MORE = Wish()


def gives_way(found: Finding, consequence: str, wish: Wish = NOTHING_MORE) -> Ruling:
    return ruled(
        found,
        decision=Decision.OVERLAP,
        consequence=consequence,
        yielding=found.second,
        wish=wish,
        by=admin(),
    )


def test_two_proposals_are_merged_and_both_owners_read_it_on_their_own_page(client):
    found = finding()

    ruling = gives_way(found, Consequence.MERGE)

    lower, upper = proposal_of(found.second), proposal_of(found.first)
    assert (lower.status, upper.status) == ("merged", "submitted")
    assert Tie.objects.get().upper == upper
    assert (ruling.outcome, ruling.outcome_address) == (
        f"{lower.code} digabungkan ke {upper.code}", upper.get_absolute_url(),
    )  # fmt: skip
    assert ruling.holds
    assert not Finding.objects.exists()
    for proposal in (lower, upper):
        client.force_login(proposal.filed_by)
        assert REASON in client.get(ruling.get_absolute_url()).content.decode()
        assert "Tumpang tindih" in client.get(proposal.get_absolute_url()).content.decode()


def test_a_merged_plan_rests_and_is_found_by_nobody():
    found = finding()
    gives_way(found, Consequence.MERGE)

    entry = Entry.objects.get(pk=found.second_id)
    assert (entry.is_at_rest, entry.is_public) == (True, False)
    twin = finding(OrganisationFactory(), OrganisationFactory())
    until_none_is_left(check_next)
    assert not Finding.objects.about(entry).exists(), twin


def test_another_agency_takes_the_proposal_over():
    found, agency = finding(), OrganisationFactory(short_name="Dinkes")

    ruling = gives_way(found, Consequence.REASSIGN, Wish(agency=agency))

    proposal = proposal_of(found.second)
    assert (proposal.agency, proposal.status) == (agency, "submitted")
    assert proposal.visits.open().count() == 1
    assert ruling.outcome == f"{proposal.code} dialihkan kepada Dinkes"
    assert ruling.holds
    told = Notification.objects.filter(kind=Kind.PROPOSAL_REDIRECTED, recipient=proposal.filed_by)
    assert ruling.code in told.get().params["reason"]


def test_a_proposal_waits_for_a_later_year_and_no_longer_meets_the_other():
    found = finding()

    ruling = gives_way(found, Consequence.RESCHEDULE, Wish(year=2028))
    until_none_is_left(check_next)

    proposal = proposal_of(found.second)
    assert (proposal.plan_year, proposal.status) == (2028, "submitted")
    assert Entry.objects.get(pk=found.second_id).year == 2028
    assert ruling.holds
    assert not Finding.objects.exists()


def test_what_is_not_told_is_asked_for():
    found = finding()

    for consequence, wish in (
        (Consequence.REASSIGN, Wish()), (Consequence.RESCHEDULE, Wish()),
        (Consequence.RESCHEDULE, Wish(year=2027)),
    ):  # fmt: skip
        with pytest.raises(WishMissing):
            gives_way(found, consequence, wish)
    with pytest.raises(StaysWhereItIs):
        gives_way(found, Consequence.REASSIGN, Wish(agency=found.second.organisation))
    assert not Ruling.objects.exists()


@pytest.mark.parametrize(
    ("consequence", "wish", "words"),
    [
        (Consequence.MERGE, {}, "diminta menyatukan baris"),
        (Consequence.REASSIGN, {"agency": "Dinkes"}, "diminta menyerahkan baris"),
        (Consequence.RESCHEDULE, {"year": 2028}, "diminta memindahkan baris"),
    ],
)
def test_the_line_of_a_plan_is_a_duty_of_its_agency_until_it_is_changed(client, consequence, wish, words):
    if "agency" in wish:
        wish = {"agency": OrganisationFactory(short_name=wish["agency"])}
    one, other = PlanFactory(works=0), PlanFactory(works=0)
    for renja in (one, other):
        put(renja, entries_for(renja.organisation))
    until_none_is_left(check_next)
    found = Finding.objects.select_related("first", "second").get()
    plans = {renja.organisation: renja for renja in (one, other)}
    renja = plans[found.second.organisation]
    clerk, stranger = operator(renja.organisation), operator(found.first.organisation)

    ruling = gives_way(found, consequence, Wish(**wish))

    assert words in ruling.outcome
    assert ruling.outcome_address == found.second.address
    client.force_login(clerk)
    assert ruling.outcome in client.get("/tugas/").content.decode()
    client.force_login(stranger)
    assert ruling.outcome not in client.get("/tugas/").content.decode()

    entries = entries_for(renja.organisation)
    put(renja, [replace(entry, name=f"{entry.name} tahap II") for entry in entries])
    client.force_login(clerk)
    assert ruling.outcome not in client.get("/tugas/").content.decode()
    ruling.refresh_from_db()
    assert not ruling.holds


def test_a_line_is_not_given_to_the_agency_that_has_it():
    one, other = PlanFactory(works=0), PlanFactory(works=0)
    for renja in (one, other):
        put(renja, entries_for(renja.organisation))
    until_none_is_left(check_next)
    found = Finding.objects.select_related("first", "second").get()

    with pytest.raises(StaysWhereItIs):
        gives_way(found, Consequence.REASSIGN, Wish(agency=found.second.organisation))


def test_an_idea_of_a_cooperation_is_noted_down():
    ruling = ruled(finding(), consequence=Consequence.COOPERATION)

    assert ruling.outcome.startswith("Menjadi gagasan kerja sama")
