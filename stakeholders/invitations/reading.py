"""Invitations as people read them."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.jobs import WorkState
from perkasa.core.words import moment
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.invitations.models import Invitation
from stakeholders.invitations.policies import may_send_again, may_withdraw

LETTER_WORDS: dict[str, Any] = {
    WorkState.PENDING: gettext_lazy("dijadwalkan"),
    WorkState.RUNNING: gettext_lazy("sedang dikirim"),
    WorkState.DONE: gettext_lazy("terkirim"),
    WorkState.CANCELLED: gettext_lazy("dibatalkan"),
    WorkState.UNKNOWN: gettext_lazy("belum pasti terkirim"),
    WorkState.FAILED: gettext_lazy("gagal terkirim"),
}


def card_of(invitation: Invitation, reader: Account) -> dict[str, Any]:
    """One invitation as the list shows it: whom, what for, how it stands, and what can be done."""
    is_open = invitation.status == Invitation.Status.SENT
    letter = next(iter(invitation.letters.all()), None)
    return {
        "invitation": invitation,
        "role": dict(Role.choices)[invitation.role],
        "letter": LETTER_WORDS.get(letter.state, "") if letter else "",
        "letter_moment": moment(letter.finished_at or letter.not_before) if letter else "",
        "may_resend": is_open and may_send_again.test(reader, invitation),
        "may_revoke": is_open and may_withdraw.test(reader, invitation),
    }


def cards_of(invitations: Iterable[Invitation], reader: Account) -> list[dict[str, Any]]:
    """The same for each."""
    return [card_of(invitation, reader) for invitation in invitations]


def facts_of(invitation: Invitation) -> list[dict[str, Any]]:
    """What the invited person reads before answering."""
    return [
        {"label": _("Instansi"), "value": invitation.organisation.name},
        {"label": _("Jabatan"), "value": invitation.title},
        {"label": _("Peran"), "value": dict(Role.choices)[invitation.role]},
        {"label": _("Diundang oleh"), "value": str(invitation.invited_by)},
        {"label": _("Berlaku sampai"), "value": moment(invitation.expires_at)},
    ]


def ending_of(invitation: Invitation) -> str:
    """Why the invited person can no longer answer; empty while they can."""
    if invitation.is_expired():
        return _("Undangan ini sudah kedaluwarsa. Minta pengundang mengirimnya lagi.")
    endings: dict[str, str] = {
        Invitation.Status.ACCEPTED: _("Undangan ini sudah Anda terima."),
        Invitation.Status.DECLINED: _("Undangan ini sudah Anda tolak."),
        Invitation.Status.REVOKED: _("Undangan ini sudah ditarik oleh pengundang."),
    }
    return endings.get(invitation.status, "")
