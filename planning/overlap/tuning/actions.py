"""Proposing weights from decisions, accepting them, and going back."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, Refusal
from planning.overlap.actions import as_written, await_comparison
from planning.overlap.engine import Judge
from planning.overlap.models import Entry
from planning.overlap.official import official_judge
from planning.overlap.reasons import VETO
from planning.overlap.rulings.models import Decision, Ruling
from planning.overlap.searches import begin_search
from planning.overlap.tuning.fitting import Lesson, Quality, compared, learnt
from planning.overlap.tuning.lifecycle import FORMULA, may_tune
from planning.overlap.tuning.models import Formula, Status, formula_in_force
from planning.overlap.weights import WEIGHTS
from stakeholders.accounts.models import Account

FEWEST_OF_EACH = 5
ONCE_A_DAY = 24 * 60 * 60


class TooFewDecisions(Refusal):
    http_status = 422

    def __init__(self):
        words = _("Perlu sedikitnya %(least)s putusan, di antaranya %(each)s dari tiap jenis.")
        super().__init__(words % {"least": settings.OVERLAP_LEARNS_FROM, "each": FEWEST_OF_EACH})


class NothingBetter(Refusal):
    message = _("Bobot yang dipakai sekarang sudah yang paling cocok dengan putusan; tidak ada usulan baru.")


def lessons() -> list[Lesson]:
    """What every ruling that holds teaches, the oldest first; pairs of two places teach nothing."""
    rows = Ruling.objects.holding().select_related("first__region__parent", "second__region__parent")
    judge = Judge(official_judge().reader)
    return list(_lessons(rows.order_by("pk"), judge))


def _lessons(rulings, judge: Judge) -> Iterator[Lesson]:
    for ruling in rulings:
        found = judge.judge_entries(as_written(ruling.first), as_written(ruling.second))
        if not any(reason.name == VETO for reason in found.reasons):
            seen = tuple((why.name, why.weight / getattr(WEIGHTS, why.name)) for why in found.reasons)
            yield Lesson(seen, ruling.decision == Decision.OVERLAP)


@transaction.atomic
def propose() -> Formula:
    """A version stands proposed that agrees better with what people decided; an older proposal is replaced.

    Raises TooFewDecisions or NothingBetter.
    """
    return propose_from(lessons())


def propose_from(learnt_from: Sequence[Lesson]) -> Formula:
    """What was learnt from these lessons stands proposed; inside a transaction."""
    overlaps = sum(lesson.is_overlap for lesson in learnt_from)
    if len(learnt_from) < settings.OVERLAP_LEARNS_FROM or (
        min(overlaps, len(learnt_from) - overlaps) < FEWEST_OF_EACH
    ):
        raise TooFewDecisions
    weights, thresholds, _number = formula_in_force()
    before, after = compared(learnt_from, weights, thresholds)
    if after.f1 <= before.f1:
        raise NothingBetter
    new, new_thresholds = learnt(learnt_from, weights, thresholds)
    Formula.objects.of_today().filter(status=Status.PROPOSED).delete()
    formula = Formula.objects.create(
        number=(Formula.objects.aggregate(last=Max("number"))["last"] or 0) + 1,
        weights=asdict(new), thresholds=asdict(new_thresholds), labels=len(learnt_from),
        before=_told(before), after=_told(after),
    )  # fmt: skip
    FORMULA.begin(formula, by=None)
    return formula


def propose_when_enough_is_new() -> bool:
    """The background work: looks once a day, when enough was decided since the last version; False if not."""
    count = Ruling.objects.holding().count()
    learnt_before = Formula.objects.of_today().aggregate(most=Max("labels"))["most"] or 0
    enough = learnt_before + settings.OVERLAP_LEARNS_AGAIN_AFTER if learnt_before else 0
    if count < max(settings.OVERLAP_LEARNS_FROM, enough):
        return False
    if not cache.add(f"overlap-learnt-from-{count}", True, ONCE_A_DAY):
        return False
    try:
        propose()
    except (TooFewDecisions, NothingBetter):
        return False
    return True


@transaction.atomic
def accept(formula: Formula, *, by: Account, reason: str = "") -> None:
    """Pairs are judged by this version, and every year that is still planned is searched anew."""
    for other in locked(Formula.objects.in_force().exclude(pk=formula.pk)):
        FORMULA.advance(other, "retire", by=by, reason=formula.version)
    FORMULA.advance(formula, "accept", by=by, reason=reason, also=_decided(by))
    _search_again()


@transaction.atomic
def retire(formula: Formula, *, by: Account, reason: str) -> None:
    """Pairs are judged by the shipped weights again."""
    FORMULA.advance(formula, "retire", by=by, reason=reason)
    _search_again()


def decline(formula: Formula, *, by: Account, reason: str) -> None:
    """The proposal is not used."""
    FORMULA.advance(formula, "decline", by=by, reason=reason, also=_decided(by))


@transaction.atomic
def propose_now(*, by: Account) -> Formula:
    """As the background work would, but at once."""
    if not may_tune.test(by, None):
        raise NotAllowed
    return propose()


def _decided(by: Account) -> dict:
    return {"decided_by": by, "decided_at": timezone.now()}


def _search_again() -> None:
    this_year = timezone.localdate().year
    for year in (
        Entry.objects.compared()
        .filter(year__gte=this_year)
        .order_by("year")
        .values_list("year", flat=True)
        .distinct()
    ):
        begin_search(year)
    await_comparison(list(Entry.objects.compared().lasting_into(this_year).values_list("pk", flat=True)))


def _told(found: Quality) -> dict[str, float]:
    return {
        "precision": round(found.precision, 4),
        "recall": round(found.recall, 4),
        "f1": round(found.f1, 4),
    }
