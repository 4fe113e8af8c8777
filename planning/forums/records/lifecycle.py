"""What may follow what in the life of a record."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.records.models import OPEN, Status
from planning.forums.records.policies import may_answer, may_sign, may_write

S = Status
RECORD = Lifecycle(
    Transition("circulate", OPEN, S.CIRCULATED, may_write, _("Edarkan untuk ditanggapi"), tone="primary"),
    Transition("agree", {S.CIRCULATED}, "", may_answer, _("Setujui isinya"), tone="primary"),
    Transition(
        "object", {S.CIRCULATED}, S.OBJECTED, may_answer, _("Ajukan keberatan"), needs_reason=True,
        tone="danger",
    ),
    Transition("open_signing", {S.CIRCULATED}, S.SIGNING, label=_("Semua setuju")),
    Transition("sign", {S.SIGNING}, "", may_sign, _("Tanda tangani"), tone="primary", is_signature=True),
    Transition("seal", {S.SIGNING}, S.SIGNED, label=_("Naskah terbit")),
    Transition(
        "issue_without", {S.SIGNING}, S.SIGNED, may_write, _("Terbitkan tanpa tanda tangan yang kurang"),
        needs_reason=True, is_signature=True,
    ),
)  # fmt: skip
