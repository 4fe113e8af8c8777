"""The admin of this app, where Django looks for it."""

from stakeholders.accounts.admin import AccountAdmin, AssignmentAdmin, PositionAdmin
from stakeholders.directory.admin import MergerAdmin, OrganisationAdmin, PartnershipAdmin
from stakeholders.information.admin import InformationRequestAdmin
from stakeholders.invitations.admin import InvitationAdmin
from stakeholders.notifications.admin import NotificationAdmin
from stakeholders.privacy.admin import (
    ConsentTextAdmin,
    IdentityAdmin,
    ProcessingAdmin,
    RetentionPeriodAdmin,
    RetentionRunAdmin,
)
from stakeholders.privacy.breaches.admin import BreachAdmin
from stakeholders.regions.admin import RegionAdmin
from stakeholders.registrations.admin import RegistrationAdmin
from stakeholders.support.admin import SupportVisitAdmin

__all__ = [
    "AccountAdmin",
    "AssignmentAdmin",
    "BreachAdmin",
    "ConsentTextAdmin",
    "IdentityAdmin",
    "InformationRequestAdmin",
    "InvitationAdmin",
    "MergerAdmin",
    "NotificationAdmin",
    "OrganisationAdmin",
    "PartnershipAdmin",
    "PositionAdmin",
    "ProcessingAdmin",
    "RegionAdmin",
    "RegistrationAdmin",
    "RetentionPeriodAdmin",
    "RetentionRunAdmin",
    "SupportVisitAdmin",
]
