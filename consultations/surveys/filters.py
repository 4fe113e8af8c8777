"""How the index is chosen: a period and a service."""

from datetime import date

from django import forms
from django.db.models import Min
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from consultations.surveys.models import Answer
from consultations.surveys.periods import Period, period_of, periods_around, read_period
from perkasa.core.forms import FilterForm, choice_field


def known_periods() -> list[Period]:
    """Every period in which somebody has answered, and those of today."""
    today = timezone.localdate()
    first: date = Answer.objects.aggregate(first=Min("month"))["first"] or today
    return list(periods_around(first, today))


class ResultForm(FilterForm):
    """A period (this year when nothing is chosen) and a service (all when nothing is)."""

    periode = forms.ChoiceField(label=_("Periode"), required=False)
    layanan = forms.ModelChoiceField(
        Service.objects.all(), to_field_name="slug", label=_("Layanan"), required=False,
        empty_label=_("semua"),
    )  # fmt: skip

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.today = period_of(timezone.localdate(), 12)
        periods = [(period.slug, period.words) for period in known_periods()]
        field = choice_field(self, "periode")
        field.choices, field.initial = periods, self.today.slug

    @property
    def choice(self) -> tuple[Period, Service | None]:
        """What is to be shown; what cannot be read counts as not chosen."""
        self.is_valid()
        words = getattr(self, "cleaned_data", {})
        return read_period(words.get("periode") or "") or self.today, words.get("layanan")
