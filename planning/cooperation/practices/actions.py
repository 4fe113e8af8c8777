"""What can be done with practices: tell one, mend it, verify it, give it back, refuse it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.cooperation.compared import compare_practice
from planning.cooperation.files.actions import told_by_content
from planning.cooperation.practices.lifecycle import PRACTICE
from planning.cooperation.practices.models import Figure, Practice, PracticeFile, Status
from planning.cooperation.practices.policies import may_mend, may_tell
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

MOST_FILES = 6


class EnoughFiles(Refusal):
    message = _("Sudah cukup banyak berkas bukti.")
    http_status = 422


@dataclass(frozen=True)
class Result:
    """A result in numbers."""

    name: str
    unit: str
    after: Decimal
    before: Decimal | None = None


@transaction.atomic
def tell(*, by: Account, results: Iterable[Result] = (), regions: Iterable = (), **told: Any) -> Practice:
    """The practice waits for a planner to verify it; until then only who told it and planners read it."""
    practice = Practice(told_by=by, **told)
    if not may_tell.test(by, practice):
        raise NotAllowed
    practice.save()
    practice.regions.set(regions)
    _set_figures(practice, results)
    PRACTICE.begin(practice, by=by)
    compare_practice(practice)
    return practice


@transaction.atomic
def mend(
    practice: Practice, *, by: Account, results: Iterable[Result] = (), regions: Iterable = (), **told: Any
) -> None:
    """The practice that was given back says this instead, and waits again."""
    if practice.status not in (Status.RETURNED, Status.SUBMITTED):
        raise NotPossibleNow
    if not may_mend.test(by, practice):
        raise NotAllowed
    for name, value in told.items():
        setattr(practice, name, value)
    practice.save()
    practice.regions.set(regions)
    _set_figures(practice, results)
    if practice.status == Status.RETURNED:
        PRACTICE.advance(practice, "resubmit", by=by)
    compare_practice(practice)


def _set_figures(practice: Practice, results: Iterable[Result]) -> None:
    practice.figures.all().delete()
    Figure.objects.bulk_create(
        Figure(practice=practice, name=one.name, unit=one.unit, before=one.before, after=one.after)
        for one in results
    )


@transaction.atomic
def add_evidence(practice: Practice, file: File, *, by: Account) -> PracticeFile:
    """The file stands with the practice as long as it is not verified."""
    if not may_mend.test(by, practice):
        raise NotAllowed
    if practice.status not in (Status.RETURNED, Status.SUBMITTED):
        raise NotPossibleNow
    if practice.files.count() >= MOST_FILES:
        raise EnoughFiles
    kind, _digest = told_by_content(file)
    return practice.files.create(kind=kind, size=file.size or 0, file=file)


@transaction.atomic
def verify(practice: Practice, *, by: Account, reason: str = "") -> None:
    """Everybody reads it, and who told it hears so."""
    _judge(practice, "verify", Kind.PRACTICE_VERIFIED, by, reason)


@transaction.atomic
def give_back(practice: Practice, *, by: Account, reason: str) -> None:
    """Who told it mends it, and hears why."""
    _judge(practice, "give_back", Kind.PRACTICE_RETURNED, by, reason)


@transaction.atomic
def refuse(practice: Practice, *, by: Account, reason: str) -> None:
    """It does not belong into the register; who told it hears why."""
    _judge(practice, "refuse", Kind.PRACTICE_REFUSED, by, reason)


@transaction.atomic
def reopen(practice: Practice, *, by: Account, reason: str) -> None:
    """It is looked at again and is not public meanwhile."""
    PRACTICE.advance(practice, "reopen", by=by, reason=reason)
    compare_practice(practice)


def _judge(practice: Practice, step: str, kind: Kind, by: Account, reason: str) -> None:
    PRACTICE.advance(practice, step, by=by, reason=reason)
    compare_practice(practice)
    words = {"title": practice.title, "code": practice.code, "reason": reason.strip()}
    notify(practice.told_by, kind, about=practice, params=words)
