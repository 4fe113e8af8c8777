"""Filters and tags every template may use: money, dates, periods, numbers, statuses, links."""

import re

from django import template
from django.http import QueryDict
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from perkasa.core import words
from perkasa.core.devices import device_in_words

HYPHENED = re.compile(r"(\b[A-Z]{3}-[A-Z0-9]{4,}|\be-mail)")
register = template.Library()


def _unless_empty(write):
    def show(value):
        return "–" if value in (None, "") else write(value)

    return show


register.filter("rupiah", _unless_empty(words.rupiah))
register.filter("nama_umum", _unless_empty(words.discreet_name))
register.filter("angka", _unless_empty(words.number))
register.filter("tanggal", _unless_empty(words.long_date))
register.filter("hari_tanggal", _unless_empty(words.day_and_date))
register.filter("waktu", _unless_empty(words.moment))
register.filter("pukul", _unless_empty(words.clock))
register.filter("tanggal_terbilang", _unless_empty(words.date_in_words))
register.filter("rentang", _unless_empty(lambda period: words.span(period.lower, period.upper)))


register.filter("perangkat", device_in_words)


@register.filter
def utuh(text: str) -> str:
    """A line of a letter in which no code and no "e-mail" is torn apart at its hyphen."""
    whole = mark_safe('<span style="white-space:nowrap">{}</span>')
    parts = enumerate(HYPHENED.split(text))
    return format_html_join("", "{}", ((format_html(whole, part) if at % 2 else part,) for at, part in parts))


@register.filter
def nomor(full_number: str) -> str:
    """The number of a paper, which may break after each of its strokes where a line is short."""
    return format_html_join(mark_safe("/<wbr>"), "{}", ((part,) for part in full_number.split("/")))


@register.simple_tag(takes_context=True)
def query_with(context, name: str, value) -> str:
    """The query of this page with `name` set to `value`, for links that keep the filter."""
    query: QueryDict = context["request"].GET.copy()
    query[name] = value
    return "?" + query.urlencode()


@register.inclusion_tag("components/status_chip.html")
def status_chip(record):
    """The status of `record` in words and tone; the model's `STATUS_TONES` names tones by status."""
    return {"words": record.get_status_display(), "tone": record.STATUS_TONES.get(record.status, "neutral")}
