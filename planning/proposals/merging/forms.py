"""What a planner is asked who ties two proposals or takes one apart."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import normalise_code
from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form
from planning.proposals.merging.models import Bond
from planning.proposals.merging.splitting import Share
from planning.proposals.models import Proposal
from planning.proposals.statuses import TITLE_MIN_LENGTH
from stakeholders.accounts.models import Account

NOTHING = Decimal(0)
ROWS = 4


class TieForm(Form):
    """With which other proposal, how, and why."""

    kind = forms.ChoiceField(
        label=_("Hubungan"), widget=forms.RadioSelect, initial=Bond.MERGED.value,
        choices=[
            (Bond.MERGED.value, _("Gabungkan usulan ini ke usulan lain")),
            (Bond.RELATED.value, _("Kaitkan saja; keduanya berjalan sendiri")),
        ],
    )  # fmt: skip
    other = forms.CharField(label=_("Nomor usulan lain"), max_length=12, help_text=_("Misalnya UPR-4H8MW3."))
    reason = forms.CharField(
        label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dibaca kedua pengusul, dan tetap tersimpan dalam riwayat."),
    )  # fmt: skip

    def __init__(self, data=None, *, by: Account):
        super().__init__(data)
        self.by = by

    def clean_other(self) -> Proposal:
        code = normalise_code(self.cleaned_data["other"])
        found = Proposal.objects.visible_to(self.by).for_reading().filter(code=code).first()
        if found is None:
            raise forms.ValidationError(_("Nomor usulan ini tidak ditemukan. Periksa huruf dan angkanya."))
        return found


class SplitForm(Form):
    """Up to four parts: each with its title, volume and budget; empty rows do not count."""

    reason = forms.CharField(label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data=None, *, proposal: Proposal):
        super().__init__(data)
        self.has_budget = proposal.budget is not None
        for number in range(1, ROWS + 1):
            self.fields |= self._row(number, proposal)

    def _row(self, number: int, proposal: Proposal) -> dict[str, forms.Field]:
        row: dict[str, forms.Field] = {
            f"title_{number}": forms.CharField(
                label=_("Bagian %d: judul") % number, min_length=TITLE_MIN_LENGTH, max_length=200,
                required=number <= 2,
            ),
            f"target_{number}": forms.DecimalField(
                label=_("Bagian %(number)d: volume (%(unit)s)") % {"number": number, "unit": proposal.unit},
                max_digits=16, decimal_places=2, min_value=0, required=number <= 2, localize=True,
            ),
        }  # fmt: skip
        if self.has_budget:
            label = _("Bagian %d: anggaran (rupiah)") % number
            row[f"budget_{number}"] = RupiahField(label=label, required=number <= 2)
        return row

    @property
    def shares(self) -> list[Share]:
        """The rows that were filled in."""
        said: dict[str, Any] = self.cleaned_data
        return [
            Share(
                said[f"title_{number}"], said[f"target_{number}"] or Decimal(0), said.get(f"budget_{number}")
            )
            for number in range(1, ROWS + 1)
            if said.get(f"title_{number}")
        ]
