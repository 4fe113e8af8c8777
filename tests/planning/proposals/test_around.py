"""What stands around a proposal on its page: support and comments, from the day on which they are opened."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from planning.stages.models import Opens
from tests.factories.stages import StageFactory
from tests.factories.voices import filed, resident, said, supported

pytestmark = pytest.mark.django_db
TEN_DAYS = timedelta(days=10)


def test_support_and_comments_are_read_by_all_from_the_day_their_stage_names(client, time_machine):
    proposal, reader = filed(), resident()
    comment = said(proposal, text="Jalan ini dilalui anak sekolah.")
    supported(proposal)
    opened = timezone.now() + TEN_DAYS
    StageFactory(
        plan_year=proposal.plan_year, opens=Opens.PROPOSALS, voices_open_on=timezone.localdate(opened)
    )
    address = proposal.get_absolute_url()
    report = reverse("planning:proposals.comments.report", args=[proposal.code, comment.pk])

    def read() -> tuple[bool, bool, bool, int]:
        client.force_login(reader)
        page = client.get(address).content.decode()
        told = "Dukungan dan tanggapan dibuka untuk umum pada" in page
        return told, comment.text in page, "warga mendukung" in page, client.get(report).status_code

    assert read() == (True, False, False, 404)
    time_machine.move_to(opened)
    assert read() == (False, True, True, 200)
