"""A partner without an account answers by its link, and by no other."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from planning.cooperation.deeds.models import Kind
from planning.cooperation.parties.actions import renew_link
from planning.cooperation.partners.links import token_for
from planning.cooperation.statuses import Status
from stakeholders.notifications.kinds import Kind as Notice
from stakeholders.notifications.models import Notification
from tests.factories.cooperation import at, cooperation, deed
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db
ROOM = "planning:cooperation.partners."


def address(view: str, *args) -> str:
    return reverse(ROOM + view, args=args)


@pytest.fixture
def offered():
    return at(Status.OFFERED)


def test_a_partner_takes_the_offer_by_its_link(client: Client, offered):
    token = token_for(offered.parties.get(number=2))
    assert "Terima penawaran" in client.get(address("by_link", token)).content.decode()

    answer = client.post(address("accept", token), {"reason": "Kami siap."}, follow=True)

    offered.refresh_from_db()
    assert (answer.status_code, offered.status) == (200, Status.DRAFTING)
    assert Notification.objects.filter(kind=Notice.COOPERATION_ACCEPTED).exists()
    assert "Terima penawaran" not in answer.content.decode()


def test_a_refusal_says_why(client: Client, offered):
    token = token_for(offered.parties.get(number=2))
    client.post(address("decline", token), {"reason": " "})
    offered.refresh_from_db()
    assert offered.status == Status.OFFERED

    client.post(address("decline", token), {"reason": "Anggaran belum ada."})

    offered.refresh_from_db()
    assert offered.status == Status.DECLINED


def test_the_link_of_another_cooperation_does_not_open_a_deed(client: Client):
    by = planner()
    ours, other = at(Status.DRAFTING, by), at(Status.DRAFTING, by)
    draft = deed(ours, Kind.AGREEMENT, by)
    own, foreign = (token_for(one.parties.get(number=2)) for one in (ours, other))

    assert client.get(address("deed", own, draft.code)).status_code == 200
    assert client.get(address("deed", foreign, draft.code)).status_code == 404
    assert client.get(address("chapter", foreign, draft.code, 1)).status_code == 404
    assert client.post(address("remark", foreign, draft.code, 1), {"text": "Hai"}).status_code == 404
    assert client.get(address("by_link", own + "x")).status_code == 404


def test_an_expired_link_says_so(client: Client, offered, time_machine):
    token = token_for(offered.parties.get(number=2))
    time_machine.move_to(timezone.now() + timedelta(days=31))

    answers = [client.get(address("by_link", token)), client.post(address("accept", token))]

    offered.refresh_from_db()
    assert [answer.status_code for answer in answers] == [410, 410]
    assert "Masa berlaku tautan ini sudah habis" in answers[0].content.decode()
    assert offered.status == Status.OFFERED


def test_a_renewed_link_ends_the_earlier_one(client: Client, offered):
    party = offered.parties.get(number=2)
    token = token_for(party)

    renew_link(party, by=offered.created_by)

    assert client.get(address("by_link", token)).status_code == 404
    assert client.get(address("by_link", token_for(party))).status_code == 200


def test_a_link_opens_nothing_before_the_offer(client: Client):
    found = cooperation()

    assert client.get(address("by_link", token_for(found.parties.get(number=2)))).status_code == 410


def test_a_partner_writes_and_remarks_by_its_link(client: Client):
    by = planner()
    draft = deed(at(Status.DRAFTING, by), Kind.AGREEMENT, by)
    token, chapter = token_for(draft.cooperation.parties.get(number=2)), draft.chapters.get(number=5)

    said = {"text": "Trayek diatur bersama.", "version": chapter.version}
    client.post(address("chapter", token, draft.code, 5), said)
    client.post(address("remark", token, draft.code, 5), {"text": "Sudah cukup?"})

    chapter.refresh_from_db()
    assert chapter.text == "Trayek diatur bersama."
    assert str(chapter.wordings.last().party) == str(chapter.remarks.get().party) == "Kota Semarang"
