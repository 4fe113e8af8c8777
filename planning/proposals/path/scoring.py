"""Scores by several people independently: who is asked, what each gave, and how far they lie apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from planning.proposals.path.models import Visit
from planning.proposals.path.policies import verifies
from planning.proposals.path.refusals import AlreadyAnswered, NotAVerifier, ScoreMissing
from planning.proposals.path.talking import BEST_MARK, Criterion, Mark, Rating
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Scores:
    """What everybody gave (name, weighted mean), their mean and spread; empty while somebody is awaited."""

    given: list[tuple[str, Decimal]]
    awaited: int
    mean: Decimal | None = None
    spread: Decimal | None = None


@transaction.atomic
def ask_to_score(visit: Visit, people: list[Account], *, by: Account) -> None:
    """Each of `people` is to score the proposal at this visit, and has been told; asked twice, it is once."""
    if not verifies.test(by, visit.proposal):
        raise NotAllowed
    if visit.outcome:
        raise AlreadyAnswered
    for person in people:
        if not verifies.test(person, visit.proposal):
            raise NotAVerifier
        _rating, is_new = Rating.objects.get_or_create(visit=visit, verifier=person)
        if is_new and person != by:
            notify(person, Kind.PROPOSAL_TO_SCORE, about=visit.proposal, version=f"{visit.pk}")


@transaction.atomic
def score(visit: Visit, marks: Mapping[int, int], *, by: Account, comment: str = "") -> None:
    """`by` has given their marks, one for each criterion in use; they stay as they are."""
    if not verifies.test(by, visit.proposal):
        raise NotAllowed
    criteria = {criterion.pk: criterion for criterion in Criterion.objects.filter(is_used=True)}
    if (
        not criteria
        or set(marks) != set(criteria)
        or not all(0 <= mark <= BEST_MARK for mark in marks.values())
    ):
        raise ScoreMissing
    rating, _is_new = Rating.objects.get_or_create(visit=visit, verifier=by)
    (rating,) = locked(Rating.objects.filter(pk=rating.pk))
    if rating.given_at or visit.outcome:
        raise AlreadyAnswered
    Mark.objects.bulk_create(
        Mark(rating=rating, criterion=criteria[key], value=value, weight=criteria[key].weight)
        for key, value in marks.items()
    )
    rating.given_at, rating.comment = timezone.now(), comment
    rating.save(update_fields=["given_at", "comment"])


def scores_of(visit: Visit) -> Scores:
    """The scores of a visit, hidden from everybody until all who were asked have given theirs."""
    ratings = list(visit.ratings.select_related("verifier").prefetch_related("marks").order_by("pk"))
    awaited = sum(rating.given_at is None for rating in ratings)
    if awaited or not ratings:
        return Scores([], awaited)
    given = [(str(rating.verifier), weighted(rating.marks.all())) for rating in ratings]
    values = [value for _name, value in given]
    mean = (sum(values, Decimal()) / len(values)).quantize(CENT, ROUND_HALF_UP)
    return Scores(given, 0, mean, max(values) - min(values))


def weighted(marks) -> Decimal:
    """The mean of marks by their weights, to two decimals."""
    pairs = [(mark.value, mark.weight) for mark in marks]
    total = sum(weight for _value, weight in pairs)
    if not total:
        return Decimal(0)
    value = Decimal(sum(value * weight for value, weight in pairs)) / total
    return value.quantize(CENT, ROUND_HALF_UP)
