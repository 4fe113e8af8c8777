"""Logs and error reports that tell what broke without telling about whom."""

import logging
import re
import traceback
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.utils.log import AdminEmailHandler

NIK = re.compile(r"(?<!\d)(?<!\d\.)\d{16}(?!\d)")
EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w.-])(?:\+?62|0)[\d\s().-]{6,18}\d(?!\w)")
QUERY = re.compile(r"(/[^\s?\"']*)\?[^\s\"']*")
DIGITS_OF_A_PHONE = range(9, 15)
TYPED, SHORTEST_TYPED = "[isian]", 4
FRAME = '  File "'


def mask(text: str, typed: Sequence[str] = ()) -> str:
    """`text` without national numbers, e-mail addresses, telephone numbers, queries of addresses, and what
    somebody has `typed`."""
    for words in typed:
        text = text.replace(words, TYPED)
    text = EMAIL.sub("[e-mail]", NIK.sub("[NIK]", QUERY.sub(r"\1", text)))
    return PHONE.sub(_mask_phone, text)


def _mask_phone(match: re.Match) -> str:
    return "[telepon]" if sum(map(str.isdigit, match[0])) in DIGITS_OF_A_PHONE else match[0]


def typed_in(request: HttpRequest | None) -> list[str]:
    """What a person has typed into `request`, and how they are called, the longest first.

    Asks neither the database nor the network: a report must not break on what it reports.
    """
    if not isinstance(request, HttpRequest):
        return []
    words = [*_values(request.GET), *_values(request.__dict__.get("_post"))]
    person = request.__dict__.get("_cached_user")
    words += [getattr(person, name, "") for name in ("full_name", "email", "phone", "employee_number")]
    return sorted({text for text in words if len(text) >= SHORTEST_TYPED}, key=len, reverse=True)


def _values(data: QueryDict | None) -> list[str]:
    return [
        line
        for _name, values in (data or QueryDict()).lists()
        for value in values
        for line in [value, *value.split("\n")]
    ]


class DiscreetFormatter(logging.Formatter):
    """One plain line per record, and below it where an exception came from."""

    def format(self, record: logging.LogRecord) -> str:
        typed = typed_in(getattr(record, "request", None))
        lines = [
            f"{self.formatTime(record)} {record.levelname} {record.name} {mask(record.getMessage(), typed)}"
        ]
        if record.exc_info:
            lines += _story(record.exc_info, typed)
        if record.stack_info:
            lines.append(mask(record.stack_info, typed))
        return "\n".join(lines)


def _story(exc_info: Any, typed: Sequence[str]) -> list[str]:
    """The frames as they are, for they hold only our own code; messages of exceptions masked."""
    parts = traceback.format_exception(*exc_info)
    return [(part if part.startswith(FRAME) else mask(part, typed)).rstrip("\n") for part in parts]


class DiscreetAdminEmailHandler(AdminEmailHandler):
    """Tells `ADMINS` what broke and where: no cookies, no fields, no local variables."""

    def emit(self, record: logging.LogRecord) -> None:
        if not settings.ADMINS:
            return
        text = self.format(record)
        request = getattr(record, "request", None)
        about = f"{request.method} {mask(request.path)}\n\n" if isinstance(request, HttpRequest) else ""
        self.send_mail(self.format_subject(text.split(" ", 2)[-1]), about + text, fail_silently=True)
