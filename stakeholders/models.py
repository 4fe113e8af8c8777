"""The models of this app, where Django looks for them."""

from stakeholders.accounts.models import Account, Assignment, Position
from stakeholders.directory.models import Merger, Partnership
from stakeholders.information.models import InformationFile, InformationRequest
from stakeholders.invitations.models import Invitation, InvitationLetter
from stakeholders.notifications.models import Notification
from stakeholders.notifications.preferences import Choice, QuietHours
from stakeholders.organisations.models import Organisation, OrganisationName
from stakeholders.privacy.breaches.models import Breach, Concerned
from stakeholders.privacy.consents import Consent, ConsentText
from stakeholders.privacy.models import DataCopy, Identity, PrivacyRequest
from stakeholders.privacy.retention import Processing, RetentionPeriod, RetentionRun
from stakeholders.regions.models import Region, RegionName
from stakeholders.registrations.models import Registration, RegistrationFile
from stakeholders.support.models import SupportVisit

__all__ = [
    "Account",
    "Assignment",
    "Breach",
    "Choice",
    "Concerned",
    "Consent",
    "ConsentText",
    "DataCopy",
    "Identity",
    "InformationFile",
    "InformationRequest",
    "Invitation",
    "InvitationLetter",
    "Merger",
    "Notification",
    "Organisation",
    "OrganisationName",
    "Partnership",
    "Position",
    "PrivacyRequest",
    "Processing",
    "QuietHours",
    "Region",
    "RegionName",
    "Registration",
    "RegistrationFile",
    "RetentionPeriod",
    "RetentionRun",
    "SupportVisit",
]
