"""What is asked about a day that differs from the week."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from consultations.bookings.agenda.actions import must_be_free
from consultations.bookings.agenda.refusals import AwayTwice, BookingsInTheWay
from consultations.schedule.models import ONE_DAY, Closure, Deviation
from perkasa.core.forms import Form

LONGEST = 366
CLOCK = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class Days(forms.Form):
    """From a first to a last day, perhaps only some hours of each."""

    first_day = forms.DateField(label=_("Hari pertama"), widget=DAY)
    last_day = forms.DateField(
        label=_("Hari terakhir"), widget=DAY, required=False, help_text=_("Kosongkan bila hanya sehari.")
    )
    starts = forms.TimeField(
        label=_("Mulai pukul"), widget=CLOCK, required=False, help_text=_("Kosongkan bila sehari penuh.")
    )
    ends = forms.TimeField(label=_("Sampai pukul"), widget=CLOCK, required=False)

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or {}
        self._check_days(answers.get("first_day"), answers.get("last_day"))
        self._check_hours(answers.get("kind"), answers.get("starts"), answers.get("ends"))
        return answers

    def _check_days(self, first: date | None, last: date | None) -> None:
        if first and last and last < first:
            self.add_error("last_day", _("Hari terakhir tidak boleh sebelum hari pertama."))
        elif first and last and (last - first).days > LONGEST:
            self.add_error("last_day", _("Paling lama setahun. Catat sisanya nanti."))

    def _check_hours(self, kind, starts, ends) -> None:
        if kind == Deviation.Kind.EXTRA and not (starts and ends):
            self.add_error("starts", _("Jam tambahan memerlukan jam mulai dan jam selesai."))
        elif bool(starts) != bool(ends):
            self.add_error("ends", _("Isi jam mulai dan jam selesai, atau kosongkan keduanya."))
        elif starts and ends and ends <= starts:
            self.add_error("ends", _("Jam selesai harus sesudah jam mulai."))

    @property
    def period(self) -> DateRange:
        """The days as they are stored."""
        first = self.cleaned_data["first_day"]
        return DateRange(first, (self.cleaned_data["last_day"] or first) + ONE_DAY)


class DeviationForm(Days, Form):
    """A day or more on which an officer is away, or serves longer."""

    OF_OFFICERS = [Deviation.Kind.LEAVE, Deviation.Kind.FIELD_WORK, Deviation.Kind.EXTRA]

    kind = forms.ChoiceField(
        label=_("Apa yang berbeda?"),
        choices=[(kind.value, kind.label) for kind in OF_OFFICERS],
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih jenisnya.")},
    )
    note = forms.CharField(
        label=_("Keterangan"), max_length=200, required=False, help_text=_("Hanya dibaca pengelola layanan.")
    )
    field_order = ["kind", "first_day", "last_day", "starts", "ends", "note"]

    @property
    def answers(self) -> dict[str, Any]:
        """The cleaned answers as `write_down` takes them."""
        names = ("kind", "starts", "ends", "note")
        return {name: self.cleaned_data[name] for name in names} | {"period": self.period}


class DeviationRowForm(Days, forms.ModelForm):
    """The same as a row in the admin."""

    class Meta:
        model = Deviation
        fields = ["kind", "starts", "ends", "note"]

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if self.instance.pk:
            self.initial["first_day"] = self.instance.period.lower
            self.initial["last_day"] = self.instance.last_day

    def _post_clean(self):
        if not self.errors:
            self.instance.period = self.period
        super()._post_clean()


class ClosureForm(DeviationRowForm):
    """The whole office, or one room, is closed."""

    class Meta:
        model = Closure
        fields = ["room", "starts", "ends", "note"]
        labels = {"note": _("Alasan")}
        help_texts = {
            "room": _("Kosongkan bila seluruh kantor tutup."),
            "note": _("Dibaca semua orang pada halaman layanan dan kalender terbuka."),
        }

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.instance.kind = Deviation.Kind.CLOSED
        self.fields["note"].required = True

    def _post_clean(self):
        super()._post_clean()
        if not self.errors:
            refuse_if_in_the_way(self)


def refuse_if_in_the_way(form) -> None:
    """The day cannot leave the schedule: the error says why, and leads to the bookings that must be moved."""
    try:
        must_be_free(form.instance)
    except BookingsInTheWay as refusal:
        rows = ((each.get_absolute_url(), each.code) for each in refusal.bookings)
        links = format_html_join(", ", '<a href="{}">{}</a>', rows)
        form.add_error(None, ValidationError([refusal.message, links]))
    except AwayTwice as refusal:
        form.add_error(None, refusal.message)
