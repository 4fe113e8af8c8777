"""Each night every dataset is written once; a failure is tried again, and old days go with their files."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.core.files.storage import default_storage
from django.utils import timezone

from perkasa.api.datasets.all import DATASETS
from perkasa.api.dumps import making
from perkasa.api.dumps.models import Dump, DumpFile, Format
from perkasa.api.dumps.tasks import make_dumps
from perkasa.core.jobs import WorkState
from tests.factories.open_data import dump

pytestmark = pytest.mark.django_db
WIB = timezone.get_default_timezone()


def test_a_night_has_every_dataset_in_every_format_once():
    with time_machine.travel(datetime(2027, 3, 2, 2, 0, tzinfo=WIB)):
        made, again = make_dumps(), make_dumps()

    assert (made, again) == (len(DATASETS), 0)
    assert DumpFile.objects.count() == len(DATASETS) * len(Format)
    assert set(Dump.objects.values_list("state", flat=True)) == {WorkState.DONE}


def test_before_its_hour_nothing_is_made():
    with time_machine.travel(datetime(2027, 3, 2, 0, 30, tzinfo=WIB)):
        assert make_dumps() == 0


def test_what_a_killed_worker_left_is_made_again():
    found = Dump.objects.create(dataset="wilayah", day=timezone.localdate())
    Dump.objects.filter(pk=found.pk).update(
        state=WorkState.RUNNING, claimed_at=timezone.now() - making.LEASE - timedelta(minutes=1)
    )

    assert making.make_next() is True
    found.refresh_from_db()
    assert (found.state, found.files.count()) == (WorkState.DONE, len(Format))


def test_a_dataset_that_fails_says_why_and_waits(caplog):
    found = Dump.objects.create(dataset="tidak-ada", day=timezone.localdate())

    making.make_next()

    found.refresh_from_db()
    assert (found.state, found.error, found.attempts) == (WorkState.PENDING, "KeyError", 1)


def test_old_days_go_with_their_files(settings):
    today = timezone.localdate()
    old = dump(day=today - timedelta(days=settings.DUMPS_KEPT_DAYS))
    kept = dump(day=today - timedelta(days=settings.DUMPS_KEPT_DAYS - 1))
    places = [file.file.name for file in old.files.all()]

    making.drop_old()

    assert list(Dump.objects.all()) == [kept]
    assert [place for place in places if default_storage.exists(place)] == []
