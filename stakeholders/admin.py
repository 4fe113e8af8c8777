"""The admin of this app, where Django looks for it."""

from stakeholders.accounts.admin import AccountAdmin, AssignmentAdmin, PositionAdmin
from stakeholders.notifications.admin import NotificationAdmin
from stakeholders.organisations.admin import OrganisationAdmin
from stakeholders.regions.admin import RegionAdmin

__all__ = [
    "AccountAdmin",
    "AssignmentAdmin",
    "NotificationAdmin",
    "OrganisationAdmin",
    "PositionAdmin",
    "RegionAdmin",
]
