"""What can be done with the papers of stages: hand one in, take one back."""

import hashlib
from datetime import date

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction

from perkasa.core.files import check_upload, kind_of
from perkasa.core.refusals import NotPossibleNow, Refusal
from planning.cooperation.files.models import StageFile
from planning.cooperation.locking import lock_to_work
from planning.cooperation.models import Cooperation
from stakeholders.accounts.models import Account


class WrongFile(Refusal):
    """The file cannot be taken; the sentence says what to do."""

    http_status = 422


def told_by_content(file: File) -> tuple[str, str]:
    """What the file is (its ending) and its SHA-256; raises WrongFile for what we do not take."""
    try:
        check_upload(file)
    except ValidationError as error:
        raise WrongFile(" ".join(error.messages)) from error
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    kind = kind_of(file)
    return kind.extension if kind else "", digest.hexdigest()


@transaction.atomic
def hand_in(
    cooperation: Cooperation, paper: str, *, number: str, dated: date, by: Account, title: str = "",
    file: File | None = None,
) -> StageFile:  # fmt: skip
    """The paper stands with the stage at which the cooperation is now."""
    lock_to_work(cooperation, by)
    kept = StageFile(
        cooperation=cooperation, stage=cooperation.status, paper=paper, title=title, number=number,
        dated=dated, handed_in_by=by,
    )  # fmt: skip
    if file is not None:
        kept.kind, kept.sha256 = told_by_content(file)
        kept.size, kept.file = file.size or 0, file
    kept.save()
    return kept


@transaction.atomic
def take_back(file: StageFile, *, by: Account) -> None:
    """A paper of the stage at which the cooperation still stands is gone; earlier ones stay."""
    lock_to_work(file.cooperation, by)
    if file.stage != file.cooperation.status:
        raise NotPossibleNow
    storage, name = file.file.storage, file.file.name
    file.delete()
    if name:
        transaction.on_commit(lambda: storage.delete(name))
