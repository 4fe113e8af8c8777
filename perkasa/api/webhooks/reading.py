"""How the last deliveries went, for the owner of a consumer."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.api.webhooks.models import Delivery
from perkasa.core.jobs import WorkState
from perkasa.core.words import moment
from stakeholders.accounts.models import Account

SHOWN = 20
TONES = {WorkState.DONE: "success", WorkState.FAILED: "danger", WorkState.CANCELLED: "neutral"}


def last_deliveries(account: Account) -> list[list[dict[str, Any]]]:
    """The last twenty to the consumers of this person, as cells of a table."""
    rows = Delivery.objects.filter(subscription__account=account).select_related("subscription", "change")
    return [_cells(each) for each in rows.order_by("-pk")[:SHOWN]]


def _cells(delivery: Delivery) -> list[dict[str, Any]]:
    return [
        {"label": _("Peristiwa"), "text": delivery.get_event_display()},
        {"label": _("Tentang"), "text": delivery.payload["id"], "nowrap": True},
        {"label": _("Saat"), "text": moment(delivery.change.at)},
        {"label": _("Langganan"), "text": delivery.subscription.code},
        {"label": _("Percobaan"), "text": str(delivery.attempts), "number": True},
        {"label": _("Jawaban"), "text": str(delivery.answer or "–"), "number": True},
        {
            "label": _("Keadaan"), "text": delivery.get_state_display(),
            "tone": TONES.get(WorkState(delivery.state), "info"),
        },
    ]  # fmt: skip
