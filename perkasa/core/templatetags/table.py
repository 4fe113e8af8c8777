"""The rows of `components/table.html`, written at once: templates cost a long list more than the database."""

from typing import Any

from django import template
from django.utils.formats import localize
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

HEAD, DATA = '<th scope="row"{}>{}</th>', '<td data-label="{}"{}>{}</td>'
NUMBER, NOWRAP = mark_safe(' class="number"'), mark_safe(' class="nowrap"')
register = template.Library()


@register.simple_tag
def table_row(cells: list[dict[str, Any]]) -> SafeString:
    """The first cell heads its row, the others carry the label that a phone shows beside them."""
    first, *others = cells
    head = format_html(HEAD, NOWRAP if first.get("nowrap") else "", _inside(first))
    data = ((cell["label"], NUMBER if cell.get("number") else "", _inside(cell)) for cell in others)
    return head + format_html_join("", DATA, data)


def _inside(cell: dict[str, Any]) -> SafeString:
    text = conditional_escape(localize(cell["text"]))
    if tone := cell.get("tone"):
        return format_html('<span class="chip chip--{}">{}</span>', tone, text)
    if not (url := cell.get("url")):
        return format_html("<span>{}</span>", text)
    note = cell.get("note")
    small = format_html(' <small class="muted nowrap">{}</small>', localize(note)) if note else ""
    return format_html('<a href="{}">{}</a>{}', url, text, small)
