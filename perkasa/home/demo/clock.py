"""The portal's clock while demo people act: a consultation of last week must be asked for the week before."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.utils import timezone


@contextmanager
def as_of(moment: datetime) -> Iterator[None]:
    """Inside, `timezone.now()` answers `moment`; only for demo data, never while people use the portal."""
    right_time = timezone.now
    timezone.now = lambda: moment
    try:
        yield
    finally:
        timezone.now = right_time
