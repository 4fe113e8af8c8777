"""What may follow what in the life of an invitation."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition, is_system
from stakeholders.invitations.models import Status
from stakeholders.invitations.policies import is_addressee, may_send_again, may_withdraw

SENT, ACCEPTED, DECLINED, REVOKED = Status

INVITATION = Lifecycle(
    Transition("resend", {SENT}, SENT, may_send_again, _("Kirim ulang")),
    Transition("revoke", {SENT}, REVOKED, may_withdraw, _("Tarik undangan"), tone="danger"),
    Transition("forget", {SENT}, REVOKED, is_system, _("Penghapusan data")),
    Transition("accept", {SENT}, ACCEPTED, is_addressee, _("Terima undangan"), tone="primary"),
    Transition("decline", {SENT}, DECLINED, is_addressee, _("Tolak undangan")),
)
