"""The admin of this app, where Django looks for it."""

from stakeholders.accounts.admin import AccountAdmin, AssignmentAdmin, PositionAdmin
from stakeholders.notifications.admin import NotificationAdmin
from stakeholders.organisations.admin import OrganisationAdmin
from stakeholders.privacy.admin import (
    ConsentTextAdmin,
    IdentityAdmin,
    ProcessingAdmin,
    RetentionPeriodAdmin,
    RetentionRunAdmin,
)
from stakeholders.regions.admin import RegionAdmin
from stakeholders.support.admin import SupportVisitAdmin

__all__ = [
    "AccountAdmin",
    "AssignmentAdmin",
    "ConsentTextAdmin",
    "IdentityAdmin",
    "NotificationAdmin",
    "OrganisationAdmin",
    "PositionAdmin",
    "ProcessingAdmin",
    "RegionAdmin",
    "RetentionPeriodAdmin",
    "RetentionRunAdmin",
    "SupportVisitAdmin",
]
