"""What is asked of who joins the line: for which days, and how to meet."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.forms import EXPLAINED
from consultations.services.models import Mode, Service
from perkasa.core.forms import Form, choice_field

NO_DAY = {"required": _("Pilih tanggalnya."), "invalid": _("Tulis tanggal seperti 2026-11-30.")}


class DayField(forms.DateField):
    """A date chosen or typed."""

    def __init__(self, **options):
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(widget=widget, error_messages=NO_DAY, **options)


class JoinForm(Form):
    """The days one could come, and the way to meet."""

    since = DayField(label=_("Dapat datang sejak"))
    until = DayField(label=_("Dapat datang sampai"))
    mode = forms.ChoiceField(
        label=_("Bagaimana Anda ingin bertemu?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih caranya.")},
    )

    def __init__(self, *args, service: Service, **options):
        super().__init__(*args, **options)
        choices = [(mode.value, EXPLAINED[mode]) for mode in service.modes]
        field = choice_field(self, "mode")
        field.choices = choices
        field.initial = choices[0][0] if len(choices) == 1 else None
        self.fields["since"].initial = timezone.localdate()

    def clean(self):
        clean = super().clean() or {}
        if clean.get("since") and clean.get("until") and clean["until"] < clean["since"]:
            self.add_error("until", _("Tanggal akhir tidak boleh sebelum tanggal awal."))
        return clean

    @property
    def answers(self) -> dict:
        """The cleaned answers as `join` takes them."""
        return self.cleaned_data | {"mode": Mode(self.cleaned_data["mode"])}
