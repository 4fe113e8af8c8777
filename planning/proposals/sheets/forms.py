"""The questions which list it is, and of which district one is wanted."""

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, choice_field, row_field
from planning.proposals.forms import open_years
from planning.proposals.path.sources import Source, sources_for
from stakeholders.organisations.models import Organisation
from stakeholders.regions.picking import DISTRICTS, RegionField


class ListForm(Form):
    """One spreadsheet of proposals, for whom and for which year."""

    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Atas nama instansi"), empty_label=None
    )
    source = forms.ChoiceField(label=_("Sumber usulan"))
    plan_year = forms.TypedChoiceField(label=_("Untuk tahun rencana berapa?"), coerce=int)
    is_to_submit = forms.BooleanField(
        label=_("Langsung ajukan baris yang lengkap"), required=False,
        help_text=_("Tanpa ini, semua baris menjadi draf yang dapat Anda periksa dahulu."),
    )  # fmt: skip
    file = forms.FileField(
        label=_("Lembar kerja"),
        help_text=_("Excel (.xlsx) atau CSV: formulir T-D.4, T-C.32, atau daftar usulan dari SIPD."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
        error_messages={"empty": _("Berkas ini kosong. Pilih berkas lain.")},
    )

    def __init__(self, data=None, files=None, *, organisations: list[Organisation]):
        super().__init__(data, files)
        choices = row_field(self, "organisation")
        choices.queryset = Organisation.objects.filter(pk__in=[each.pk for each in organisations])
        sources = dict.fromkeys(source for each in organisations for source in sources_for(each.kind))
        choice = choice_field(self, "source")
        choice.choices = [(source.value, source.label) for source in sources]
        year = choice_field(self, "plan_year")
        year.choices = [(number, str(number)) for number in open_years()]

    def clean_source(self) -> Source:
        return Source(self.cleaned_data["source"])

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > settings.MAX_UPLOAD_BYTES:
            words = _("Berkas terlalu besar. Ukuran paling besar %(limit)s.")
            raise forms.ValidationError(words % {"limit": filesizeformat(settings.MAX_UPLOAD_BYTES)})
        return file


class DistrictForm(Form):
    """The proposals of which district, for which plan year."""

    kecamatan = RegionField(
        kinds=DISTRICTS, label=_("Kecamatan"), help_text=_("Tulis sebagian namanya, lalu pilih.")
    )
    tahun = forms.IntegerField(label=_("Tahun rencana"), min_value=2000, max_value=2100)

    def __init__(self, data=None):
        super().__init__(data, initial={"tahun": timezone.localdate().year + 1})
