"""Objects of cooperation and practices among everything comparable."""

from typing import Any

from django.utils.translation import gettext as _

from planning.cooperation.models import Cooperation
from planning.cooperation.practices.models import Practice
from planning.cooperation.practices.models import Status as PracticeStatus
from planning.cooperation.statuses import OVER
from planning.overlap.actions import forget, record
from planning.overlap.models import Entry
from planning.overlap.rulings import trails
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

trails.enlist(Entry.Source.COOPERATION, Cooperation)
trails.enlist(Entry.Source.PRACTICE, Practice)


def compare(cooperation: Cooperation) -> None:
    """The entry of a cooperation says its object now; one that is over is compared with nothing."""
    if cooperation.status in OVER:
        forget(Entry.Source.COOPERATION, cooperation.pk)
        return
    record(
        Entry.Source.COOPERATION,
        cooperation.pk,
        title=cooperation.title,
        target_group=cooperation.object[:200],
        year=cooperation.starts.year if cooperation.starts else None,
        last_year=cooperation.ends.year if cooperation.starts and cooperation.ends else None,
        is_public=cooperation.in_force_since is not None,
        **_of(cooperation, cooperation.responsible, list(cooperation.places.all())),
    )


def compare_practice(practice: Practice) -> None:
    """The entry of a practice says what was done; everybody reads it once it is verified."""
    if practice.status == PracticeStatus.REFUSED:
        forget(Entry.Source.PRACTICE, practice.pk)
        return
    record(
        Entry.Source.PRACTICE,
        practice.pk,
        title=practice.title,
        year=practice.year,
        owner=practice.told_by,
        is_public=practice.status == PracticeStatus.VERIFIED,
        **_of(practice, practice.organisation, list(practice.regions.all())),
    )


def _of(told: Cooperation | Practice, body: Organisation | None, places: list[Region]) -> dict[str, Any]:
    """What both say alike: number, page, place and the body that answers for it."""
    return {
        "code": told.code, "address": told.get_absolute_url(), "is_filed": True,
        "region": places[0] if len(places) == 1 else None,
        "place_text": ", ".join(str(place) for place in places)[:300] if len(places) > 1 else "",
        "organisation": body, "agency": body.short_name if body else _("Masyarakat"),
    }  # fmt: skip
