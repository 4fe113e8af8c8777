"""The link of an invitation: its code and version, signed; nothing secret is stored."""

from django.core.signing import BadSignature, Signer
from django.urls import reverse

from stakeholders.invitations.models import Invitation

SIGNER = Signer(sep=".", salt="stakeholders.invitations")


def token_of(invitation: Invitation) -> str:
    """The word that opens the invitation until it is answered, revoked or sent again."""
    return SIGNER.sign(f"{invitation.code}.{invitation.version}")


def path_of(invitation: Invitation) -> str:
    """The page on which it is answered."""
    return reverse("stakeholders:invitations.answer", args=[token_of(invitation)])


def find(token: str) -> Invitation | None:
    """The invitation whose latest link this is; None for any other word."""
    try:
        code, _dot, version = SIGNER.unsign(token).rpartition(".")
    except BadSignature:
        return None
    rows = Invitation.objects.select_related("organisation", "invited_by")
    return rows.filter(code=code, version=int(version)).first()
