"""Events of the demo in the order in which they happen, with the post and the papers of each moment."""

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from consultations.minutes.followups.tasks import remind
from consultations.minutes.tasks import announce
from perkasa.documents.tasks import render_pending
from perkasa.home.demo.clock import as_of
from stakeholders.notifications.tasks import send_due


@dataclass(frozen=True, order=True)
class Event:
    """A deed and the moment at which it is done; the deed answers with the events that follow from it."""

    at: datetime
    deed: Callable[[], "Iterable[Event] | None"] = field(compare=False)


def play(events: Iterable[Event], *, until: datetime) -> None:
    """Every event before `until` has happened, its e-mails sent and its papers sealed as they fell due."""
    waiting = list(events)
    heapq.heapify(waiting)
    while waiting and waiting[0].at < until:
        event = heapq.heappop(waiting)
        with as_of(event.at):
            send_due()
            for consequence in event.deed() or ():
                heapq.heappush(waiting, consequence)
            render_pending()
            announce()
            remind()
            send_due()
