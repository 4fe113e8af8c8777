"""What can be done with the schedule of a cooperation: say it, whole."""

from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal
from planning.cooperation.locking import lock_to_work
from planning.cooperation.models import Cooperation
from planning.cooperation.schedule.models import PlannedStage
from planning.cooperation.statuses import path_of
from stakeholders.accounts.models import Account


class NotInOrder(Refusal):
    message = _("Tahap yang lebih akhir tidak boleh direncanakan lebih dahulu. Urutkan tanggalnya.")
    http_status = 422


@transaction.atomic
def plan(cooperation: Cooperation, days: Mapping[str, date], *, by: Account) -> None:
    """Exactly these stages have a planned day, each no earlier than the ones before it; else NotInOrder."""
    lock_to_work(cooperation, by)
    path = path_of(cooperation.kind, needs_council=cooperation.needs_council)
    planned = [(stage, days[stage]) for stage in path if days.get(stage)]
    if sorted(day for _stage, day in planned) != [day for _stage, day in planned]:
        raise NotInOrder
    cooperation.planned_stages.all().delete()
    PlannedStage.objects.bulk_create(
        PlannedStage(cooperation=cooperation, stage=stage, day=day) for stage, day in planned
    )
