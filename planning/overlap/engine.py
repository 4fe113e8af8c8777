"""The judge: two readings → score, verdict and reasons in words. No database, no clock, no chance."""

from dataclasses import dataclass
from enum import StrEnum
from math import exp

from planning.overlap import names, work
from planning.overlap.entries import Entry, Reading
from planning.overlap.gazetteer import Gazetteer
from planning.overlap.language import Reader
from planning.overlap.names import PlaceView
from planning.overlap.reasons import Reason, Seen, place_seen
from planning.overlap.weights import FORMULA, THRESHOLDS, WEIGHTS, Thresholds, Weights
from planning.overlap.work import WorkView


class Verdict(StrEnum):
    """How two entries stand to each other, the closest first."""

    TWIN = "kembar"
    OVERLAP = "tumpang tindih"
    TOUCHING = "beririsan"
    COMPLEMENT = "saling melengkapi"
    OTHER = "lain"


OVERLAPPING = frozenset({Verdict.TWIN, Verdict.OVERLAP})


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the judge found: score 0 to 1, verdict, reasons (the weightiest first) and its formula."""

    score: float
    verdict: Verdict
    reasons: tuple[Reason, ...]
    formula: str = FORMULA

    @property
    def is_overlap(self) -> bool:
        """Whether the two would do the same thing twice."""
        return self.verdict in OVERLAPPING


@dataclass(slots=True)
class Judge:
    """Judges pairs with one reader, one table of weights and one set of thresholds."""

    reader: Reader
    weights: Weights = WEIGHTS
    thresholds: Thresholds = THRESHOLDS
    formula: str = FORMULA

    @property
    def gazetteer(self) -> Gazetteer:
        """The official names it knows."""
        return self.reader.gazetteer

    def judge_entries(self, a: Entry, b: Entry) -> Judgement:
        """The judgement of two entries as they were written."""
        return self.judge(self.reader.read(a), self.reader.read(b))

    def judge(self, a: Reading, b: Reading) -> Judgement:
        """The judgement of two readings; swapping them changes only the order of names in the reasons."""
        place = names.compare(a, b, self.gazetteer)
        view = work.compare(a, b, self.reader.lexicon, {name for _level, name in place.shared})
        reasons = [self._weighed(seen) for seen in (*place_seen(place, a, b), *view.seen)]
        score = 1 / (1 + exp(-(self.weights.base + sum(reason.weight for reason in reasons))))
        if place.different:
            score = min(score, self.thresholds.veto)
        reasons.sort(key=lambda reason: (not reason.is_veto, -abs(reason.weight)))
        return Judgement(round(score, 4), self._verdict(score, place, view), tuple(reasons), self.formula)

    def _weighed(self, seen: Seen) -> Reason:
        weight = getattr(self.weights, seen.name) * seen.amount
        return Reason(seen.sentence, weight or 0.0, seen.name)  # never −0,0

    def _verdict(self, score: float, place: PlaceView, view: WorkView) -> Verdict:
        if place.different:
            return Verdict.OTHER
        if score >= self.thresholds.twin and view.is_same_work and not place.is_part:
            return Verdict.TWIN
        if score >= self.thresholds.overlap:
            return Verdict.OVERLAP
        if view.is_complement and (place.shared or view.shares_object):
            return Verdict.COMPLEMENT
        return Verdict.TOUCHING if score >= self.thresholds.touch else Verdict.OTHER
