"""What can be done with files of a forum: hand one in, take one back."""

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction

from perkasa.core.files import KINDS, check_upload, kind_of
from planning.forums.locking import lock_led
from planning.forums.models import AgendaItem, Forum
from planning.forums.papers.models import ForumFile, Purpose
from planning.forums.refusals import EnoughFiles, WrongFile
from stakeholders.accounts.models import Account

MOST_OF_A_PLACE = 10


@transaction.atomic
def hand_in_reading(item: AgendaItem, file: File, *, by: Account, title: str = "") -> ForumFile:
    """The paper stands with its point of the agenda, for who may read that point.

    Raises WrongFile for what its content says is something else, EnoughFiles when there are many already.
    """
    return _keep(ForumFile(forum=item.forum, item=item, purpose=Purpose.READING, title=title), file, by)


@transaction.atomic
def hand_in_list(forum: Forum, file: File, *, by: Account) -> ForumFile:
    """The scanned list with signatures is kept, for those who lead the forum."""
    return _keep(ForumFile(forum=forum, purpose=Purpose.ATTENDANCE), file, by)


def _keep(kept: ForumFile, file: File, by: Account) -> ForumFile:
    lock_led(kept.forum, by)
    beside = kept.forum.files.filter(purpose=kept.purpose, item=kept.item)
    if beside.count() >= MOST_OF_A_PLACE:
        raise EnoughFiles
    try:
        check_upload(file)
    except ValidationError as error:
        raise WrongFile(" ".join(error.messages)) from error
    kept.kind, kept.size = (kind_of(file) or KINDS["pdf"]).extension, file.size or 0
    kept.file, kept.handed_in_by = file, by
    kept.save()
    return kept


@transaction.atomic
def take_back(file: ForumFile, *, by: Account) -> None:
    """The file is gone, also from the store."""
    lock_led(file.forum, by)
    storage, name = file.file.storage, file.file.name
    file.delete()
    if name:
        transaction.on_commit(lambda: storage.delete(name))
