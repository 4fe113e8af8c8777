"""The calendar of planning on a page, on the front page, in the admin, and for calendar programs."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from planning.stages.models import Exemption, Stage
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


def test_the_front_page_says_what_runs_what_comes_and_what_is_over(client):
    today = timezone.localdate()
    StageFactory(starts=today - DAY, ends=today, name="Rakortek")
    StageFactory(starts=today + DAY, ends=today + DAY, name="Forum PD")
    StageFactory(starts=today - 2 * DAY, ends=today - DAY, name="Persiapan")

    page = client.get("/")

    assert [(stage.name, str(stage.when().label)) for stage in page.context["stages"]] == [
        ("Rakortek", "Sedang berlangsung"), ("Forum PD", "Akan datang"), ("Persiapan", "Sudah lewat"),
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
        "stage": StageFactory().pk, "organisation": OrganisationFactory().pk,
        "until": (timezone.localdate() + DAY).isoformat(), "reason": "Banjir di kantor.",
    }  # fmt: skip

    client.post("/admin/planning/exemption/add/", answer)

    assert Exemption.objects.get().granted_by == by


def test_an_exemption_until_a_day_that_is_past_is_refused_beside_its_question(client):
    client.force_login(admin())
    answer = {
        "stage": StageFactory().pk, "organisation": OrganisationFactory().pk, "until": "2020-02-10",
        "reason": "Banjir di kantor.",
    }  # fmt: skip

    page = client.post("/admin/planning/exemption/add/", answer)

    assert "Pilih tanggal lain" in page.text
    assert not Exemption.objects.exists()


def test_a_year_is_laid_out_by_a_button_and_its_days_are_changed_on_one_page(client):
    client.force_login(admin())

    asked = client.get("/admin/planning/stage/lay-out/")
    done = client.post("/admin/planning/stage/lay-out/", {"plan_year": "2031"})
    listed = client.get(done.url)
    stages = list(Stage.objects.order_by("plan_year", "starts", "pk"))
    shown = listed.context["cl"].formset
    rows = {field.html_name: field.value() for form in shown.forms for field in form}
    rows |= {f"{shown.prefix}-{key}": value for key, value in shown.management_form.initial.items()}
    first = next(name for name in rows if name.endswith("-ends"))
    client.post(done.url, rows | {first: "2029-12-30", "_save": "1"})

    assert "Tahun rencana" in asked.text
    assert "Susun tahapan satu tahun" in listed.text
    assert len(stages) == 13
    assert Stage.objects.filter(ends=date(2029, 12, 30)).count() == 1


def test_who_manages_plans_finds_the_way_to_the_calendar_on_the_page_itself(client):
    StageFactory()
    public = client.get("/tahapan/")
    client.force_login(admin())

    assert "Atur tanggal tahapan" not in public.text
    assert "Atur tanggal tahapan" in client.get("/tahapan/").text


def test_a_stage_is_dropped_in_the_admin(client):
    stage = StageFactory()
    client.force_login(admin())

    client.post(f"/admin/planning/stage/{stage.pk}/delete/", {"post": "yes"})

    assert not Stage.objects.exists()
