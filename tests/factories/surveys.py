"""Opinions in the survey, given through the portal's own verbs unless told otherwise."""

from collections.abc import Iterable, Sequence
from datetime import date

from consultations.services.models import Service
from consultations.surveys import actions
from consultations.surveys.elements import ELEMENTS
from consultations.surveys.models import Answer, SurveyRequest
from tests.factories.consultations import ServiceFactory
from tests.factories.minutes import held_consultation
from tests.factories.stakeholders import host

FIVE = (
    (3, 3, 4, 4, 3, 3, 4, 3, 3),
    (4, 4, 4, 4, 4, 4, 4, 4, 4),
    (3, 3, 3, 4, 3, 3, 3, 2, 3),
    (2, 3, 3, 4, 3, 3, 3, 3, 2),
    (4, 3, 4, 4, 3, 4, 4, 3, 3),
)
"""Five respondents whose index is 83.89: good, the handling of complaints and the equipment lowest."""
NOBODY = dict.fromkeys(("sex", "age_group", "education", "work"), "")


def columns(scores: Sequence[int]) -> dict[str, int]:
    """The nine scores by their columns."""
    return {element.column: score for element, score in zip(ELEMENTS, scores, strict=True)}


def asked(**consultation) -> SurveyRequest:
    """Somebody who was served is asked for an opinion."""
    return actions.ask(held_consultation(**consultation))


def answered(scores: Sequence[int] = FIVE[0], *, suggestion: str = "", **consultation) -> SurveyRequest:
    """Somebody who was served has answered."""
    request = asked(**consultation)
    actions.answer(request, scores=columns(scores), profile=NOBODY, suggestion=suggestion)
    return request


def answers(
    rows: Iterable[Sequence[int]] = FIVE,
    *,
    service: Service | None = None,
    month: date = date(2026, 11, 1),
) -> Service:
    """Answers of `month` as rows, without the consultations they are about."""
    service, unit = service or ServiceFactory(name="Konsultasi Renja"), host()
    Answer.objects.bulk_create(
        Answer(service=service, unit=unit, month=month, **columns(scores)) for scores in rows
    )
    return service
