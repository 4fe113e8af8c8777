"""What a partner does by its link: take or refuse the offer. Drafting is in `deeds.actions`."""

from django.db import transaction
from django.utils.translation import gettext as _

from perkasa.core.refusals import ReasonMissing
from planning.cooperation.actions import advance
from planning.cooperation.parties.models import Party
from planning.cooperation.telling import tell_keepers
from stakeholders.notifications.kinds import Kind


@transaction.atomic
def accept(party: Party, *, reason: str = "") -> None:
    """The partner takes the offer; those who keep cooperations are told."""
    _answer(party, "accept", Kind.COOPERATION_ACCEPTED, reason)


@transaction.atomic
def decline(party: Party, *, reason: str) -> None:
    """The partner refuses the offer, and says why."""
    if not reason.strip():
        raise ReasonMissing
    _answer(party, "decline", Kind.COOPERATION_DECLINED, reason)


def _answer(party: Party, step: str, kind: Kind, reason: str) -> None:
    words = _("Dijawab melalui tautan oleh %s.") % party
    advance(party.cooperation, step, by=None, reason=f"{words} {reason.strip()}".strip())
    tell_keepers(party.cooperation, kind, party=str(party), reason=reason.strip())
