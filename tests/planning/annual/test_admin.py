"""Annual reports in the moderators' room: read, with the way to their page."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.annual import draft
from tests.factories.stakeholders import admin
from tests.pages.world import have_just_proven

pytestmark = pytest.mark.django_db


def test_moderators_find_a_report_and_the_way_to_its_page(client: Client):
    by = admin()
    client.force_login(by)
    have_just_proven(client, by)
    report = draft(2025, by)

    pages = [
        client.get(reverse("admin:planning_annualreport_changelist")),
        client.get(reverse("admin:planning_annualreport_change", args=[report.pk])),
    ]

    assert [page.status_code for page in pages] == [200, 200]
    assert f'href="{report.get_absolute_url()}"' in pages[1].content.decode()
