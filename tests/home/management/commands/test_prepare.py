"""A database of any age: brought up to date, or left as it is with a sentence."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder


@pytest.mark.django_db
def test_a_database_that_ran_only_some_of_the_merged_steps_is_refused():
    recorded = MigrationRecorder(connection)
    recorded.migration_qs.filter(app="stakeholders").delete()
    recorded.record_applied("stakeholders", "0001_initial")
    with pytest.raises(CommandError, match="stakeholders lacks 0002_history_is_kept"):
        call_command("prepare")
