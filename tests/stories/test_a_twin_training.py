"""Two agencies plan one training: warned while typing, filed anyway, met at one desk, told to both."""

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.forums.desks.models import Item
from planning.overlap.actions import check_next
from planning.overlap.models import Finding
from planning.overlap.rulings.models import Ruling
from planning.proposals import actions
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.forums import desk, running
from tests.factories.overlaps import TITLE
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import RegionFactory, operator, planner

pytestmark = pytest.mark.django_db
REASON = "Pesertanya berbeda. Jadwal dan pelatih disatukan di desk."


def test_an_agency_files_a_twin_and_both_meet_at_a_desk(client):
    first, second, by = operator(), operator(), planner()
    region = RegionFactory()
    theirs = ProposalFactory(
        organisation=first.organisations[0], title=TITLE, region=region, status="submitted", by=first
    )
    until_none_is_left(check_next)
    mine = ProposalFactory(
        organisation=second.organisations[0], title="Kursus jahit ibu rumah tangga", region=region, by=second
    )

    client.force_login(second)
    warning = client.get(f"/usulan/{mine.code}/mirip/").content.decode()
    assert theirs.code in warning
    assert "Keduanya tentang" in warning
    actions.submit(mine, by=second)
    until_none_is_left(check_next)

    found = Finding.objects.get()
    at = desk(running(by=by, plan_year=2027), by)
    client.force_login(by)
    pair = f"/tumpang-tindih/{found.first_id}/{found.second_id}/"
    page = client.get(pair).content.decode()
    assert theirs.code in page
    assert at.name in page
    answer = {"decision": "complement", "consequence": "desk", "desk": at.code, "reason": REASON}
    client.post(f"{pair}putuskan/", answer)

    joint, ruling = Item.objects.get(), Ruling.objects.get()
    assert joint.desk == at
    assert ruling.outcome_address == at.get_absolute_url()
    told = Notification.objects.filter(kind=Kind.OVERLAP_RULED).values_list("recipient", flat=True)
    assert {first.pk, second.pk} <= set(told)
    for person, proposal in ((first, theirs), (second, mine)):
        client.force_login(person)
        assert "Saling melengkapi" in client.get(proposal.get_absolute_url()).content.decode()
        trail = client.get(pair).content.decode()
        assert REASON in trail
        assert at.get_absolute_url() in trail
    assert joint.title in client.get(at.get_absolute_url()).content.decode()
