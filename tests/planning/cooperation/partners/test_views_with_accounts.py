"""A partner with an account of its own sees the same stage, answers, and drafts."""

import pytest
from django.test import Client
from django.urls import reverse

from planning.cooperation.deeds.actions import open_deed
from planning.cooperation.deeds.models import Kind
from planning.cooperation.parties.actions import change
from planning.cooperation.statuses import Status
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation
from tests.factories.cooperation import at, cooperation
from tests.factories.stakeholders import OrganisationFactory, holder, planner

pytestmark = pytest.mark.django_db


def test_the_partner_answers_the_offer_and_writes_its_chapter(client: Client):
    by, body = planner(), OrganisationFactory(kind=Organisation.Kind.PARTNER_REGION, field_codes=())
    partner = holder(Role.BODY_HEAD, body)
    hidden, found = cooperation(by), at(Status.OFFERED, by)
    for one in (hidden, found):
        change(one.parties.get(number=2), organisation=body, by=by)
    client.force_login(partner)
    assert client.get(hidden.get_absolute_url()).status_code == 404
    assert "Terima penawaran" in client.get(found.get_absolute_url()).content.decode()

    client.post(reverse("planning:cooperation.advance", args=[found.code, "accept"]))

    found.refresh_from_db()
    assert found.status == Status.DRAFTING
    draft = open_deed(found, Kind.AGREEMENT, by=by)
    address = reverse("planning:cooperation.deeds.chapter", args=[draft.code, 5])
    client.post(address, {"text": "Bersama.", "version": 0})
    assert draft.chapters.get(number=5).wordings.get().by == partner
    step = reverse("planning:cooperation.advance", args=[found.code, "stop"])
    assert client.post(step, {"reason": "Tidak."}).status_code == 403
