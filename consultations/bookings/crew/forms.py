"""What is asked about the officers of one consultation: which colleague, and why."""

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.changes.forms import ReasonForm
from consultations.bookings.diary import colleagues_free
from consultations.bookings.models import Booking
from consultations.services.models import Officer
from perkasa.core.forms import Form, row_field


class ColleagueForm(Form):
    """One of those who are there and free at the time of the booking."""

    officer = forms.ModelChoiceField(
        label=_("Rekan"),
        queryset=Officer.objects.none(),
        empty_label=_("Pilih rekan"),
        error_messages={"required": _("Pilih rekan dari daftar."), "invalid_choice": _("Pilih dari daftar.")},
    )

    def __init__(self, *args, booking: Booking, among: QuerySet, **options):
        super().__init__(*args, **options)
        free = colleagues_free(booking, now=timezone.now(), officers=among)
        found = Officer.objects.filter(pk__in=free).select_related("account")
        row_field(self, "officer").queryset = found


class CoverForm(ColleagueForm, ReasonForm):
    """Who leads instead, and why."""

    field_order = ["officer", "reason"]
