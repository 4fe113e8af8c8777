"""The questions about a cooperation itself."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, choice_field, row_field
from planning.cooperation.filters import fields
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Initiative, Kind
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

AREAS = (Region.Kind.PROVINCE, Region.Kind.REGENCY, Region.Kind.CITY)


def day_field(label, *, required: bool = True, help_text="") -> forms.DateField:
    """A day, chosen in the browser."""
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(label=label, required=required, help_text=help_text, widget=widget)


def words_field(label, most: int, *, rows: int = 4, required: bool = True, help_text="") -> forms.CharField:
    """Several lines of text."""
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(
        label=label, max_length=most, required=required, help_text=help_text, widget=widget
    )


class CooperationForm(Form):
    """What is done together, why, where, for how long, and who answers for it."""

    kind = forms.ChoiceField(label=_("Jenis"), choices=Kind)
    initiative = forms.ChoiceField(
        label=_("Prakarsa"), choices=Initiative, widget=forms.RadioSelect, initial=Initiative.OURS
    )
    title = forms.CharField(
        label=_("Judul"), max_length=200, help_text=_("Misalnya: Pengelolaan transportasi Kedungsepur.")
    )
    object = words_field(_("Objek kerja sama"), 2000, rows=3)
    field_codes = forms.MultipleChoiceField(
        label=_("Urusan"), required=False, widget=forms.SelectMultiple(attrs={"size": 8})
    )
    purpose = words_field(_("Maksud dan tujuan"), 5000)
    scope = words_field(_("Ruang lingkup"), 5000)
    places = forms.ModelMultipleChoiceField(
        label=_("Lokasi"), queryset=Region.objects.none(), required=False,
        widget=forms.SelectMultiple(attrs={"size": 8}),
    )  # fmt: skip
    starts = day_field(_("Direncanakan mulai"), required=False)
    ends = day_field(_("Direncanakan berakhir"), required=False)
    burdens_people = forms.BooleanField(
        label=_("Membebani masyarakat atau daerah"), required=False,
        help_text=_("Bila ya, DPRD menyetujuinya lebih dahulu."),
    )  # fmt: skip
    is_budgeted = forms.BooleanField(
        label=_("Pembiayaannya sudah teranggarkan dalam APBD tahun berjalan"), required=False, initial=True,
        help_text=_("Bila belum, DPRD menyetujuinya lebih dahulu."),
    )  # fmt: skip
    responsible = forms.ModelChoiceField(
        label=_("Perangkat daerah penanggung jawab"), queryset=Organisation.objects.none()
    )

    def __init__(self, data=None, *, cooperation: Cooperation | None = None):
        super().__init__(data, initial=_said(cooperation) if cooperation else {})
        choice_field(self, "field_codes").choices = fields()
        near = Region.objects.filter(kind__in=AREAS) | Region.objects.filter(
            parent__code=settings.REGENCY_CODE
        )
        row_field(self, "places").queryset = near.order_by("code")
        row_field(self, "responsible").queryset = Organisation.objects.agencies().listed()

    def clean(self):
        answer = super().clean() or {}
        starts, ends = answer.get("starts"), answer.get("ends")
        if starts and ends and ends <= starts:
            self.add_error("ends", _("Tanggal berakhir harus sesudah tanggal mulai."))
        return answer


def _said(cooperation: Cooperation) -> dict:
    """What the cooperation says now, as the form asks it."""
    names = set(CooperationForm.base_fields) - {"places"}
    return {name: getattr(cooperation, name) for name in names} | {"places": cooperation.places.all()}


class IdeaForm(Form):
    """A challenge or an overlap that may become a cooperation, and the page it came from."""

    title = forms.CharField(max_length=200)
    source = forms.CharField(max_length=300)
    path = forms.CharField(max_length=200)
