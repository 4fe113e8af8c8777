"""What a moderator is asked about a breach; the names of the fields are the keywords of the verbs."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, ModelForm
from stakeholders.accounts.models import Account
from stakeholders.privacy.breaches.models import Breach


class BreachForm(ModelForm):
    """What is known; the moments stand in their order."""

    class Meta:
        model = Breach
        fields = ("title", "data", "cause", "handling", "advice", "number", "happened_at", "found_at")

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        found, happened = answers.get("found_at", self.instance.found_at), answers.get("happened_at")
        if found and found > timezone.now():
            self.add_error("found_at", _("Tulis waktu yang sudah lewat."))
        if found and happened and happened > found:
            self.add_error("happened_at", _("Kejadian tidak dapat sesudah diketahui."))
        return answers


class PeopleField(forms.CharField):
    """Addresses, one on each line or with commas between them; cleans to the accounts they belong to."""

    widget = forms.Textarea(attrs={"rows": 8, "autocomplete": "off"})

    def clean(self, value) -> list[Account]:
        asked = {address.lower() for address in re.split(r"[\s,;]+", super().clean(value)) if address}
        found = {account.email.lower(): account for account in Account.objects.filter(email__in=asked)}
        if unknown := sorted(asked - set(found)):
            raise ValidationError(
                _("Alamat ini tidak dimiliki akun mana pun: %(unknown)s."),
                params={"unknown": ", ".join(unknown)},
            )
        return list(found.values())


class PeopleForm(Form):
    """Whom it concerns."""

    people = PeopleField(
        label=_("Alamat e-mail orang yang terkena"),
        help_text=_("Satu alamat tiap baris. Orang yang sudah disebut tidak dicatat dua kali."),
    )


class AuthorityForm(Form):
    """By which letter the authority was told, and when it was sent."""

    reference = forms.CharField(label=_("Nomor surat kepada lembaga"), max_length=120)
    sent_at = forms.DateTimeField(
        label=_("Dikirim"),
        initial=timezone.now,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
