"""The questions which spreadsheet it is, and what its columns say."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.plans.imports.models import Import, columns_in
from planning.plans.models import Plan
from planning.plans.sheets.columns import BY_YEAR, IGNORED, UNUSED, Column
from planning.plans.sheets.headers import is_enough

LABELS = {
    "code": _("Kode"),
    "name": _("Uraian program, kegiatan, sub kegiatan"),
    "objective": _("Sasaran"),
    "indicator": _("Indikator"),
    "unit": _("Satuan"),
    "target": _("Target"),
    "ceiling": _("Pagu"),
    "achieved": _("Realisasi atau capaian awal"),
    "expected": _("Prakiraan capaian"),
    "end_target": _("Target akhir periode"),
    "location": _("Lokasi"),
    "source_of_funds": _("Sumber dana"),
    "national_priority": _("Prioritas nasional"),
    "regional_priority": _("Prioritas daerah"),
    "target_group": _("Kelompok sasaran"),
    "note": _("Catatan"),
    "agency": _("Perangkat daerah penanggung jawab"),
}


class UploadForm(Form):
    """One spreadsheet; what it holds is checked by a worker."""

    file = forms.FileField(
        label=_("Lembar kerja"),
        help_text=_("Excel (.xlsx) atau CSV, dengan kolom Kode, Uraian, Indikator, Target, dan Pagu."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
        error_messages={"empty": _("Berkas ini kosong. Pilih berkas lain.")},
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > settings.MAX_UPLOAD_BYTES:
            words = _("Berkas terlalu besar. Ukuran paling besar %(limit)s.")
            raise forms.ValidationError(words % {"limit": filesizeformat(settings.MAX_UPLOAD_BYTES)})
        return file


def known_columns(plan: Plan) -> list[tuple[str, str]]:
    """Everything a column can say in a sheet for `plan`: its word, and how it is called."""
    found = []
    for key, label in LABELS.items():
        years = plan.years if key in BY_YEAR else [0]
        found += [
            (Column(key, year).word(plan.first_year), f"{label} {year or ''}".strip()) for year in years
        ]
    return found


class ColumnsForm(Form):
    """What each column of an upload says; nothing but the target, the money and the words of each once."""

    def __init__(self, data=None, *, found: Import):
        super().__init__(data)
        self.first_year = found.plan.first_year
        known = known_columns(found.plan)
        self.labels = dict(known)
        choices = [("", _("Pilih…")), (IGNORED.key, _("Tidak dipakai")), *known]
        for column in found.header["columns"]:
            self.fields[f"column_{column['place']}"] = self._question(column, choices)

    @staticmethod
    def _question(column: Mapping[str, Any], choices: list[tuple[str, Any]]) -> forms.ChoiceField:
        words = _("Kolom %(letter)s: %(title)s") % column
        samples = escape(" · ".join(column["samples"]))
        return forms.ChoiceField(
            label=words,
            choices=choices,
            initial=IGNORED.key if column["word"] in UNUSED else column["word"],
            help_text=_("Isinya antara lain: %s") % samples if samples else _("Tidak ada isi di bawahnya."),
            error_messages={"required": _("Pilih isi kolom ini, atau “Tidak dipakai”.")},
        )

    @property
    def columns(self) -> dict[int, Column]:
        """What was said, by the place of each column."""
        words = {name.removeprefix("column_"): word for name, word in self.cleaned_data.items()}
        return columns_in(words, self.first_year)

    def clean(self) -> dict[str, Any]:
        first: dict[str, str] = {}
        for name, word in self.cleaned_data.items():
            if word == IGNORED.key or first.setdefault(word, name) == name:
                continue
            words = _("%(column)s sudah dipilih untuk kolom lain. Setiap isi hanya dari satu kolom.")
            self.add_error(name, words % {"column": self.labels[word]})
            return self.cleaned_data
        if not self.errors and not is_enough(self.columns):
            raise forms.ValidationError(
                _("Pilih kolom untuk Kode, Uraian, dan paling sedikit satu Target atau Pagu.")
            )
        return self.cleaned_data
