"""What the pages of timetables show: the days as tables, one turn, the board."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.fields import MOMENT
from perkasa.core.words import clock, day_and_date
from planning.forums.desks.models import Desk
from planning.forums.models import Forum
from planning.forums.timetable.board import Row, rows_of
from planning.forums.timetable.demand import usual_frame
from planning.forums.timetable.models import Turn
from planning.forums.timetable.proposing import Frame, times_within

Cell = dict[str, Any]


def days_of(forum: Forum, frame: Frame | None = None) -> list[dict[str, Any]]:
    """Each day of a forum as a table: the desks beside each other, the times below each other."""
    desks, turns = list(forum.desks.all()), list(forum.turns.for_reading())
    frame = frame or usual_frame()
    begins = {(turn.desk_id, turn.period.lower): turn for turn in turns}
    times = {turn.period.lower for turn in turns} | {
        since for desk in desks for since, _until in _times(desk, frame)
    }
    days = sorted({timezone.localdate(time) for time in times}) if desks else []
    return [_day(day, desks, sorted(times), begins) for day in days]


def _times(desk: Desk, frame: Frame) -> list[tuple[datetime, datetime]]:
    zone = timezone.get_default_timezone()
    return times_within((desk.period.lower, desk.period.upper), frame, zone)


def _day(day: date, desks: list[Desk], times: list[datetime], begins: dict) -> dict[str, Any]:
    of_day = [time for time in times if timezone.localdate(time) == day]
    return {
        "label": day_and_date(day),
        "desks": desks,
        "rows": [{"time": clock(at), "cells": [_cell(desk, at, begins) for desk in desks]} for at in of_day],
    }


def _cell(desk: Desk, at: datetime, begins: dict) -> Cell:
    turn = begins.get((desk.pk, at))
    is_within = desk.period.lower <= at < desk.period.upper
    return {
        "turn": turn, "desk": desk.pk, "at": timezone.localtime(at).strftime(MOMENT),
        "is_free": turn is None and is_within and desk.is_open,
    }  # fmt: skip


def facts_of(turn: Turn) -> list[dict[str, str]]:
    """What a turn is."""
    facts = [
        {"label": _("Instansi"), "value": turn.organisation.name},
        {"label": _("Urusan"), "value": turn.field_code},
        {"label": _("Desk"), "value": turn.desk.name, "url": turn.desk.get_absolute_url()},
        {"label": _("Waktu"), "value": turn.when},
    ]
    if turn.started_at:
        facts.append({"label": _("Mulai sesungguhnya"), "value": clock(turn.started_at)})
    if turn.ended_at:
        facts.append({"label": _("Selesai sesungguhnya"), "value": clock(turn.ended_at)})
    return [fact for fact in facts if fact["value"]]


def board_rows(rows: Iterable[Row]) -> list[list[Cell]]:
    """The board as lines of a table: now, next, late."""
    return [_board_row(row) for row in rows]


def _board_row(row: Row) -> list[Cell]:
    after = row.next
    late = after.late if after else 0
    return [
        {"label": _("Desk"), "text": row.desk},
        {"label": _("Sekarang"), "text": _now_words(row)},
        {"label": _("Berikutnya"), "text": _next_words(row)},
        {
            "label": _("Keadaan"),
            "text": _("Terlambat %d menit") % late if late else _("Tepat waktu"),
            "tone": "warning" if late else "success",
        },
    ]


def _now_words(row: Row) -> str:
    if row.now is None:
        return "–"
    if row.minutes_left is None or row.minutes_left >= 0:
        return _("%(turn)s, sisa %(left)d menit") % {"turn": row.now, "left": row.minutes_left or 0}
    return _("%(turn)s, lewat %(over)d menit") % {"turn": row.now, "over": -row.minutes_left}


def _next_words(row: Row) -> str:
    after = row.next
    if after is None:
        return "–"
    return _("%(turn)s, sekitar %(time)s") % {"turn": after.turn, "time": clock(after.begins)}


def turn_rows(turns: Iterable[Turn]) -> list[list[Cell]]:
    """The turns of one desk as lines of a table."""
    return [
        [
            {"label": _("Waktu"), "text": turn.when},
            {"label": _("Instansi"), "text": turn.organisation.short_name, "url": turn.get_absolute_url()},
            {"label": _("Urusan"), "text": turn.field_code or "–"},
            {"label": _("Status"), "text": turn.get_status_display(), "tone": turn.tone},
        ]
        for turn in turns
    ]


def timer_of(turns: Iterable[Turn], now: datetime) -> str:
    """Who sits at a desk and for how long still; who comes next when nobody does."""
    rows = rows_of(turns, now)
    if not rows:
        return ""
    [row] = rows
    return _now_words(row) if row.now else _next_words(row)
