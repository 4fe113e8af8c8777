"""What happened stays written: neither a page nor the admin nor a line of SQL rewrites it."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import ProgrammingError, connection, transaction

from perkasa.core.models import StatusChange
from stakeholders.accounts import actions
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db

HISTORIES = [model for model in apps.get_models() if hasattr(model, "pgh_tracked_model")]


def is_refused(sql: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)
    except ProgrammingError:
        return True
    return False


@pytest.fixture
def somebody():
    person = citizen(full_name="Ratna Wulandari")
    actions.introduce(person, full_name="Ratna Wulandari, S.T.", phone="")
    StatusChange.write(person, "begin", "", "draft", by=person, reason="Semula begini.")
    return person


@pytest.mark.parametrize("change", ["UPDATE {} SET full_name = 'Orang lain'", "DELETE FROM {}"])
def test_sql_cannot_rewrite_the_history_of_a_row(somebody, change):
    assert is_refused(change.format(somebody.events.model._meta.db_table))
    names = list(somebody.events.order_by("pgh_id").values_list("full_name", flat=True))
    assert names == ["Ratna Wulandari", "Ratna Wulandari, S.T."]


@pytest.mark.parametrize("change", ["UPDATE {} SET reason = ''", "DELETE FROM {}"])
def test_sql_cannot_rewrite_the_trail_of_a_record(somebody, change):
    assert is_refused(change.format(StatusChange._meta.db_table))
    assert StatusChange.objects.about(somebody).get().reason == "Semula begini."


def test_every_history_is_kept_by_the_database():
    guards = {model: {trigger.name for trigger in model._meta.triggers} for model in HISTORIES}

    assert len(HISTORIES) >= 10
    assert [model for model, names in guards.items() if "append_only" not in names] == []


def test_the_admin_has_no_room_where_history_could_be_edited():
    rooms = {model for model in admin.site._registry if model in HISTORIES or model is StatusChange}

    assert rooms == set()
