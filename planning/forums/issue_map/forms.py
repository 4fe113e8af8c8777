"""The questions about an issue, and about what somebody learnt."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from planning.forums.issue_map.filters import fields_asked
from planning.forums.issue_map.models import Issue
from planning.forums.issue_map.statuses import Kind
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

CONTENT = ("kind", "title", "words", "field_code", "region", "organisation", "doing")


class IssueForm(Form):
    """A challenge or a potential: what, in which field, where, and what is being done."""

    kind = forms.ChoiceField(label=_("Jenis"), choices=Kind, widget=forms.RadioSelect)
    title = forms.CharField(label=_("Judul"), max_length=200)
    words = forms.CharField(label=_("Uraian"), max_length=5000, widget=forms.Textarea(attrs={"rows": 5}))
    field_code = forms.ChoiceField(label=_("Bidang urusan"), choices=fields_asked)
    region = forms.ModelChoiceField(
        label=_("Wilayah"), queryset=Region.objects.none(), empty_label=None,
        help_text=_("Seluruh kabupaten, atau kecamatannya."),
    )  # fmt: skip
    organisation = forms.ModelChoiceField(
        label=_("Ditangani oleh"), queryset=Organisation.objects.none(), required=False, empty_label="–"
    )
    doing = forms.CharField(
        label=_("Yang sedang dilakukan"), max_length=5000, required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip

    def __init__(self, data=None, *, issue: Issue | None = None):
        said = {name: getattr(issue, name) for name in CONTENT} if issue else {"kind": Kind.CHALLENGE}
        super().__init__(data, initial=said)
        kinds = [Region.Kind.REGENCY, Region.Kind.DISTRICT]
        regions = Region.objects.within(settings.REGENCY_CODE).filter(kind__in=kinds)
        row_field(self, "region").queryset = regions.order_by("code")
        row_field(self, "organisation").queryset = Organisation.objects.listed()


class ExperienceForm(Form):
    """What was done elsewhere or before, and what came of it."""

    title = forms.CharField(label=_("Judul"), max_length=200)
    words = forms.CharField(
        label=_("Apa yang dilakukan dan apa hasilnya?"), max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip
    address = forms.URLField(label=_("Tautan"), required=False, max_length=500, assume_scheme="https")
    organisation = forms.ModelChoiceField(
        label=_("Atas nama instansi"), queryset=Organisation.objects.none(), required=False, empty_label="–"
    )

    def __init__(self, data=None, *, account: Account):
        super().__init__(data, auto_id="pengalaman_%s")
        mine = [organisation.pk for organisation in account.organisations]
        row_field(self, "organisation").queryset = Organisation.objects.filter(pk__in=mine)
