"""What a new consumer is asked."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.api.webhooks.models import Event
from perkasa.core.fetching import may_be_asked
from perkasa.core.forms import Form


class SubscriptionForm(Form):
    """Where it listens, and to what."""

    url = forms.URLField(
        label=_("Alamat penerima"), max_length=500, assume_scheme="https",
        help_text=_("Dimulai dengan https://; hanya alamat di internet terbuka."),
    )  # fmt: skip
    topics = forms.MultipleChoiceField(
        label=_("Peristiwa"), choices=Event, widget=forms.CheckboxSelectMultiple
    )

    def clean_url(self) -> str:
        """Refused where the portal would never knock; what a name leads to is looked up each time."""
        url = self.cleaned_data["url"]
        if not may_be_asked(url):
            raise forms.ValidationError(
                _("Portal tidak boleh mengirim ke alamat ini. Pakai alamat https di internet terbuka.")
            )
        return url
