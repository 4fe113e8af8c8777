"""Each night every dataset is written out once; what is old goes."""

import hashlib
import logging
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.files import File
from django.db import transaction
from django.utils import timezone

from perkasa.api.datasets.all import BY_KEY, DATASETS
from perkasa.api.dumps.models import Dump, DumpFile, Format
from perkasa.api.dumps.writing import readme, rows_of, write
from perkasa.core.jobs import WorkState

log = logging.getLogger(__name__)

LEASE = timedelta(hours=2)
MOST_ATTEMPTS = 3
WAIT = timedelta(minutes=10)


def plan_tonight() -> None:
    """Each dataset has one row of work for this day, however often that is asked."""
    today = timezone.localdate()
    begin = timezone.make_aware(datetime.combine(today, settings.DUMPS_AT or time()))
    Dump.objects.bulk_create(
        [Dump(day=today, dataset=dataset.key, not_before=begin) for dataset in DATASETS],
        ignore_conflicts=True,
    )


def make_next() -> bool:
    """The files of one dataset that is due stand, or it says why not; False when none is due."""
    Dump.objects.stuck(timezone.now() - LEASE).update(state=WorkState.PENDING)
    dump = Dump.objects.claim_next()
    if dump is None:
        return False
    try:
        with TemporaryDirectory() as folder:
            _make(dump, Path(folder))
    except Exception as error:  # one dataset that cannot be written must not keep the others
        log.exception("The dump %s failed (attempt %s).", dump, dump.attempts)
        if dump.attempts < MOST_ATTEMPTS:
            dump.try_again(WAIT, type(error).__name__)
        else:
            dump.finish(WorkState.FAILED, type(error).__name__)
    return True


def _make(dump: Dump, folder: Path) -> None:
    dataset = BY_KEY[dump.dataset]
    dump.rows = write(dataset, rows_of(dataset), folder)
    (folder / "data.md").write_text(readme(dataset, dump.day, dump.rows), encoding="utf-8")
    with transaction.atomic():
        for file in dump.files.all():
            _drop(file)
        for form in Format:
            _keep(dump, form, folder / f"data.{form}")
        dump.save(update_fields=["rows"])
        dump.finish(WorkState.DONE)


def _keep(dump: Dump, form: str, path: Path) -> None:
    with path.open("rb") as written:
        digest = hashlib.file_digest(written, "sha256").hexdigest()
        row = DumpFile(dump=dump, format=form, size=path.stat().st_size, sha256=digest)
        row.file.save(row.name, File(written), save=True)


def drop_old() -> int:
    """The days before those that are kept are gone with their files; answers how many rows went."""
    first = timezone.localdate() - timedelta(days=settings.DUMPS_KEPT_DAYS - 1)
    old = Dump.objects.filter(day__lt=first)
    for file in DumpFile.objects.filter(dump__in=old).select_related("dump"):
        _drop(file)
    return old.delete()[0]


def _drop(file: DumpFile) -> None:
    file.file.delete(save=False)
    file.delete()
