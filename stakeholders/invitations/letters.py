"""The words of an invitation, and how it leaves."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.translation import gettext as _

from stakeholders.invitations.models import Invitation, InvitationLetter
from stakeholders.invitations.tokens import path_of
from stakeholders.notifications.posting import send_all, written

FOLDER = "emails/stakeholders/invitations/invited"


def email_of(invitation: Invitation, connection: BaseEmailBackend | None = None) -> EmailMultiAlternatives:
    """The invitation as it goes into the post; it says the same to people with and without an account."""
    context = {
        "invitation": invitation,
        "url": settings.SITE_URL + path_of(invitation),
        "site": {"name": _("Perkasa Kendal"), "url": settings.SITE_URL},
    }
    return written(FOLDER, context, invitation.email, connection)


def send_due() -> int:
    """Every letter that is due has left or says why not; answers how many were dealt with."""
    rows = InvitationLetter.objects.select_related("invitation__organisation", "invitation__invited_by")
    return send_all(rows, lambda letter, connection: email_of(letter.invitation, connection), _still_holds)


def _still_holds(letter: InvitationLetter) -> bool:
    """Whether nobody answered, revoked or renewed the invitation meanwhile, and it can still be accepted."""
    invitation = letter.invitation
    is_latest = invitation.version == letter.version
    return is_latest and invitation.status == invitation.Status.SENT and not invitation.is_expired()
