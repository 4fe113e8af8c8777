"""The words of a letter to a partner, and how it leaves."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.words import long_date
from planning.cooperation.partners.links import lasts, token_for
from planning.cooperation.partners.models import PartnerLetter
from planning.cooperation.statuses import Status
from stakeholders.notifications.posting import send_all, written

FOLDER = "emails/planning/cooperation/partners"
Occasion = PartnerLetter.Occasion
ASKS = frozenset({Occasion.OFFERED, Occasion.REMINDED})


def email_of(letter: PartnerLetter, connection: BaseEmailBackend | None = None) -> EmailMultiAlternatives:
    """The letter as it goes into the post; its link speaks for this one party of this one cooperation."""
    address = reverse("planning:cooperation.partners.by_link", args=[token_for(letter.party)])
    context = {
        "letter": letter,
        "asks": letter.occasion in ASKS,
        "until": long_date(timezone.localdate() + lasts()),
        "url": settings.SITE_URL + address,
        "site": {"name": _("Perkasa Kendal"), "url": settings.SITE_URL},
    }
    return written(FOLDER, context, letter.party.email, connection)


def send_due() -> int:
    """Every letter that is due has left or says why not; answers how many were dealt with."""
    rows = PartnerLetter.objects.select_related("party__cooperation__responsible", "party__region")
    return send_all(rows, email_of, _still_holds)


def _still_holds(letter: PartnerLetter) -> bool:
    """Whether there is an address, and what it asks has not been answered meanwhile."""
    waits = letter.party.cooperation.status == Status.OFFERED
    return bool(letter.party.email) and (waits or letter.occasion not in ASKS)
