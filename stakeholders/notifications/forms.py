"""What people are asked about how they want to be told."""

from collections.abc import Iterator
from datetime import time
from itertools import groupby
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import OF_THE_DESK, Kind
from stakeholders.notifications.preferences import ByEmail, Choice, hours_of

TIMED = [(choice.value, choice.label) for choice in (ByEmail.IMMEDIATE, ByEmail.NEVER)]
FEATURES = {
    "consultations.bookings": _("Konsultasi"),
    "consultations.minutes": _("Notula"),
    "planning.proposals": _("Usulan"),
    "stakeholders.privacy": _("Data pribadi"),
    "stakeholders.accounts": _("Instansi"),
    "stakeholders.directory": _("Instansi"),
    "stakeholders.registrations": _("Instansi"),
    "stakeholders.invitations": _("Instansi"),
}
OTHERS = _("Lainnya")


def clock_input() -> forms.TimeInput:
    """A time as the browser asks for it."""
    return forms.TimeInput(format="%H:%M", attrs={"type": "time"})


class ChoicesForm(Form):
    """For each kind that may be chosen: at once, collected or in the portal alone; and the quiet hours."""

    quiet_since = forms.TimeField(label=_("Jam tenang mulai"), required=False, widget=clock_input())
    quiet_until = forms.TimeField(label=_("Jam tenang sampai"), required=False, widget=clock_input())

    def __init__(self, *args, account: Account, **options):
        self.has_gateway = bool(settings.MESSAGE_GATEWAY_URL)
        self.kinds = [kind for kind in Kind if account.is_staff or kind not in OF_THE_DESK]
        since, until = hours_of(account) or (None, None)
        super().__init__(*args, initial={"quiet_since": since, "quiet_until": until}, **options)
        chosen = {choice.kind: choice for choice in Choice.objects.filter(account=account)}
        for kind in self._free():
            self._ask(kind, chosen.get(kind) or Choice(kind=kind))

    def _free(self) -> list[Kind]:
        return [kind for kind in self.kinds if not kind.is_compulsory]

    def _ask(self, kind: Kind, choice: Choice) -> None:
        options = TIMED if kind.is_timed else ByEmail.choices
        self.fields[_name(kind)] = forms.ChoiceField(
            label=kind.label, choices=options, initial=choice.by_email
        )
        if self.has_gateway:
            self.fields[_name(kind, "message")] = forms.BooleanField(
                label=_("%s: juga lewat pesan singkat") % kind.label,
                required=False,
                initial=choice.by_message,
            )

    def groups(self) -> Iterator[tuple[Any, list[forms.BoundField]]]:
        """The questions about kinds under the name of their feature."""
        for feature, kinds in groupby(sorted(self._free(), key=_feature), key=_feature):
            names = [name for kind in kinds for name in (_name(kind), _name(kind, "message"))]
            yield feature, [self[name] for name in names if name in self.fields]

    def compulsory(self) -> list[Any]:
        """What is always sent, in words."""
        return [kind.label for kind in self.kinds if kind.is_compulsory and kind != Kind.DIGEST]

    def clean(self) -> dict[str, Any]:
        """Quiet hours have two ends or none."""
        cleaned = super().clean() or self.cleaned_data
        if (cleaned.get("quiet_since") is None) != (cleaned.get("quiet_until") is None):
            missing = "quiet_until" if cleaned.get("quiet_since") else "quiet_since"
            if missing not in self.errors:
                self.add_error(missing, _("Isi kedua jam, atau kosongkan keduanya bila tanpa jam tenang."))
        return cleaned

    def wishes(self) -> dict[Kind, tuple[str, bool]]:
        """What was chosen for each kind: by e-mail, and whether also as a short message."""
        answers = self.cleaned_data
        return {
            kind: (answers[_name(kind)], answers.get(_name(kind, "message"), False)) for kind in self._free()
        }

    def quiet(self) -> tuple[time | None, time | None]:
        """From when until when; two times None for no quiet at all."""
        return self.cleaned_data["quiet_since"], self.cleaned_data["quiet_until"]


def _name(kind: Kind, part: str = "email") -> str:
    return f"{kind.value.replace('.', '-')}-{part}"


def _feature(kind: Kind) -> str:
    return str(FEATURES.get(kind.value.rpartition(".")[0], OTHERS))
