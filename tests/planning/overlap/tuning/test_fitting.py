"""Weights learn from decisions, slowly, and never turn about."""

from dataclasses import asdict, replace

from planning.overlap.tuning.fitting import FARTHEST, Lesson, Quality, compared, fitted, learnt, quality
from planning.overlap.weights import THRESHOLDS, WEIGHTS

SAME = (("same_object", 1.0), ("same_village", 1.0))
BY_YOUTH = (*SAME, ("extra_target", 1.0))
YES, NO = Lesson(SAME, True), Lesson(BY_YOUTH, False)


def test_what_people_part_is_parted_afterwards():
    lessons = [YES, NO] * 30
    before = quality(lessons, WEIGHTS, THRESHOLDS.overlap)

    weights, thresholds = learnt(lessons, WEIGHTS, THRESHOLDS)

    assert (before.precision, before.recall) == (0.5, 1.0)
    after = quality(lessons, weights, thresholds.overlap)
    assert (after.precision, after.recall) == (1.0, 1.0)
    assert weights.extra_target < WEIGHTS.extra_target


def test_no_weight_changes_its_sign_or_goes_far():
    weights = fitted([Lesson(SAME, False)] * 50, WEIGHTS)

    for name, old in asdict(WEIGHTS).items():
        new = getattr(weights, name)
        assert new * old >= 0
        assert abs(new - old) <= FARTHEST


def test_what_agrees_already_hardly_moves():
    weights = fitted([YES, Lesson((("other_object", 1.0),), False)] * 30, WEIGHTS)

    assert all(abs(getattr(weights, name) - old) < 1 for name, old in asdict(WEIGHTS).items())


def test_the_new_ones_are_measured_on_what_they_have_not_seen():
    lessons = [YES, YES, NO, NO] * 15

    before, after = compared(lessons, WEIGHTS, THRESHOLDS)

    assert before == Quality(60, 30, 0)
    assert after.f1 > before.f1


def test_of_equal_thresholds_the_nearest_to_the_old_is_kept():
    _weights, thresholds = learnt([YES] * 10, WEIGHTS, replace(THRESHOLDS, overlap=0.5))

    assert thresholds.overlap == 0.5
