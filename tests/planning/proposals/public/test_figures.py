"""Proposals counted."""

from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings

from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.public.figures import Figures, by_district, by_field, whole
from planning.proposals.statuses import Status
from tests.factories.planning import NomenclatureItemFactory, ProposalFactory
from tests.factories.stakeholders import DistrictFactory, admin

pytestmark = pytest.mark.django_db


def answered_after(days: int) -> None:
    """A proposal declined so many days after it was filed."""
    start = datetime(2026, 11, 2, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
    with time_machine.travel(start, tick=False):
        proposal = ProposalFactory(status=Status.SUBMITTED)
    with time_machine.travel(start + timedelta(days=days), tick=False):
        actions.decline(proposal, by=admin(), reason="Sudah dikerjakan.")


def test_all_of_them_together():
    for days in (1, 3, 20):
        answered_after(days)
    ProposalFactory(status=Status.ACCOMMODATED)

    found = whole(Proposal.objects.visible_to(None))

    assert (found.received, found.answered, found.accommodated) == (4, 4, 1)
    assert found.share == Decimal("25.00")


def test_the_median_is_the_middle_one():
    for days in (1, 3, 20):
        answered_after(days)

    assert whole(Proposal.objects.visible_to(None)).days == 3


def test_without_proposals_there_is_neither_share_nor_median():
    found = whole(Proposal.objects.none())

    assert (found.received, found.share, found.days) == (0, None, None)


def test_by_district_and_by_field():
    DistrictFactory(code="33.24.02", name="Sukorejo")
    ProposalFactory(status=Status.SUBMITTED)
    ProposalFactory(status=Status.SUBMITTED, sub_activity=NomenclatureItemFactory(code="X.XX.01.2.01.0001"))
    rows = Proposal.objects.visible_to(None)

    districts = [(one.name, one.received) for one in by_district(rows, settings.REGENCY_CODE)]
    fields = [(one.code, one.received) for one in by_field(rows, "Belum ditentukan")]

    assert districts == [("Plantungan", 2), ("Sukorejo", 0)]
    assert fields == [("1.03", 1), ("X.XX", 1)]


def test_the_share_of_kendals_plan_of_2026():
    """278 of 1,633 proposals were taken up: 17.02 % (domain case V23)."""
    assert Figures("", "", received=1633, answered=1633, accommodated=278, days=None).share == Decimal(
        "17.02"
    )
