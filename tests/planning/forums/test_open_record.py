"""What is public is read by machines too; what is not published is found nowhere."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from icalendar import Calendar

from consultations.bookings.calendars.actions import open_feed as consultations_feed
from planning.forums import actions
from planning.forums.agenda.points import Point
from planning.forums.feeds.actions import open_feed
from planning.forums.feeds.models import ForumFeed
from planning.forums.papers.actions import hand_in_reading
from planning.forums.statuses import Openness
from stakeholders.notifications.models import Notification
from tests.factories.forums import attended, forum, guests, invited, issue, signed
from tests.factories.searching import settle
from tests.factories.stakeholders import citizen, operator, planner

pytestmark = pytest.mark.django_db
RECORD = "planning:forums.open_record."
SECRET = "Rakor yang belum diumumkan"


def names_in(content: bytes) -> list[str]:
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(content).walk("VEVENT")]


def test_a_meeting_has_the_shape_of_oparl_and_names_who_was_really_there(client):
    by, agency = planner(), operator()
    found = attended(by, agency, people=1)
    hand_in_reading(found.agenda.first(), SimpleUploadedFile("a.pdf", b"%PDF-1.7 x"), title="Paparan", by=by)

    body = client.get(reverse(RECORD + "body")).json()
    listed = client.get(body["meeting"].removeprefix("http://localhost:8000")).json()
    [brief] = listed["data"]
    whole = client.get(brief["id"].removeprefix("http://localhost:8000")).json()

    assert body["type"].endswith("/1.1/Body")
    assert (brief["type"].rpartition("/")[2], brief["meetingState"]) == ("Meeting", "conducted")
    assert [item["name"] for item in whole["agendaItem"]] == ["Pembukaan", "Pembahasan butir"]
    assert [file["name"] for file in whole["agendaItem"][0]["auxiliaryFile"]] == ["Paparan"]
    assert [one["affiliation"] for one in whole["participant"]] == [str(agency.organisations[0])]
    assert "Hadir 1" not in str(whole)


def test_signed_records_of_desks_are_papers_of_the_meeting(client):
    found = signed(planner())

    whole = client.get(reverse(RECORD + "meeting", args=[found.desk.forum.code])).json()

    [paper] = whole["auxiliaryFile"]
    assert (paper["name"], paper["accessUrl"]) == (found.paper.title, found.paper.verification_url)


def test_a_point_for_the_invited_stands_in_no_record(client):
    by = planner()
    found = forum(by)
    points = [Point("Pembukaan"), Point("Pembahasan tertutup", openness=Openness.CLOSED)]
    actions.set_agenda(found, points, by=by)
    guests.invite_organisation(found, operator().organisations[0], by=by)
    actions.invite(found, by=by)
    address = reverse(RECORD + "meeting", args=[found.code])

    assert [item["name"] for item in client.get(address).json()["agendaItem"]] == ["Pembukaan"]
    assert "Pembahasan tertutup" not in client.get(found.get_absolute_url()).content.decode()
    item = found.agenda.get(openness=Openness.CLOSED)
    assert client.get(reverse("planning:forums.agenda.item", args=[found.code, item.pk])).status_code == 404


@pytest.mark.parametrize(
    "hide",
    [
        lambda by: forum(by, title=SECRET),
        lambda by: invited(by=by, title=SECRET, openness=Openness.INVITED),
        lambda by: invited(by=by, title=SECRET, openness=Openness.CLOSED),
    ],
    ids=["planned", "for-the-invited", "closed"],
)
def test_what_outsiders_may_not_know_is_in_no_list_feed_record_search_or_notice(client, hide):
    by, outsider = planner(), citizen()
    found = hide(by)
    hidden = issue(by, of=found, title="Isu rahasia")
    feed = open_feed(by=outsider)
    settle()

    for visitor in (None, outsider):
        if visitor:
            client.force_login(visitor)
        for address in (
            reverse("planning:forums.index"), f"{reverse('planning:forums.index')}?kata=diumumkan",
            reverse("planning:forums.issue_map.index"), reverse("planning:forums.issue_map.tiles"),
            reverse(RECORD + "meetings"), reverse(RECORD + "calendar"), "/",
            "/cari/?kata=diumumkan", "/cari/?kata=rahasia", "/api/v1/forum/", "/data/",
            feed.get_absolute_url(), f"/lacak/?nomor={found.code}",
        ):  # fmt: skip
            page = client.get(address, follow=True).content.decode()
            assert SECRET not in page, address
            assert hidden.title not in page, address
        for address in (
            found.get_absolute_url(), hidden.get_absolute_url(),
            reverse(RECORD + "meeting", args=[found.code]), f"/api/v1/forum/{found.code}/",
        ):  # fmt: skip
            assert client.get(address).status_code == 404, address
    assert not Notification.objects.filter(recipient=outsider).exists()


def test_the_calendar_of_a_person_holds_what_they_are_invited_to(client):
    by, agency = planner(), operator()
    invited(*agency.organisations, by=by, title="Forum kami", openness=Openness.INVITED)
    invited(by=by, title="Forum orang lain", openness=Openness.INVITED)
    feed = open_feed(by=agency)

    content = client.get(feed.get_absolute_url()).content

    assert names_in(content) == ["Forum kami"]
    assert names_in(client.get(reverse(RECORD + "calendar")).content) == []
    assert client.get(reverse("planning:forums.feeds.read", args=["x" * 43])).status_code == 404


def test_the_address_of_that_calendar_is_its_own_and_can_be_changed_and_taken_back(client):
    agency = operator()
    bookings = consultations_feed(by=agency)
    client.force_login(agency)
    own = reverse("planning:forums.feeds.own")

    client.post(f"{own}create/")
    first = ForumFeed.objects.of(agency)
    assert first.address in client.get(own).content.decode()
    assert client.get(reverse("planning:forums.feeds.read", args=[bookings.secret])).status_code == 404
    client.post(f"{own}create/")
    second = ForumFeed.objects.of(agency)
    assert [client.get(one.get_absolute_url()).status_code for one in (first, second)] == [404, 200]
    client.post(f"{own}revoke/")

    assert client.get(second.get_absolute_url()).status_code == 404
    assert ForumFeed.objects.of(agency) is None
