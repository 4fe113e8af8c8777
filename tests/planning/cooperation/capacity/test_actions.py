"""Eight aspects, 1 to 4, with evidence, once a year; their mean and their picture."""

import pytest

from perkasa.core.refusals import NotAllowed
from planning.cooperation.capacity import actions
from planning.cooperation.capacity.actions import Judgement
from planning.cooperation.capacity.drawing import columns_of, spider_of
from planning.cooperation.capacity.models import Aspect, Assessment
from planning.cooperation.capacity.reading import mean_words
from tests.factories.stakeholders import citizen, planner


def judged(*levels: int) -> list[Judgement]:
    return [Judgement(aspect, level, "SK TKKSD") for aspect, level in zip(Aspect, levels, strict=True)]


@pytest.mark.django_db
def test_a_year_is_assessed_whole_and_anew():
    by = planner()
    said = {"summary": "", "is_public": False, "by": by}
    with pytest.raises(actions.AspectsMissing):
        actions.assess(2026, judged(1, 2, 3, 4, 1, 2, 3, 4)[:7], **said)
    with pytest.raises(NotAllowed):
        actions.assess(2026, judged(1, 2, 3, 4, 1, 2, 3, 4), **said | {"by": citizen()})
    actions.assess(2026, judged(1, 1, 1, 1, 1, 1, 1, 1), **said)

    found = actions.assess(2026, judged(4, 4, 3, 3, 3, 3, 3, 3), **said)

    assert (Assessment.objects.count(), found.marks.count(), mean_words(found)) == (1, 8, "3,25 dari 4")


def test_the_spider_has_its_first_spoke_above_and_grows_with_the_levels():
    spider = spider_of([("A", 4), ("B", 2), ("C", 0), ("D", 1)])

    assert spider.shape == "210.0,50.0 260.0,150.0 210.0,150.0 185.0,150.0"
    assert next((one.x, one.y) for one in spider.spokes) == (210.0, 50.0)
    assert [one.anchor for one in spider.spokes] == ["middle", "start", "middle", "end"]


def test_columns_are_as_high_as_their_means():
    assert [(one.year, one.y, one.height) for one in columns_of([(2025, 2.0), (2026, 4.0)])] == [
        (2025, 70.0, 50.0), (2026, 20.0, 100.0),
    ]  # fmt: skip
