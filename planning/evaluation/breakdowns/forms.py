"""The question for the parts of a result."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.core.words import plain_number
from planning.evaluation.breakdowns.actions import Parts
from planning.evaluation.breakdowns.parts import districts_told
from planning.evaluation.fields import AmountField
from planning.evaluation.rows import Realisation
from stakeholders.regions.models import Region


def districts_of_regency() -> dict[str, str]:
    """The name of each kecamatan by its official code, in the order of names."""
    return dict(Region.objects.districts().values_list("code", "name"))


class PartsForm(Form):
    """The result of a row by sex and by kecamatan, as its indicator asks."""

    def __init__(self, data=None, *, row: Realisation, quarter: int):
        super().__init__(data)
        self.row, self.quarter = row, quarter
        if row.by_sex:
            self.fields["men"] = AmountField(label=_("Laki-laki"), initial=row.men)
            self.fields["women"] = AmountField(label=_("Perempuan"), initial=row.women)
        self.names = districts_of_regency() if row.by_district else {}
        told = districts_told(row)
        for code, name in self.names.items():
            field = AmountField(label=_("Kec. %s") % name, initial=told.get(code), required=False)
            self.fields[f"d-{code}"] = field

    def clean(self):
        """Parts of a sum make the whole; the whole is what the quarter reports."""
        said, whole = super().clean(), self.row.results[self.quarter - 1]
        if self.errors or whole is None or not self.row.rule.is_summed:
            return said
        for parts in self._told(said):
            total = sum(parts, Decimal(0))
            if total != whole:
                words = _("Jumlah rincian %(total)s; realisasi triwulan ini %(whole)s. Samakan keduanya.")
                raise ValidationError(words % {"total": plain_number(total), "whole": plain_number(whole)})
        return said

    def _told(self, said) -> list[list[Decimal]]:
        told = [[said["men"], said["women"]]] if self.row.by_sex else []
        return [*told, list(self._districts(said).values())] if self.row.by_district else told

    def _districts(self, said) -> dict[str, Decimal]:
        found = {code: said.get(f"d-{code}") for code in self.names}
        return {code: value for code, value in found.items() if value is not None}

    @property
    def parts(self) -> Parts:
        """What the row says; only when the form is valid."""
        said = self.cleaned_data
        return Parts(said.get("men"), said.get("women"), self._districts(said))
