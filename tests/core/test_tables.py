"""The merged migrations: an earlier database counts as migrated, and the tables stand as the models say."""

import pytest
from django.db import connection, migrations, models
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder
from django.db.migrations.state import ProjectState
from django.db.utils import IntegrityError

from perkasa.core.tables import AllAtOnce

MERGED = ("stakeholders", "documents", "consultations", "planning")


@pytest.mark.django_db
def test_a_database_that_ran_the_merged_steps_has_nothing_to_run():
    executor = MigrationExecutor(connection)
    recorded = MigrationRecorder(connection).migration_qs
    for app in MERGED:
        merged = next(
            step for (of, _), step in executor.loader.disk_migrations.items() if of == app and step.replaces
        )
        recorded.filter(app=app, name=merged.name).delete()
        recorded.bulk_create(recorded.model(app=of, name=name) for of, name in merged.replaces)
    later = MigrationExecutor(connection)
    assert later.migration_plan(later.loader.graph.leaf_nodes()) == []


@pytest.mark.django_db
def test_what_later_operations_add_stands_in_the_table_from_the_start():
    steps = AllAtOnce(
        [
            migrations.CreateModel("Shelf", [("id", models.BigAutoField(primary_key=True))]),
            migrations.AddField("shelf", "width", models.IntegerField()),
            migrations.AddConstraint(
                "shelf", models.CheckConstraint(condition=models.Q(width__gt=0), name="shelf_has_a_width")
            ),
        ]
    )
    before, after = ProjectState(), ProjectState()
    steps.state_forwards("core", after)
    with connection.schema_editor(atomic=False) as editor:
        steps.database_forwards("core", editor, before, after)
    shelf = after.apps.get_model("core", "shelf")
    shelf.objects.create(width=1)
    with pytest.raises(IntegrityError, match="shelf_has_a_width"):
        shelf.objects.create(width=0)
