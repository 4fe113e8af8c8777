"""The head of a paper as an organisation bears it on a day."""

from datetime import date

from django.conf import settings

from perkasa.documents.letterhead import Letterhead
from stakeholders.organisations.models import Organisation


def letterhead_of(organisation: Organisation, day: date) -> Letterhead:
    """The lines with the name that is in force on `day`; place and address are those of the settings."""
    name = organisation.name_on(day)
    return Letterhead(
        government=settings.LETTERHEAD_GOVERNMENT,
        organisation=name.name,
        short_name=name.short_name,
        place=settings.LETTERHEAD_PLACE,
        address=settings.LETTERHEAD_ADDRESS,
        contact=settings.LETTERHEAD_CONTACT,
    )
