"""The calendar of planning on a page, on the front page, in the admin, and for calendar programs."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from planning.stages.models import Exemption
from tests.factories.stages import StageFactory
from tests.factories.stakeholders import OrganisationFactory, admin

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_a_year_that_still_has_something_to_come_is_shown_first(client):
    today = timezone.localdate()
    StageFactory(plan_year=2080, starts=date(2020, 1, 1), ends=date(2020, 1, 2), name="Lewat")
    StageFactory(plan_year=2081, starts=today, ends=today, name="Sekarang")

    page, asked = client.get("/tahapan/"), client.get("/tahapan/", {"tahun": "2080"})
    nonsense = client.get("/tahapan/", {"tahun": "x"})

    assert [row[0]["text"] for row in page.context["rows"]] == ["Sekarang"]
    assert [row[0]["text"] for row in asked.context["rows"]] == ["Lewat"]
    assert nonsense.context["year"] == 2081


def test_the_front_page_says_what_runs_and_what_comes(client):
    today = timezone.localdate()
    StageFactory(starts=today - DAY, ends=today, name="Rakortek")
    StageFactory(starts=today + DAY, ends=today + DAY, name="Forum PD")
    StageFactory(starts=today - 2 * DAY, ends=today - DAY, name="Persiapan")

    page = client.get("/")

    assert [(stage.name, str(stage.when().label)) for stage in page.context["stages"]] == [
        ("Rakortek", "Sedang berlangsung"), ("Forum PD", "Akan datang"),
    ]  # fmt: skip


def test_calendar_programs_read_whole_days(client):
    StageFactory(name="Rakortek")

    calendar = Calendar.from_ical(client.get("/tahapan/tahapan.ics").content)

    [event] = calendar.walk("VEVENT")
    assert (event["summary"], event["dtstart"].dt, event["dtend"].dt) == (
        "Rakortek (2090)", date(2089, 1, 5), date(2089, 2, 1),
    )  # fmt: skip


def test_an_exemption_is_granted_in_the_admin_by_who_is_signed_in(client):
    by = admin()
    client.force_login(by)
    answer = {
        "stage": StageFactory().pk, "organisation": OrganisationFactory().pk, "until": "2089-02-10",
        "reason": "Banjir di kantor.",
    }  # fmt: skip

    client.post("/admin/planning/exemption/add/", answer)

    assert Exemption.objects.get().granted_by == by
