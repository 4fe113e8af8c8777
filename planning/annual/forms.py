"""The questions about an annual report: which year, and what is told besides the figures."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.annual.models import AnnualReport
from planning.cooperation.forms import words_field

PARAGRAPHS = _("Satu paragraf tiap baris. Angkanya sudah diambil dari data; tulis artinya.")


class YearForm(Form):
    """Which year is reported."""

    year = forms.IntegerField(label=_("Tahun"), min_value=2000, max_value=2100)

    def __init__(self, data=None):
        super().__init__(data, initial={"year": timezone.localdate().year})


class NarrativeForm(Form):
    """What planners tell of the year."""

    foreword = words_field(_("Pengantar"), 5000, rows=6, required=False, help_text=PARAGRAPHS)
    highlights = words_field(_("Capaian utama"), 5000, rows=6, required=False)
    obstacles = words_field(_("Hambatan"), 5000, required=False)
    plans = words_field(_("Rencana tahun berikutnya"), 5000, required=False)

    def __init__(self, data=None, *, report: AnnualReport):
        super().__init__(data, initial={name: getattr(report, name) for name in self.base_fields})
