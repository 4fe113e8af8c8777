"""What a planner answers about a pair, and what an owner says to it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, choice_field, row_field
from planning.overlap.models import Entry
from planning.overlap.rulings.following import Wish, desks_for
from planning.overlap.rulings.models import Consequence, Decision
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

YEARS_AHEAD = 4


class RulingForm(Form):
    """The decision on a pair, and what is told for its consequence."""

    decision = forms.ChoiceField(
        label=_("Bagaimana keduanya?"), choices=Decision.choices, widget=forms.RadioSelect
    )
    consequence = forms.ChoiceField(
        label=_("Apa tindak lanjutnya?"), choices=Consequence.choices, widget=forms.RadioSelect
    )
    yielding = forms.ChoiceField(
        label=_("Mana yang memberi jalan?"),
        help_text=_("Hanya bila digabungkan, dialihkan, atau dijadwalkan ulang."),
        required=False,
        widget=forms.RadioSelect,
    )
    agency = forms.ModelChoiceField(
        label=_("Dialihkan kepada"),
        help_text=_("Hanya bila dialihkan."),
        queryset=Organisation.objects.none(),
        required=False,
        empty_label="–",
    )
    year = forms.TypedChoiceField(
        label=_("Dijadwalkan untuk tahun"),
        help_text=_("Hanya bila dijadwalkan ulang."),
        required=False,
        coerce=int,
        empty_value=None,
    )
    desk = forms.ChoiceField(
        label=_("Dibawa ke desk"),
        help_text=_(
            "Hanya bila dibahas di desk. Tanpa pilihan, pasangan ini menunggu di daftar “Untuk desk”."
        ),
        required=False,
    )
    reason = forms.CharField(
        label=_("Alasan"),
        help_text=_("Dibaca oleh pemilik kedua rencana dan tetap tersimpan."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args, first: Entry, second: Entry, by: Account, **options):
        super().__init__(*args, **options)
        self.sides = {str(entry.pk): entry for entry in (first, second)}
        sides = [(key, f"{entry.code} · {entry.agency}") for key, entry in self.sides.items()]
        yielding = choice_field(self, "yielding")
        yielding.choices, yielding.initial = [("", _("Tidak ada")), *sides], ""
        row_field(self, "agency").queryset = Organisation.objects.agencies().listed().order_by("name")
        shared = max(filter(None, (first.year, second.year)), default=None)
        start = (shared or 0) + 1
        years = [(year, str(year)) for year in range(start, start + YEARS_AHEAD)] if start > 1 else []
        choice_field(self, "year").choices = [("", "–"), *years]
        desks = desks_for(by, shared)
        choice_field(self, "desk").choices = [("", _("Menunggu desk")), *desks]

    def clean_yielding(self) -> Entry | None:
        """The entry that gives way."""
        return self.sides.get(self.cleaned_data["yielding"])

    @property
    def answer(self) -> dict:
        """What `actions.rule` is told; only when the form is valid."""
        said = self.cleaned_data
        told = {name: said[name] for name in ("decision", "consequence", "yielding", "reason")}
        return told | {"wish": Wish(said["agency"], said["year"], said["desk"])}


class RemarkForm(Form):
    """What an owner says."""

    text = forms.CharField(label=_("Tanggapan Anda"), widget=forms.Textarea(attrs={"rows": 3}))
