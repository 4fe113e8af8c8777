"""How each of two plans came to where it stands; rooms above tell which of their records a plan is."""

from typing import NamedTuple

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q

from perkasa.core.models import StatusChange
from planning.overlap.models import Entry
from planning.overlap.rulings.policies import may_read_findings, own_sides
from stakeholders.accounts.models import Account

_records: dict[str, type[Model]] = {}


class Trail(NamedTuple):
    """The steps of one plan, oldest first."""

    code: str
    steps: list[StatusChange]


def enlist(source: str, model: type[Model]) -> None:
    """From now on the plans of `source` are records of `model`, by their number."""
    _records[source] = model


def trails_for(reader: Account, *sides: Entry) -> list[Trail]:
    """The trail of each side that `reader` reads in full, in one question; none where nothing is recorded."""
    read = [entry for entry in sides if may_read_findings.test(reader) or own_sides(reader, entry)]
    keys = {entry.pk: (_kind(entry), entry.source_id) for entry in read if entry.source in _records}
    asked = Q(pk__in=[])
    for kind, number in keys.values():
        asked |= Q(about_type=kind, about_id=number)
    steps = list(StatusChange.objects.filter(asked).select_related("by").order_by("at", "pk"))
    trails = (
        Trail(entry.code, [step for step in steps if (step.about_type_id, step.about_id) == keys[entry.pk]])
        for entry in read
        if entry.pk in keys
    )
    return [trail for trail in trails if trail.steps]


def _kind(entry: Entry) -> int:
    return ContentType.objects.get_for_model(_records[entry.source]).pk
