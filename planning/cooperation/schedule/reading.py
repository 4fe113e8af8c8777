"""The planned days of a cooperation."""

from datetime import date

from planning.cooperation.models import Cooperation


def planned_days(cooperation: Cooperation) -> dict[str, date]:
    """The planned day of each stage that has one."""
    return dict(cooperation.planned_stages.values_list("stage", "day"))
