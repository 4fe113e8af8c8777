"""Keeping a word: what it touches is read again."""

from django.db import transaction

from perkasa.core.refusals import NotAllowed
from planning.overlap.actions import await_comparison
from planning.overlap.dictionary.effects import touched_by
from planning.overlap.dictionary.models import Word
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
    touched = list(touched_by(word).values_list("pk", flat=True))
    await_comparison(touched)
    return len(touched)
