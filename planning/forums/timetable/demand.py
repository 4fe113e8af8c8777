"""Who needs a turn at a forum and where there is room: its guests and desks, as the proposer reads them."""

from collections import defaultdict

from django.conf import settings
from django.utils import timezone

from planning.forums.models import Forum
from planning.forums.timetable.proposing import Frame, Span, Table, Wish, overlaps, times_within
from planning.forums.timetable.statuses import Status


def wishes_of(forum: Forum) -> list[Wish]:
    """One wish for each field of each invited organisation that has no turn yet; without fields one for all.

    Where a forum has desks for single fields, an organisation comes for the fields it carries; else once.
    """
    has_fields = forum.desks.exclude(field_code="").exists()
    guests = forum.guests.select_related("organisation", "position__organisation")
    placed = set(forum.turns.values_list("organisation_id", "field_code"))
    wishes = []
    for guest in guests.order_by("pk"):
        agency = guest.organisation or (guest.position.organisation if guest.position else None)
        if agency is not None:
            fields = agency.field_codes if has_fields else []
            wishes += [Wish(agency.pk, agency.short_name, code) for code in fields or [""]]
    return [wish for wish in dict.fromkeys(wishes) if (wish.agency, wish.field_code) not in placed]


def tables_of(forum: Forum, frame: Frame) -> list[Table]:
    """The open desks with the times at which nobody sits there."""
    taken = defaultdict(list)
    for desk, period in forum.turns.values_list("desk_id", "period"):
        taken[desk].append((period.lower, period.upper))
    zone = timezone.get_default_timezone()
    return [
        Table(
            desk.pk, desk.name, _free((desk.period.lower, desk.period.upper), frame, zone, taken[desk.pk]),
            desk.field_code,
        )
        for desk in forum.desks.all() if desk.is_open
    ]  # fmt: skip


def _free(span: Span, frame: Frame, zone, taken: list[Span]) -> list[Span]:
    times = times_within(span, frame, zone)
    return [each for each in times if not any(overlaps(each, other) for other in taken)]


def kept_times(forum: Forum) -> dict[int, list[Span]]:
    """When each agency sits at a desk of this forum already."""
    kept = defaultdict(list)
    for agency, period in forum.turns.exclude(status=Status.ABSENT).values_list("organisation_id", "period"):
        kept[agency].append((period.lower, period.upper))
    return kept


def usual_frame() -> Frame:
    """How long a turn lasts and when a day of desks begins, pauses and ends, unless told otherwise."""
    opens, closes = settings.DESK_HOURS
    return Frame(settings.DESK_TURN_MINUTES, opens, closes, settings.DESK_PAUSE)
