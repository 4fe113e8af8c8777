"""Sub-activities are taken from Renja and Renstra with their figures; items are read back before agreed."""

from decimal import Decimal

import pytest
from django.urls import reverse

from planning.forums.desks import actions
from planning.forums.desks.actions import Decision
from planning.forums.desks.lines.actions import take
from planning.forums.desks.lines.reading import lines_for
from planning.forums.desks.models import Item, Reading
from planning.forums.desks.refusals import DecidedMeanwhile, NotReadOut, TakenAlready, WordsMissing
from planning.forums.desks.statuses import Result
from planning.plans.lines import Line
from tests.factories.forums import desk, item, running
from tests.factories.planning import PLAN_YEAR
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db


def test_a_line_brings_indicator_target_unit_ceiling_place_and_agency():
    by, plan = planner(), PlanFactory(works=2)
    of = desk(running(by=by, plan_year=PLAN_YEAR), by, field_code="1.03")
    offered = lines_for(of, by)
    assert offered.count() == 2

    first = offered[0]
    [taken] = take(of, Line.objects.with_figures().filter(pk=first.pk), by=by)

    assert (taken.kind, taken.title, taken.code) == (Item.Kind.SUPPORT, first.name, first.code)
    assert (taken.indicator, taken.unit) == ("Panjang jaringan irigasi", "Kilometer")
    assert (taken.proposed_target, taken.ceiling) == (Decimal("1.25"), 150_000_000)
    assert (taken.place, taken.organisation) == ("Kec. Plantungan", plan.organisation)
    assert lines_for(of, by).count() == 1
    with pytest.raises(TakenAlready):
        take(of, Line.objects.with_figures().filter(pk=first.pk), by=by)


def test_a_desk_is_offered_lines_of_its_field_and_year_alone():
    by = planner()
    PlanFactory()
    health = desk(running(by=by, plan_year=PLAN_YEAR), by, field_code="1.02")
    later = desk(running(by=by, plan_year=PLAN_YEAR + 3, begins=health.period.upper), by)

    assert not lines_for(health, by).exists()
    assert not lines_for(later, by).exists()


def test_nothing_is_agreed_that_was_not_read_out():
    by = planner()
    one = item(desk(running(by=by), by), by)
    with pytest.raises(NotReadOut):
        actions.agree(one, version=1, by=by)
    with pytest.raises(WordsMissing):
        actions.read_back(one, Decision(Result.WITH_NOTE), version=1, by=by)

    one = actions.read_back(one, Decision(Result.RECOMMENDED, Decimal("99.00")), version=1, by=by)
    assert (one.status, one.version) == (Result.PENDING, 2)
    with pytest.raises(DecidedMeanwhile):
        actions.read_back(one, Decision(Result.DEFERRED), version=1, by=by)
    one = actions.agree(one, version=2, by=by)

    assert (one.status, one.agreed_target) == (Result.RECOMMENDED, Decimal("99.00"))
    assert not Reading.objects.exists()


def test_the_page_offers_takes_and_shows_how_a_line_stands(client):
    by, plan = planner(), PlanFactory()
    client.force_login(by)
    of = desk(running(by=by, plan_year=PLAN_YEAR), by)
    page = reverse("planning:forums.desks.lines.take", args=[of.code])
    [line] = plan.lines.filter(level="sub_activity")

    assert line.name in client.get(page, {"kata": "irigasi"}).content.decode()
    assert "Tidak ada baris yang cocok" in client.get(page, {"kata": "puskesmas"}).content.decode()
    assert "Centang sedikitnya satu baris." in client.post(page, {"kata": ""}).content.decode()
    assert client.post(page, {"lines": [line.pk]}).url == of.get_absolute_url()

    shown = client.get(of.items.get().get_absolute_url()).content.decode()
    assert plan.title in shown
    assert "Rp150.000.000" in shown
