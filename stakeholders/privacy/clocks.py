"""The legal clocks of requests about data; pure functions.

Personal data (UU 27/2022 ps. 32 and 46): clock hours, through weekends and holidays. Public information
(UU 14/2008 ps. 22): working days.
"""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from perkasa.core.workdays import add_workdays


def personal_data_due(found: datetime, hours: int) -> datetime:
    """The moment by which a breach is reported or a request answered: Friday 16.00 + 72 is Monday 16.00."""
    return found + timedelta(hours=hours)


def information_due(
    received: date, workdays: int, extension: int, holidays: Collection[date]
) -> tuple[date, date]:
    """The last day for an answer to a request for information, and the last day once it was extended."""
    return add_workdays(received, workdays, holidays), add_workdays(received, workdays + extension, holidays)
