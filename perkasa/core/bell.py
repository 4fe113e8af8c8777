"""Rings for a worker: a courtesy of half a second at most; a broker that is away is left in peace."""

import logging
from time import monotonic

from kombu import pools
from kombu.exceptions import KombuError

from perkasa.celery import app

log = logging.getLogger(__name__)

BRIEFLY = {"max_retries": 0, "socket_connect_timeout": 0.5, "socket_timeout": 0.5}
PEACE = 30  # seconds in which nobody rings again after nobody answered


class Bell:
    """Asks the broker to hand a task to a worker."""

    def __init__(self) -> None:
        self.quiet_until = 0.0

    def ring(self, task: str) -> None:
        """A worker will run `task` now, or the timetable within a minute; a broker away raises nothing."""
        if monotonic() < self.quiet_until:
            return
        try:
            with self._line() as producer:
                app.send_task(task, producer=producer, retry=False, ignore_result=True)
        except (KombuError, OSError) as error:
            self.quiet_until = monotonic() + PEACE
            log.warning("The broker is away; %s waits for the timetable (%s).", task, type(error).__name__)

    @staticmethod
    def _line():
        """A connection that stays open from one ring to the next: opening one costs more than the ring."""
        connection = app.connection_for_write(connect_timeout=1, transport_options=BRIEFLY)
        return pools.producers[connection].acquire(block=True, timeout=1)


bell = Bell()
