"""The questions about desks: who leads one and when, what is on it, what was agreed."""

from decimal import Decimal

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import MOMENT, MomentField, RupiahField
from perkasa.core.forms import Form, row_field
from perkasa.core.words import plain_number
from planning.forums.desks.actions import Decision
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import Result
from planning.forums.forms import leaders
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

DECIDABLE = [(result.value, result.label) for result in Result if result != Result.NOT_DISCUSSED]


class TargetField(forms.DecimalField):
    """A number with up to four decimals, typed with a comma."""

    def __init__(self, **options):
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(max_digits=20, decimal_places=4, localize=True, widget=widget, **options)

    def prepare_value(self, value):
        return plain_number(value) if isinstance(value, Decimal) else value


class DeskForm(Form):
    """One desk: its field, its time, its place, its people."""

    name = forms.CharField(
        label=_("Nama desk"), max_length=150, help_text=_("Misalnya: Desk urusan pendidikan.")
    )
    field_code = forms.CharField(label=_("Kode urusan"), max_length=8, required=False)
    begins = MomentField(label=_("Mulai (WIB)"))
    ends = MomentField(label=_("Selesai (WIB)"))
    place = forms.CharField(label=_("Meja atau ruang"), max_length=100, required=False)
    chair = forms.ModelChoiceField(label=_("Pimpinan desk"), queryset=Account.objects.none())
    recorder = forms.ModelChoiceField(label=_("Notulis desk"), queryset=Account.objects.none())

    def __init__(self, data=None, *, forum: Forum):
        times = {"begins": forum.period.lower, "ends": forum.period.upper}
        super().__init__(
            data, initial={name: timezone.localtime(at).strftime(MOMENT) for name, at in times.items()}
        )
        for name in ("chair", "recorder"):
            row_field(self, name).queryset = leaders()

    def clean(self):
        answer = super().clean() or {}
        begins, ends = answer.get("begins"), answer.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", _("Waktu selesai harus sesudah waktu mulai."))
        return answer


class ItemForm(Form):
    """One item: a target of an outcome, or a sub-activity that supports it."""

    kind = forms.ChoiceField(label=_("Jenis"), choices=Item.Kind, widget=forms.RadioSelect, initial="target")
    title = forms.CharField(label=_("Kinerja urusan atau sub kegiatan"), max_length=500)
    code = forms.CharField(label=_("Kode sub kegiatan"), max_length=20, required=False)
    indicator = forms.CharField(label=_("Indikator"), max_length=500)
    unit = forms.CharField(label=_("Satuan"), max_length=120)
    national_target = TargetField(label=_("Target nasional"), required=False)
    provincial_target = TargetField(label=_("Target provinsi"), required=False)
    proposed_target = TargetField(label=_("Usulan target kabupaten"))
    ceiling = RupiahField(label=_("Pagu"), required=False)
    place = forms.CharField(label=_("Lokasi"), max_length=200, required=False)
    organisation = forms.ModelChoiceField(
        label=_("Instansi"), queryset=Organisation.objects.none(), required=False, empty_label="–"
    )

    def __init__(self, data=None):
        super().__init__(data)
        row_field(self, "organisation").queryset = Organisation.objects.agencies().listed()


class DecisionForm(Form):
    """What the desk says about one item; `version` is the one the recorder has read."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    result = forms.ChoiceField(label=_("Hasil"), choices=DECIDABLE, widget=forms.RadioSelect)
    agreed_target = TargetField(
        label=_("Target disepakati"), required=False,
        help_text=_("Hanya untuk butir yang direkomendasikan."),
    )  # fmt: skip
    note = forms.CharField(
        label=_("Catatan atau alasan"), required=False, max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Wajib untuk “dengan catatan” dan “tidak direkomendasikan”."),
    )  # fmt: skip

    @property
    def decision(self) -> Decision:
        """What was filled in; only when it is valid."""
        said = self.cleaned_data
        return Decision(Result(said["result"]), said["agreed_target"], said["note"])

    @property
    def is_taken_back(self) -> bool:
        """Whether the item is to be discussed again; nothing is read out then."""
        return self.cleaned_data["result"] == Result.PENDING


class AgreeForm(Form):
    """Which version of an item was heard."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    @property
    def heard_version(self) -> int:
        """The version that was read out; 0 when nothing sound was sent."""
        return self.cleaned_data["version"] if self.is_valid() else 0


class CloseForm(Form):
    """Whether what is left may count as not discussed."""

    confirmed = forms.BooleanField(label=_("Butir yang belum dibahas memang tidak terbahas"), required=False)
