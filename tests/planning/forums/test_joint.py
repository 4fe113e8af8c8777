"""A pair ruled to be discussed together becomes one item of a desk, at once or from the list of a desk."""

import pytest

from perkasa.core.jobs import until_none_is_left
from perkasa.core.refusals import NotPossibleNow
from planning.forums.desks.models import Item
from planning.forums.joint import actions
from planning.forums.joint.reading import waiting_for
from planning.overlap.actions import check_next
from planning.overlap.models import Entry, Finding
from planning.overlap.rulings.following import Wish
from tests.factories.forums import desk, item, running
from tests.factories.overlaps import finding, ruled
from tests.factories.stakeholders import citizen, operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return planner()


@pytest.fixture
def at(by):
    """An open desk of a forum for 2027."""
    return desk(running(by=by, plan_year=2027), by)


def test_the_chosen_desk_has_one_item_for_both(at, by):
    found = finding()

    ruling = ruled(found, wish=Wish(desk=at.code), by=by)

    joint = Item.objects.get()
    assert joint.desk == at
    assert found.first.agency in joint.title
    assert found.second.agency in joint.title
    assert joint.ceiling == 300_000_000
    assert ruling.outcome == f"Menjadi butir 1 di {at.name}"
    assert ruling.outcome_address == at.get_absolute_url()
    assert not Entry.objects.filter(source=Entry.Source.FORUM_ITEM).exists()


def test_without_a_desk_it_waits_until_one_takes_it_up(client, at, by):
    ruling = ruled(finding())
    assert list(waiting_for(by, 2027)) == [ruling]
    client.force_login(by)

    page = client.get(f"/forum/desk/{at.code}/titipan/").content.decode()
    assert ruling.reason in page
    assert "Titipan tumpang tindih" in client.get(at.get_absolute_url()).content.decode()
    client.post(f"/forum/desk/{at.code}/titipan/{ruling.code}/")

    assert Item.objects.get().joint.ruling == ruling
    assert not waiting_for(by, 2027)
    ruling.refresh_from_db()
    with pytest.raises(NotPossibleNow):
        actions.bring(ruling, at, by=by)


def test_others_learn_nothing_of_what_waits(client, at):
    ruled(finding())

    for person in (citizen(), operator()):
        client.force_login(person)
        assert client.get(f"/forum/desk/{at.code}/titipan/").status_code == 403


def test_a_sub_activity_on_a_desk_is_compared_and_a_target_is_not(at, by):
    item(at, by)
    work = item(
        at, by, kind="support", title="Pelatihan batik bagi UMKM", code="3.30.07.2.02.0003",
        place="Desa Getas", organisation=operator().organisations[0], ceiling=90_000_000,
    )  # fmt: skip

    entry = Entry.objects.get(source=Entry.Source.FORUM_ITEM)
    assert (entry.source_id, entry.year, entry.budget, entry.is_public) == (work.pk, 2027, 90_000_000, True)
    item(
        at, by, kind="support", title="Pelatihan membatik untuk UMKM", code="3.30.07.2.02.0003",
        place="Desa Getas", organisation=operator().organisations[0],
    )  # fmt: skip
    until_none_is_left(check_next)
    assert Finding.objects.get().verdict in ("kembar", "tumpang tindih")
