"""Eight clicks on one link at once are one opinion; two workers ask once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import time_machine
from django.db import connection

from consultations.surveys import actions
from consultations.surveys.models import Answer, SurveyRequest, SurveyToken
from consultations.surveys.refusals import AlreadyAnswered
from stakeholders.notifications.models import Notification
from tests.factories.consultations import MONDAY, at
from tests.factories.minutes import held_consultation
from tests.factories.surveys import FIVE, NOBODY, asked, columns

pytestmark = pytest.mark.django_db(transaction=True)
THREADS = 8


@pytest.fixture(autouse=True)
def monday():
    with time_machine.travel(MONDAY, tick=False):
        yield


def at_once(deed) -> list[bool]:
    """Whether each of the threads, let loose together, did the deed."""
    barrier = Barrier(THREADS)

    def run(_number: int) -> bool:
        barrier.wait()
        try:
            return deed()
        except AlreadyAnswered:
            return False
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def give(request: SurveyRequest) -> bool:
    actions.answer(request, scores=columns(FIVE[0]), profile=NOBODY)
    return True


def give_without_the_right(request: SurveyRequest) -> bool:
    """The control: looking first and writing then."""
    if not SurveyToken.objects.filter(request=request).exists():
        return False
    Answer.objects.create(service=request.service, unit=request.unit, month="2026-11-01", **columns(FIVE[0]))
    return True


def test_one_link_gives_one_opinion():
    request = asked()

    assert at_once(lambda: give(request)).count(True) == 1
    assert Answer.objects.count() == 1


def test_without_the_right_to_use_up_all_of_them_would_count():
    request = asked()

    assert at_once(lambda: give_without_the_right(request)).count(True) > 1


def test_workers_side_by_side_ask_everybody_once():
    for hour in (8, 9, 10):
        held_consultation(starts_at=at(20, hour))

    at_once(lambda: any(iter(actions.ask_next, False)))
    while actions.ask_next():
        pass

    assert SurveyRequest.objects.count() == SurveyToken.objects.count() == Notification.objects.count() == 3
