"""The formula by which two entries are judged: its version, its weights and its thresholds."""

from dataclasses import dataclass

FORMULA = "2026.3"


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each observation counts (in logits: 0 says nothing, +2 much for, −2 much against)."""

    base: float = -3.1
    # what is worked on
    same_object: float = 3.5
    part_of_object: float = 2.9
    kind_of_object: float = 1.9
    shared_object: float = 0.7
    related_object: float = 0.6
    other_object: float = -4.2
    like_content: float = 4.0
    # what is done to it
    same_action: float = 0.6
    like_action: float = 0.9
    unsaid_action: float = 0.8
    near_action: float = -0.4
    other_action: float = -3.2
    # the words that set it apart
    shared_word: float = 1.4
    shared_ordinary_word: float = 0.35
    other_words: float = -2.5
    other_ordinary_words: float = -1.0
    extra_word: float = -0.35
    other_host: float = -3.6
    same_host: float = 0.4
    extra_host: float = -1.3
    other_surface: float = -1.0
    other_number: float = -1.2
    other_stage: float = -3.4
    other_side: float = -4.4
    # for whom
    same_target: float = 1.2
    part_of_target: float = 0.4
    other_target: float = -3.4
    extra_target: float = -0.4
    # where
    same_spot: float = 1.9
    same_neighbourhood: float = 1.3
    same_village: float = 0.85
    same_district: float = 0.7
    part_of_spot: float = -0.3
    one_placeless: float = -0.8
    no_place: float = -0.4
    other_spot_perhaps: float = -3.4
    # when and how much
    other_year: float = -0.8
    same_sub_activity: float = 0.6
    other_sub_activity: float = -0.5
    same_budget: float = 0.2
    other_budget: float = -0.3
    same_wording: float = 1.0
    two_agencies: float = 0.3
    veto: float = -4.0


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which score on a pair overlaps, is a twin, or at least touches."""

    overlap: float = 0.50
    twin: float = 0.86
    touch: float = 0.20
    veto: float = 0.10


WEIGHTS = Weights()
THRESHOLDS = Thresholds()
