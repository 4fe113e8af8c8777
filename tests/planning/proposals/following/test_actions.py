"""Following: once each, at one's own pace, and an end without signing in."""

import pytest
from django.test import Client, override_settings
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.proposals.following import actions
from planning.proposals.following.links import stop_path
from planning.proposals.following.models import Follow
from tests.factories.stakeholders import RegionFactory, citizen
from tests.factories.voices import filed

pytestmark = pytest.mark.django_db


def test_what_is_followed_twice_is_followed_once():
    ratna, proposal, village = citizen(), filed(), RegionFactory()

    for _number in range(2):
        actions.follow_proposal(proposal, by=ratna)
        actions.follow_region(village, by=ratna)
        actions.follow_search("status=submitted", name="Status: Diajukan", by=ratna)

    assert [str(follow) for follow in Follow.objects.for_listing()] == [
        str(proposal), village.full_name, "Status: Diajukan",
    ]  # fmt: skip


def test_nothing_to_look_for_cannot_be_followed():
    with pytest.raises(actions.NothingToFollow):
        actions.follow_search("", name="", by=citizen())


@override_settings(FOLLOWS_AT_MOST=1)
def test_nobody_follows_everything():
    ratna = citizen()
    actions.follow_proposal(filed(), by=ratna)

    with pytest.raises(actions.FollowsMany):
        actions.follow_proposal(filed(), by=ratna)


def test_the_pace_is_ones_own():
    follow = actions.follow_proposal(filed(), by=citizen())

    actions.choose_pace(follow, "weekly", by=follow.account)

    follow.refresh_from_db()
    assert follow.pace == "weekly"
    with pytest.raises(NotAllowed):
        actions.choose_pace(follow, "daily", by=citizen())


def test_the_link_of_a_letter_ends_one_without_signing_in():
    follow = actions.follow_proposal(filed(), by=citizen())
    other = actions.follow_proposal(filed(), by=follow.account)
    path, client = stop_path(follow), Client()

    asked = client.get(path)
    assert (asked.status_code, Follow.objects.count()) == (200, 2)
    done = client.post(path)

    assert "Kabar ini tidak dikirim lagi." in done.content.decode()
    assert list(Follow.objects.all()) == [other]
    assert "sudah berakhir" in client.get(path).content.decode()


def test_a_broken_link_ends_nothing_and_somebody_else_does_not_use_it():
    follow = actions.follow_proposal(filed(), by=citizen())
    broken, client = reverse("planning:proposals.following.stop", args=["tidak-ada"]), Client()
    client.force_login(citizen())

    assert client.post(broken).status_code == 200
    assert client.post(stop_path(follow)).status_code == 403
    assert Follow.objects.count() == 1
