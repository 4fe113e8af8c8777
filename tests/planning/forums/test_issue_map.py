"""Challenges and potentials raised in forums, where they lie, what is done, and what others learnt."""

import pytest
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.forums.issue_map import actions
from planning.forums.issue_map.actions import NothingIsDone
from planning.forums.issue_map.models import Issue
from planning.forums.issue_map.statuses import Status
from planning.forums.issue_map.tiles import of_the_whole, tiles_of
from tests.factories.forums import forum, invited, issue
from tests.factories.stakeholders import RegionFactory, citizen, operator, planner

pytestmark = pytest.mark.django_db
INDEX = "planning:forums.issue_map.index"


def test_an_issue_is_handled_only_when_it_says_what_is_done():
    by = planner()
    found = issue(by, doing="")
    with pytest.raises(NothingIsDone):
        actions.handle(found, by=by)

    actions.describe(found, doing="Bronjong dibangun.", by=by)
    found.refresh_from_db()
    actions.handle(found, by=by)
    actions.settle(found, by=by, reason="Selesai dibangun.")

    found.refresh_from_db()
    assert found.status == Status.SETTLED
    with pytest.raises(NothingIsDone):
        actions.describe(found, doing="", by=by)


def test_who_leads_the_forum_writes_and_who_holds_an_office_shares():
    by, agency = planner(), operator()
    found = issue(by)
    with pytest.raises(NotAllowed):
        actions.describe(found, doing="Lain.", by=agency)
    with pytest.raises(NotAllowed):
        actions.share(found, title="A", words="B", by=citizen())

    [organisation] = agency.organisations
    actions.share(found, title="Sabuk hijau", words="Berhasil.", organisation=organisation, by=agency)

    assert [one.title for one in found.experiences.all()] == ["Sabuk hijau"]
    with pytest.raises(NotAllowed):
        actions.share(found, title="A", words="B", organisation=organisation, by=operator())


def test_an_issue_is_seen_where_its_forum_is(client):
    by = planner()
    public, hidden = issue(by), issue(by, of=forum(by), title="Isu belum terbit")

    page = client.get(reverse(INDEX)).content.decode()

    assert public.title in page
    assert hidden.title not in page
    assert client.get(hidden.get_absolute_url()).status_code == 404


def test_issues_are_found_by_words_kind_and_district_and_counted_in_tiles(client):
    by, village = planner(), RegionFactory()
    issue(by, of=invited(by=by), region=village, title="Longsor dusun")
    issue(by, region=village.parent.parent, kind="potential", title="Wisata pantai")

    district = village.parent.code
    found = client.get(reverse(INDEX), {"kecamatan": district, "kata": "longsor"}).content.decode()
    assert "Longsor dusun" in found
    assert "Wisata pantai" not in found

    rows = Issue.objects.visible_to(None)
    assert {tile.code: tile.number for tile in tiles_of(rows) if tile.number} == {district: 1}
    assert of_the_whole(rows) == 1


def test_an_issue_is_written_down_by_form(client):
    by = planner()
    found, known = invited(by=by), issue(by)
    client.force_login(by)
    page = client.get(f"{found.get_absolute_url()}isu-baru/").content.decode()
    assert known.region.name in page

    answer = client.post(f"{known.get_absolute_url()}share/", {"title": "Contoh", "words": "Hasilnya baik."})
    assert answer.url == known.get_absolute_url()
    assert "Hasilnya baik." in client.get(answer.url).content.decode()
