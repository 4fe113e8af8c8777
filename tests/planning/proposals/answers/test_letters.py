"""The letter of an answer says all of it: the line and its amount, or until when it may be answered back."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine

from planning.plans.lines import Ceiling
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.planning import PLAN_YEAR, ProposalFactory, line_for
from tests.factories.stakeholders import OrganisationFactory

pytestmark = pytest.mark.django_db
FRIDAY = datetime(2026, 11, 13, 9, tzinfo=ZoneInfo("Asia/Jakarta"))


def letter_about(proposal: Proposal, kind: Kind) -> str:
    told = Notification.objects.about(proposal).filter(kind=kind).first()
    return " ".join(letters.write(told).text.split())


def test_who_proposed_reads_which_line_took_it_up_with_its_year_and_amount():
    agency = OrganisationFactory()
    Ceiling.objects.create(line=line_for(agency), year=PLAN_YEAR, amount=120_000_000)

    proposal = ProposalFactory(organisation=agency, status=Status.ACCOMMODATED)

    assert (
        "Masuk dalam RKPD 2027, baris 1.03.02.2.02.0001 Rehabilitasi irigasi, tahun 2027; "
        "pagu baris itu Rp120.000.000."
    ) in letter_about(proposal, Kind.PROPOSAL_ACCOMMODATED)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (Status.DECLINED, Kind.PROPOSAL_DECLINED),
        (Status.NOT_ACCOMMODATED, Kind.PROPOSAL_NOT_ACCOMMODATED),
    ],
)
def test_who_is_refused_reads_until_when_to_answer_back(status, kind):
    with time_machine.travel(FRIDAY):
        proposal = ProposalFactory(status=status)

    assert "satu kali, paling lambat 27 November 2026." in letter_about(proposal, kind)
