"""Rings for a worker: a courtesy of half a second at most; a broker that is away is left in peace."""

import logging
from time import monotonic

from kombu.exceptions import OperationalError as BrokerAway

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
            with app.connection_for_write(connect_timeout=1, transport_options=BRIEFLY) as connection:
                app.send_task(task, connection=connection, retry=False, ignore_result=True)
        except (BrokerAway, OSError) as error:
            self.quiet_until = monotonic() + PEACE
            log.warning("The broker is away; %s waits for the timetable (%s).", task, type(error).__name__)


bell = Bell()
