"""Two recorders type at the same desk: 200 edits, nothing is lost, and whoever was overtaken is told."""

import random
from collections import Counter
from decimal import Decimal

import pytest

from perkasa.core.models import StatusChange
from planning.forums.desks import actions
from planning.forums.desks.actions import Decision
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.refusals import DecidedMeanwhile, NotReadOut
from planning.forums.desks.statuses import Result
from stakeholders.accounts.models import Account
from tests.factories.forums import desk, running
from tests.factories.stakeholders import planner
from tests.races.crowd import Crowd

pytestmark = pytest.mark.django_db(transaction=True)
ITEMS, ROUNDS = 3, 50
"""Fifty times each reads an item back and has it agreed to: 200 edits in all."""


@pytest.fixture
def crowd():
    crowd = Crowd(2)
    yield crowd
    crowd.go_home()


def type_all_day(of: Desk, by: Account, came: Counter, seed: int) -> str:
    """Item after item is read back and agreed to; who was overtaken looks again and goes on."""
    chance, done = random.Random(seed), 0
    while done < ROUNDS:
        item = Item.objects.select_related("desk__forum").get(desk=of, number=chance.randint(1, ITEMS))
        try:
            said = Decision(Result.RECOMMENDED, Decimal(f"{seed}{done:02}"), f"{by.pk}")
            item = actions.read_back(item, said, version=item.version, by=by)
            came["edits"] += 1
            actions.agree(item, version=item.version, by=by)
            came["edits"] += 1
            done += 1
        except (DecidedMeanwhile, NotReadOut):
            came["conflicts"] += 1
    return "done"


def test_two_recorders_at_one_desk_lose_nothing_and_overwrite_nobody(crowd):
    first, second = planner(), planner()
    of = desk(running(by=first), first, items=ITEMS, recorder=second)
    tallies = {1: Counter(), 2: Counter()}

    came = crowd.at_once([
        lambda: type_all_day(of, first, tallies[1], 1), lambda: type_all_day(of, second, tallies[2], 2)
    ])  # fmt: skip

    assert came == {"done": 2}
    edits = tallies[1]["edits"] + tallies[2]["edits"]
    assert edits >= 200
    items = list(of.items.all())
    assert sum(item.version - 1 for item in items) == edits
    trails = {
        item.pk: [one for one in StatusChange.objects.about(item) if one.transition != "begin"]
        for item in items
    }
    assert sum(len(trail) for trail in trails.values()) == 2 * ROUNDS
    for item in items:
        if trails[item.pk]:
            assert item.note == trails[item.pk][-1].reason == str(trails[item.pk][-1].by_id)
