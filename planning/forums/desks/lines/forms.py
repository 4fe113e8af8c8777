"""Which lines are taken, after they were narrowed by words."""

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import FilterForm, Form, row_field
from planning.plans.lines import Line

MOST = 50


class LineSearch(FilterForm):
    """Words or a code that narrow the lines."""

    kata = forms.CharField(label=_("Kata atau kode sub kegiatan"), required=False, max_length=200)

    def narrowed(self, rows):
        """Those of `rows` that hold what was asked for."""
        words = self.cleaned_data["kata"] if self.is_valid() else ""
        return rows.with_words(words) if words else rows


class TakeForm(Form):
    """The lines that were ticked."""

    lines = forms.ModelMultipleChoiceField(
        queryset=Line.objects.none(), label=_("Baris rencana"),
        error_messages={"required": _("Centang sedikitnya satu baris.")},
    )  # fmt: skip

    def __init__(self, data=None, *, offered: QuerySet[Line]):
        super().__init__(data)
        row_field(self, "lines").queryset = offered
