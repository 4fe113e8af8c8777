"""The questions about a plan: which one it is, and by what regulation it is fixed."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT, check_upload
from perkasa.core.forms import Form, ModelForm, choice_field, row_field
from planning.plans.differences import Fate
from planning.plans.models import OF_AN_AGENCY, OF_ONE_YEAR, Kind, Plan
from planning.plans.policies import drafting_organisations, may_manage
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

FIRST, LAST = 1990, 2150
MOST_BESIDE = 60


class StartForm(Form):
    """Which document is begun; who drafts for an agency is offered only what is theirs."""

    kind = forms.ChoiceField(label=_("Jenis dokumen"), choices=Kind, widget=forms.RadioSelect)
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Perangkat daerah"), required=False, empty_label="–",
        help_text=_("Hanya untuk Renstra dan Renja."),
    )  # fmt: skip
    title = forms.CharField(
        label=_("Judul"), max_length=200, help_text=_("Misalnya: Renja Dinas Pekerjaan Umum Tahun 2027.")
    )
    first_year = forms.IntegerField(label=_("Tahun awal"), min_value=FIRST, max_value=LAST)
    last_year = forms.IntegerField(
        label=_("Tahun akhir"), required=False, min_value=FIRST, max_value=LAST,
        help_text=_("Kosongkan untuk dokumen satu tahun, seperti RKPD dan Renja."),
    )  # fmt: skip

    def __init__(self, data=None, *, by: Account):
        super().__init__(data, initial={"first_year": timezone.localdate().year + 1})
        field = row_field(self, "organisation")
        field.queryset = Organisation.objects.agencies().listed()
        if not may_manage.test(by, None):
            kinds = [(kind.value, kind.label) for kind in (Kind.AGENCY_TERM, Kind.AGENCY_YEARLY)]
            choice_field(self, "kind").choices = kinds
            field.queryset = field.queryset.filter(
                pk__in=[organisation.pk for organisation in drafting_organisations(by)]
            )

    def clean(self):
        answer = super().clean() or {}
        kind, first, last = answer.get("kind"), answer.get("first_year"), answer.get("last_year")
        if kind in OF_AN_AGENCY and not answer.get("organisation"):
            self.add_error("organisation", _("Pilih perangkat daerah yang menyusun dokumen ini."))
        if kind and kind not in OF_AN_AGENCY:
            answer["organisation"] = None
        if kind in OF_ONE_YEAR:
            answer["last_year"] = first
        elif kind and first and not last:
            self.add_error("last_year", _("Dokumen ini berlaku beberapa tahun. Isi tahun akhirnya."))
        elif first and last and last < first:
            self.add_error("last_year", _("Tahun akhir tidak boleh mendahului tahun awal."))
        return answer


class DescriptionForm(ModelForm):
    """How the plan is called, and which regulation fixes it."""

    class Meta:
        model = Plan
        fields = ["title", "regulation_number", "regulation_date"]
        widgets = {"regulation_date": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})}
        help_texts = {
            "regulation_number": _("Misalnya: Peraturan Bupati Kendal Nomor 40 Tahun 2026."),
            "regulation_date": _("Wajib diisi sebelum dokumen ditetapkan."),
        }


class YearForm(Form):
    """Around which year; next year where it does not say."""

    tahun = forms.IntegerField(required=False, min_value=FIRST + 5, max_value=LAST - 5)

    @property
    def year(self) -> int:
        said = self.cleaned_data["tahun"] if self.is_valid() else None
        return said or timezone.localdate().year + 1


class AttachForm(Form):
    """One file with its title."""

    title = forms.CharField(
        label=_("Judul berkas"), max_length=200, help_text=_("Misalnya: Lampiran I, matriks program.")
    )
    file = forms.FileField(
        label=_("Berkas"),
        validators=[check_upload],
        help_text=_("PDF, Word, Excel, JPG, atau PNG."),
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
    )


class CompareForm(Form):
    """With which other plan, and which kind of difference."""

    dengan = forms.ChoiceField(label=_("Bandingkan dengan"), required=False)
    macam = forms.ChoiceField(required=False, choices=Fate, widget=forms.HiddenInput)

    def __init__(self, data, *, plan: Plan, other: Plan | None, reader: Account):
        sent = data.copy()
        if other is not None:
            sent["dengan"] = other.code
        super().__init__(sent)
        beside = Plan.objects.visible_to(reader).beside(plan)
        words = [(each.code, f"{each} ({each.version_words})") for each in beside[:MOST_BESIDE]]
        field = choice_field(self, "dengan")
        field.choices = [("", _("Pilih dokumen")), *words]

    @property
    def fate(self) -> Fate | None:
        """The kind of difference asked for; None for all."""
        asked = self.cleaned_data.get("macam") if self.is_valid() else ""
        return Fate(asked) if asked else None
