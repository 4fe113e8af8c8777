"""The models of this app, where Django looks for them."""

from stakeholders.accounts.models import Account, Assignment, Position
from stakeholders.notifications.models import Notification
from stakeholders.organisations.models import Organisation, OrganisationName
from stakeholders.regions.models import Region, RegionName

__all__ = [
    "Account",
    "Assignment",
    "Notification",
    "Organisation",
    "OrganisationName",
    "Position",
    "Region",
    "RegionName",
]
