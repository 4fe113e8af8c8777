"""Going on elsewhere: a link by e-mail that holds no personal data and asks who one is."""

import base64
from urllib.parse import quote

import pytest
from django.urls import reverse

from planning.proposals.filing.resuming import address_for
from planning.proposals.steps import STEPS
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.filing import idea
from tests.factories.stakeholders import citizen, host

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft():
    host()
    return idea(agency=None)


def test_the_letter_leads_to_the_first_thing_that_is_missing(client, draft):
    client.force_login(draft.filed_by)

    client.post(reverse("planning:proposals.filing.send_link", args=[draft.code]))

    letter = Notification.objects.get(kind=Kind.PROPOSAL_RESUME)
    assert client.get(letter.params["path"]).url == STEPS["tujuan"].url(draft) + "?ubah=1"


def test_the_link_asks_for_sign_in_and_is_nobody_else_s(client, draft):
    address = address_for(draft, draft.filed_by)

    assert client.get(address).url.endswith(f"?next={quote(address)}")
    client.force_login(citizen())
    assert client.get(address).status_code == 404
    assert client.get(address.replace(":", "x", 1)).status_code == 404


def test_the_link_holds_two_numbers_and_no_personal_data(draft):
    payload = address_for(draft, draft.filed_by).split("/")[-2].split(":")[0]

    said = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
    assert said == f"[{draft.pk},{draft.filed_by_id}]"


def test_a_stranger_gets_no_link_by_asking_for_one(client, draft):
    client.force_login(citizen())

    assert client.post(reverse("planning:proposals.filing.send_link", args=[draft.code])).status_code == 404
    assert Notification.objects.count() == 0
