"""A copy of everything the portal holds about a person: one ZIP with JSON and their files."""

import json
import logging
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import PurePath
from tempfile import TemporaryFile
from typing import Any

from django.conf import settings
from django.core.files import File
from django.db import transaction
from django.db.models import Model
from django.db.models.fields.files import FieldFile
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import WorkState
from perkasa.core.locks import locked
from perkasa.core.words import moment
from perkasa.home.privacy.personal_data import HOLDINGS, Holding
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind
from stakeholders.privacy.models import DataCopy

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
LEASE = timedelta(minutes=15)


def content_of(account: Account) -> list[dict[str, Any]]:
    """Every table with rows about `account`, its heading and its rows, in words."""
    found = [(holding, list(holding.rows_to_copy(account))) for holding in HOLDINGS if holding.title]
    return [
        {"judul": str(holding.title), "baris": [_line(holding, row) for row in rows]}
        for holding, rows in found
        if rows
    ]


def _line(holding: Holding, row: Model) -> dict[str, Any]:
    line = {}
    for name in holding.columns:
        field = row._meta.get_field(name)
        value = getattr(row, f"get_{name}_display")() if field.choices else getattr(row, name)
        line[str(field.verbose_name)] = _plain(value)
    if stored := holding.file_of(row):
        line["berkas"] = _name_of(stored)
    return line


def _plain(value: Any) -> Any:
    match value:
        case None | bool() | int() | str() | dict() | list():
            return value
        case datetime():
            return timezone.localtime(value).isoformat()
        case date():
            return value.isoformat()
    if hasattr(value, "lower_inc"):
        return {"mulai": _plain(value.lower), "sampai": _plain(value.upper)}
    return str(value)


def files_of(account: Account) -> Iterator[tuple[str, FieldFile]]:
    """The name in the copy and the stored file of everything kept as a file about `account`."""
    for holding in HOLDINGS:
        if holding.file and holding.title:
            for row in holding.rows_to_copy(account):
                if stored := holding.file_of(row):
                    yield _name_of(stored), stored


def _name_of(stored: FieldFile) -> str:
    return f"berkas/{PurePath(stored.name or '').name}"


def write_copy(account: Account, target) -> None:
    """`target` holds the ZIP: data.json and the person's files."""
    data = {"portal": settings.SITE_URL, "dibuat": _plain(timezone.now()), "data": content_of(account)}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.json", json.dumps(data, ensure_ascii=False, indent=2))
        for name, stored in files_of(account):
            with stored.open("rb") as file:
                archive.writestr(name, file.read())


def make_next() -> bool:
    """One copy that was asked for is ready, or says why not; False when none waits."""
    DataCopy.objects.abandoned(timezone.now() - LEASE).update(state=WorkState.PENDING)
    copy = DataCopy.objects.select_related("account").claim_next()
    if copy is None:
        return False
    try:
        with TemporaryFile() as target:
            write_copy(copy.account, target)
            _hand_over(copy, target)
    except Exception as error:  # one copy that cannot be made must not hold up the others
        log.exception("The copy %s could not be made (attempt %s).", copy.code, copy.attempts)
        _wait_or_give_up(copy, type(error).__name__)
    return True


@transaction.atomic
def _hand_over(copy: DataCopy, target) -> None:
    """The file stands and the person is told; nothing is kept of a copy whose owner was erased meanwhile."""
    if not locked(DataCopy.objects.filter(pk=copy.pk)):
        return
    copy.file.save(copy.name, File(target), save=False)
    copy.expires_at = timezone.now() + timedelta(days=settings.PRIVACY_COPY_DAYS)
    copy.state, copy.finished_at, copy.error = WorkState.DONE, timezone.now(), ""
    copy.save(update_fields=["file", "expires_at", "state", "finished_at", "error"])
    params = {"path": reverse("home:privacy.mine"), "until": moment(copy.expires_at)}
    notify(copy.account, Kind.PRIVACY_COPY_READY, about=copy, params=params)


def _wait_or_give_up(copy: DataCopy, error: str) -> None:
    if copy.attempts < MOST_ATTEMPTS:
        copy.try_again(timedelta(minutes=2 ** (copy.attempts - 1)), error)
    else:
        copy.finish(WorkState.FAILED, error)


def drop_expired() -> int:
    """The files of copies whose time is over are gone; answers how many."""
    over = list(DataCopy.objects.expired(timezone.now()))
    for copy in over:
        copy.file.delete(save=False)
        DataCopy.objects.filter(pk=copy.pk).update(file="")
    return len(over)
