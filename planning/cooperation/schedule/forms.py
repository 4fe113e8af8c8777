"""The question about the schedule: one day for each stage that is still ahead."""

from perkasa.core.forms import Form
from planning.cooperation.forms import day_field
from planning.cooperation.models import Cooperation
from planning.cooperation.schedule.reading import planned_days
from planning.cooperation.statuses import Status, path_of


class ScheduleForm(Form):
    """The stages of the straight way of its kind, in their order; all may be left empty."""

    def __init__(self, data=None, *, cooperation: Cooperation):
        super().__init__(data, initial={str(stage): day for stage, day in planned_days(cooperation).items()})
        for stage in path_of(cooperation.kind, needs_council=cooperation.needs_council):
            if stage != Status.PREPARATION:
                self.fields[str(stage)] = day_field(stage.label, required=False)
