"""How a point of an agenda is written."""

from planning.forums.models import AgendaItem


def time_of(item: AgendaItem) -> str:
    """09.00, or a stroke for a point without a time."""
    return f"{item.begins:%H.%M}" if item.begins else "–"
