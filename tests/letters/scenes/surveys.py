"""Somebody who was served is asked for an opinion; a report on the survey is sent back and forth."""

from datetime import date, datetime

import time_machine

from consultations.surveys.periods import Period
from consultations.surveys.reports import actions as reports
from tests.factories.consultations import MONDAY, WIB
from tests.factories.surveys import answers, asked
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    with time_machine.travel(MONDAY, tick=False):
        asked(requested_by=cast.visitor)
    with time_machine.travel(datetime(2027, 1, 4, 9, tzinfo=WIB), tick=False):
        service = answers()
        report = reports.begin(Period(2026, 3, 4), service, by=cast.admin)
        lines = [
            reports.Plan(code, "Memasang kotak saran", "Sekretariat", date(2027, 3, 31))
            for code in ("U8", "U9")
        ]
        reports.plan(report, lines=lines, by=cast.admin)
        reports.submit(report, by=cast.admin)
        reports.send_back(report, by=cast.head, reason=REASON)
