"""Keeping a word: what it touches is read again."""

from django.db import transaction
from django.utils import timezone

from perkasa.core.jobs import Job, nudge
from perkasa.core.refusals import NotAllowed
from planning.overlap.dictionary.effects import touched_by
from planning.overlap.dictionary.models import Word
from planning.overlap.models import Waiting
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


@transaction.atomic
def keep(word: Word, *, by: Account) -> int:
    """`word` counts (or no longer does), and the plans that hold it wait to be read and compared again.

    Answers how many plans.
    """
    if not by.may(Permission.REFERENCE_MANAGE):
        raise NotAllowed
    word.full_clean()
    word.save()
    now = timezone.now()
    waiting = [Waiting(entry_id=pk, since=now) for pk in touched_by(word).values_list("pk", flat=True)]
    Waiting.objects.bulk_create(waiting, ignore_conflicts=True)
    nudge(Job.COMPARE_PLANS)
    return len(waiting)
