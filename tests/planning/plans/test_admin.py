"""Plans, their lines and what hands changed, in the moderators' room."""

from dataclasses import replace

import pytest

from planning.plans.by_hand import actions
from planning.plans.content import entry_of
from tests.factories.plans import WORK, PlanFactory
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(client):
    """A draft with three lines, one of them changed by hand by who sits at the screen."""
    plan, by = PlanFactory(), admin()
    line = plan.lines.with_figures().get(code=WORK)
    read = entry_of(line)
    actions.change(line, replace(read, note="Sisa"), mark=actions.mark_of(read), by=by)
    client.force_login(by)
    return plan


def test_plans_are_listed_with_owner_and_number_of_lines(client, plan):
    listed = client.get("/admin/planning/plan/")

    [row] = listed.context["cl"].result_list
    assert row.line_number == 3
    assert plan.organisation.short_name in listed.text


def test_lines_are_looked_up_and_never_written_here(client, plan):
    line = plan.lines.get(code=WORK)

    found = client.get("/admin/planning/line/", {"q": WORK})
    shown = client.get(f"/admin/planning/line/{line.pk}/change/")

    assert [each.pk for each in found.context["cl"].result_list] == [line.pk]
    assert "Buka baris dan riwayatnya" in shown.text
    assert client.post(f"/admin/planning/line/{line.pk}/change/", {"name": "X"}).status_code == 403
    assert client.get("/admin/planning/line/add/").status_code == 403


def test_what_hands_changed_is_listed_with_who_did_it(client, plan):
    edit = plan.edits.get()

    listed = client.get("/admin/planning/edit/")
    shown = client.get(f"/admin/planning/edit/{edit.pk}/change/")

    assert "diubah" in listed.text
    assert str(edit.by) in listed.text
    assert "Sisa" in shown.text
