"""The admin of this app, where Django and Celery look for them."""

from stakeholders.organisations.admin import OrganisationAdmin
from stakeholders.regions.admin import RegionAdmin

__all__ = ["OrganisationAdmin", "RegionAdmin"]
