"""The question for a form E.81 that was filled in elsewhere."""

from pathlib import Path
from tempfile import NamedTemporaryFile

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import check_upload
from perkasa.core.forms import Form
from planning.evaluation.models import QuarterReport
from planning.evaluation.sheets.upload import Reading, read_form
from planning.nomenclature.items import WrongFile

MOST_SHOWN = 20


class FormUpload(Form):
    """One .xlsx; its mistakes are named by row and column."""

    file = forms.FileField(
        label=_("Formulir E.81"),
        validators=[check_upload],
        help_text=_("Berkas .xlsx yang diunduh dari laporan ini; isi kolom triwulan ini saja."),
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
    )

    def __init__(self, data=None, files=None, *, report: QuarterReport):
        super().__init__(data, files)
        self.report = report
        self.reading = Reading({}, {}, [])

    def clean_file(self):
        file = self.cleaned_data["file"]
        with NamedTemporaryFile() as copy:
            for chunk in file.chunks():
                copy.write(chunk)
            copy.flush()
            try:
                self.reading = read_form(Path(copy.name), self.report)
            except WrongFile as wrong:
                raise ValidationError(str(wrong)) from wrong
        if self.reading.problems:
            raise ValidationError([str(problem) for problem in self.reading.problems[:MOST_SHOWN]])
        return file
