"""The formula by which two entries are judged: its version, its weights and its thresholds."""

from dataclasses import dataclass

FORMULA = "2026.1"


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each observation counts (in logits: 0 says nothing, +2 much for, −2 much against)."""

    base: float = -3.0
    # what is worked on
    same_object: float = 3.0
    part_of_object: float = 2.2
    kind_of_object: float = 1.8
    shared_object: float = 1.2
    related_object: float = 0.6
    other_object: float = -4.0
    no_object: float = 1.2
    one_object: float = -0.6
    # what is done to it
    same_action: float = 0.8
    like_action: float = 0.2
    unsaid_action: float = 0.4
    near_action: float = -0.4
    other_action: float = -2.8
    # the words that set it apart
    shared_word: float = 0.9
    shared_words_most: float = 2.2
    other_words: float = -2.4
    other_ordinary_words: float = -1.0
    extra_word: float = -0.5
    other_host: float = -2.6
    same_host: float = 0.4
    extra_host: float = -0.5
    other_surface: float = -0.9
    other_number: float = -1.2
    other_stage: float = -2.0
    other_side: float = -3.2
    # for whom
    same_target: float = 0.5
    part_of_target: float = 0.0
    other_target: float = -2.2
    extra_target: float = -0.5
    # where
    same_spot: float = 1.6
    same_neighbourhood: float = 1.0
    same_village: float = 0.8
    same_district: float = 0.3
    part_of_spot: float = -0.5
    one_placeless: float = -0.7
    no_place: float = -0.1
    other_spot_perhaps: float = -1.8
    # when and how much
    other_year: float = -0.8
    same_sub_activity: float = 0.6
    other_sub_activity: float = -0.5
    same_budget: float = 0.2
    other_budget: float = -0.3
    same_wording: float = 0.8


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which score on a pair overlaps, is a twin, or at least touches."""

    overlap: float = 0.50
    twin: float = 0.86
    touch: float = 0.20
    veto: float = 0.10


WEIGHTS = Weights()
THRESHOLDS = Thresholds()
