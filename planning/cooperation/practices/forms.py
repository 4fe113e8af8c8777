"""The questions about a practice."""

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form, choice_field, row_field
from perkasa.core.sheets import rows_of
from planning.cooperation.filters import fields
from planning.cooperation.forms import AREAS, words_field
from planning.cooperation.models import Cooperation
from planning.cooperation.practices.actions import Result
from planning.cooperation.practices.models import Kind, Practice
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

MOST_FIGURES = 8
NO_PEOPLE = _("Jangan menulis nama, nomor telepon, atau alamat pribadi.")


class PracticeForm(Form):
    """What was the problem, what was done, with whom, what came of it, and what it takes to do it too."""

    kind = forms.ChoiceField(label=_("Jenis"), choices=Kind, widget=forms.RadioSelect)
    title = forms.CharField(label=_("Judul"), max_length=200)
    year = forms.IntegerField(label=_("Sejak tahun"), min_value=2000, max_value=2100)
    field_codes = forms.MultipleChoiceField(
        label=_("Urusan"), required=False, widget=forms.SelectMultiple(attrs={"size": 8})
    )
    regions = forms.ModelMultipleChoiceField(
        label=_("Wilayah"), queryset=Region.objects.none(), required=False,
        widget=forms.SelectMultiple(attrs={"size": 8}),
    )  # fmt: skip
    problem = words_field(_("Masalah apa yang dihadapi?"), 3000, help_text=NO_PEOPLE)
    deed = words_field(_("Apa yang dilakukan?"), 5000, rows=6)
    partners = words_field(_("Bersama siapa?"), 2000, rows=3, help_text=_("Sebut lembaganya."))
    result = words_field(_("Apa hasilnya?"), 3000)
    challenge = words_field(_("Tantangan"), 3000, required=False)
    potential = words_field(_("Potensi"), 3000, required=False)
    conditions = words_field(_("Apa syarat untuk menirunya?"), 3000)
    contact = forms.CharField(
        label=_("Kontak dinas"), max_length=200,
        help_text=_("Jabatan dan alamat surel atau telepon kantor, bukan milik pribadi."),
    )  # fmt: skip
    evidence_url = forms.URLField(label=_("Tautan bukti"), required=False, assume_scheme="https")
    organisation = forms.ModelChoiceField(
        label=_("Atas nama instansi"), queryset=Organisation.objects.none(), required=False,
        empty_label=_("Diri sendiri"),
    )  # fmt: skip
    cooperation = forms.ModelChoiceField(
        label=_("Bagian dari kerja sama"), queryset=Cooperation.objects.none(), required=False
    )
    forum_path = forms.CharField(
        label=_("Alamat forum di portal ini"), max_length=200, required=False,
        help_text=_("Bila lahir dari sebuah forum, misalnya /forum/FRM-7F3KQ2/."),
    )  # fmt: skip

    def __init__(self, data=None, *, account: Account, practice: Practice | None = None):
        super().__init__(data, initial=_said(practice) if practice else {"year": timezone.localdate().year})
        choice_field(self, "field_codes").choices = fields()
        near = Region.objects.filter(kind__in=AREAS) | Region.objects.filter(
            parent__code=settings.REGENCY_CODE
        )
        rows = {
            "regions": near.order_by("code"), "cooperation": Cooperation.objects.visible_to(account),
            "organisation": Organisation.objects.filter(pk__in=[one.pk for one in account.organisations]),
        }  # fmt: skip
        for name, found in rows.items():
            row_field(self, name).queryset = found

    def clean_forum_path(self) -> str:
        path = self.cleaned_data["forum_path"]
        if path and not path.startswith("/forum/"):
            raise forms.ValidationError(_("Tulis alamat forum di portal ini, misalnya /forum/FRM-7F3KQ2/."))
        return path


def _said(practice: Practice) -> dict:
    names = set(PracticeForm.base_fields) - {"regions"}
    return {name: getattr(practice, name) for name in names} | {"regions": practice.regions.all()}


class FigureForm(Form):
    """A result in numbers; an empty row counts for nothing."""

    name = forms.CharField(label=_("Ukuran"), max_length=150, required=False)
    unit = forms.CharField(label=_("Satuan"), max_length=60, required=False)
    before = forms.DecimalField(
        label=_("Sebelum"), max_digits=16, decimal_places=2, required=False, localize=True
    )
    after = forms.DecimalField(
        label=_("Sesudah"), max_digits=16, decimal_places=2, required=False, localize=True
    )

    def clean(self):
        said = self.cleaned_data
        if said.get("name") and (not said.get("unit") or said.get("after") is None):
            self.add_error("name", _("Lengkapi satuan dan nilai sesudahnya."))

    @property
    def result(self) -> Result:
        """What the row says; only when it is valid and not empty."""
        return Result(**self.cleaned_data)


Figures = rows_of(FigureForm, blank=3, most=MOST_FIGURES)


class EvidenceForm(Form):
    """A file that shows it."""

    file = forms.FileField(label=_("Berkas bukti"), widget=forms.ClearableFileInput(attrs={"accept": ACCEPT}))
