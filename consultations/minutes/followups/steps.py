"""What each step of a follow-up asks, which verb it is, and what is said when it was taken."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups import actions
from consultations.minutes.followups.forms import ReasonForm, ReportForm, TimeForm
from perkasa.core.forms import Form


@dataclass(frozen=True)
class Step:
    """One deed that a page offers."""

    form: type[Form]
    verb: Callable[..., None]
    thanks: Any


STEPS = {
    "report": Step(ReportForm, actions.report, _("Terima kasih. Laporan Anda sudah diteruskan.")),
    "ask_time": Step(TimeForm, actions.ask_time, _("Permintaan perpanjangan terkirim.")),
    "accept": Step(ReasonForm, actions.accept, _("Tindak lanjut diterima dan dinyatakan selesai.")),
    "send_back": Step(ReasonForm, actions.send_back, _("Tindak lanjut dikembalikan untuk dilengkapi.")),
    "grant_time": Step(ReasonForm, actions.grant_time, _("Tenggat diperpanjang.")),
    "refuse_time": Step(ReasonForm, actions.refuse_time, _("Perpanjangan ditolak. Tenggat tetap.")),
    "close": Step(ReasonForm, actions.close, _("Tindak lanjut dinyatakan selesai.")),
}
WITH_OWN_FORM = ("report", "ask_time")
"""Steps that ask for more than a reason."""
