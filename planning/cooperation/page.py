"""Everything the page of one cooperation shows to one reader."""

from typing import Any

from django.db.models import prefetch_related_objects

from planning.cooperation import reading
from planning.cooperation.alike import twins_of
from planning.cooperation.deeds.reading import deeds_of
from planning.cooperation.files.reading import files_of
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations.reading import obligations_of
from planning.cooperation.policies import may_draft, may_keep, may_look_in, may_work
from planning.cooperation.reports.reading import evaluations_of, reports_of
from planning.cooperation.schedule.reading import planned_days
from planning.cooperation.talks.reading import talks_of
from stakeholders.history.timeline import timeline


def page_of(cooperation: Cooperation, reader) -> dict[str, Any]:
    """What everybody may read of it; and for those who work on it, the rest."""
    prefetch_related_objects([cooperation], "deeds")
    works, sees = may_work.test(reader, cooperation), may_look_in.test(reader, cooperation)
    drafts = may_draft.test(reader, cooperation)
    changes, ways = timeline(cooperation, reader=reader), reading.ways_on(cooperation, reader)
    planned = planned_days(cooperation) if sees or drafts else {}
    shown = {
        "cooperation": cooperation, "items": reading.items_of(cooperation), "changes": changes,
        "parties": reading.parties_of(cooperation, in_full=sees), "shares": reading.shares_of(cooperation),
        "stages": reading.stages_of(cooperation, changes, planned), "works": works, "sees": sees,
        "keeps": may_keep.test(reader, cooperation), "ways": ways,
        "steps": [way["step"] for way in ways], "steps_url": cooperation.get_absolute_url() + "langkah/",
        "deeds": deeds_of(cooperation, in_full=sees or drafts), "reports": reports_of(cooperation),
    }  # fmt: skip
    return shown | (_inside(cooperation, reader) if sees else {})


def _inside(cooperation: Cooperation, reader) -> dict[str, Any]:
    return {
        "twins": twins_of(cooperation), "files": files_of(cooperation), "origins": cooperation.origins.all(),
        "obligations": obligations_of(cooperation), "evaluations": evaluations_of(cooperation),
        "talks": talks_of(cooperation, reader),
        "seats": cooperation.seats.select_related("organisation"),
    }  # fmt: skip
