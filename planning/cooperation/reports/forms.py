"""The questions about a half year and about an evaluation."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.cooperation.forms import words_field
from planning.cooperation.reports.models import Evaluation, HalfYearReport

ONE_A_LINE = _("Satu hal tiap baris.")


class ReportForm(Form):
    """What happened in a half year."""

    year = forms.IntegerField(label=_("Tahun"), min_value=2000, max_value=2100)
    half = forms.TypedChoiceField(
        label=_("Semester"), choices=HalfYearReport.Half, coerce=int, widget=forms.RadioSelect
    )
    progress = words_field(_("Pelaksanaan dan hasil"), 10000, rows=6, help_text=ONE_A_LINE)
    obstacles = words_field(_("Hambatan"), 5000, required=False, help_text=ONE_A_LINE)
    plans = words_field(_("Rencana tindak lanjut"), 5000, required=False, help_text=ONE_A_LINE)

    def __init__(self, data=None):
        today = timezone.localdate()
        super().__init__(data, initial={"year": today.year, "half": 1 if today.month <= 6 else 2})


class EvaluationForm(Form):
    """What it brought, and what is to become of it."""

    results = words_field(_("Hasil kerja sama"), 10000, rows=6)
    decision = forms.ChoiceField(label=_("Keputusan"), choices=Evaluation.Decision, widget=forms.RadioSelect)
    reason = words_field(_("Alasan"), 5000)
