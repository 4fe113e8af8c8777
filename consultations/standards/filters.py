"""How the measured figures are narrowed: by period, service and officer."""

from django import forms
from django.db.models import Min
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.services.models import Officer, Service
from consultations.standards.measures import Choice
from consultations.surveys.periods import period_of, periods_around, read_period
from perkasa.core.forms import FilterForm, choice_field


class FigureForm(FilterForm):
    """A period (this year when nothing is chosen), a service and an officer (all when nothing is)."""

    periode = forms.ChoiceField(label=_("Periode"), required=False)
    layanan = forms.ModelChoiceField(
        Service.objects.all(), to_field_name="slug", label=_("Layanan"), required=False,
        empty_label=_("semua"),
    )  # fmt: skip
    petugas = forms.ModelChoiceField(
        Officer.objects.select_related("account"), label=_("Petugas"), required=False,
        empty_label=_("semua"),
    )  # fmt: skip

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        today = timezone.localdate()
        first = Booking.objects.aggregate(first=Min("requested_at"))["first"]
        known = periods_around(timezone.localdate(first) if first else today, today)
        field = choice_field(self, "periode")
        field.choices = [(period.slug, period.words) for period in known]
        field.initial = period_of(today, 12).slug

    @property
    def choice(self) -> Choice:
        """What is to be counted; what cannot be read counts as not chosen."""
        self.is_valid()
        words = getattr(self, "cleaned_data", {})
        period = read_period(words.get("periode") or "") or period_of(timezone.localdate(), 12)
        return Choice(period.first_day, period.last_day, words.get("layanan"), words.get("petugas"))
