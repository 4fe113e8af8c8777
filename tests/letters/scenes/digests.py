"""What was told is collected: a person's digest, and the admins' morning with what failed."""

from datetime import timedelta

import time_machine

from perkasa.core.jobs import WorkState
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification, Pace
from stakeholders.notifications.tasks import compose_digests
from tests.factories.consultations import MONDAY, at
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    waiting = Notification.objects.addressed_to(cast.visitor).filter(kind=Kind.MINUTES_ISSUED)
    waiting.update(pace=Pace.DAILY, not_before=MONDAY)
    failed = Notification.objects.filter(kind=Kind.BOOKING_REQUESTED)
    failed.update(state=WorkState.FAILED, finished_at=at(25, 12), error="550 no such person")
    with time_machine.travel(at(26, 7) + timedelta(minutes=1), tick=False):
        compose_digests()
