"""What is asked of whoever changes a booking: another time, and why."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.bookings.forms import TimeForm
from perkasa.core.forms import Form


class ReasonForm(Form):
    """Why it is changed; the other side reads it."""

    reason = forms.CharField(
        label=_("Alasan"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dibaca oleh petugas dan pemohon, dan tetap tersimpan dalam riwayat."),
        error_messages={"required": _("Tulis alasannya dalam satu kalimat.")},
    )


class MoveForm(TimeForm, ReasonForm):
    """Another time from the list, and why."""

    field_order = ["waktu", "reason"]

    @property
    def answers(self) -> dict:
        """The cleaned answers as `move` takes them."""
        return {"starts_at": self.cleaned_data["waktu"], "reason": self.cleaned_data["reason"]}
