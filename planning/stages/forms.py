"""The question before a year's calendar is laid out."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, ModelForm
from planning.stages.actions import DayIsPast
from planning.stages.models import Exemption


class LayOutForm(Form):
    """For plans of which year."""

    plan_year = forms.IntegerField(label=_("Tahun rencana"), min_value=2000, max_value=2100)

    def __init__(self, data=None):
        super().__init__(data, initial={"plan_year": timezone.localdate().year + 2})


class ExemptionForm(ModelForm):
    """Which organisation, from which stage, until when and why."""

    class Meta:
        model = Exemption
        fields = ["stage", "organisation", "until", "reason"]

    def clean_until(self):
        until = self.cleaned_data["until"]
        if until < timezone.localdate():
            raise forms.ValidationError(DayIsPast.message)
        return until
