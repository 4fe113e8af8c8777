"""Which two documents of which agency the Laporan Konsistensi shows."""

from functools import cached_property

from django import forms
from django.utils.translation import gettext_lazy as _

from planning.alignment.pairs.filters import MatrixFilter
from planning.alignment.pairs.matrix import comparisons_shown
from planning.alignment.pairs.models import Comparison
from planning.alignment.pairs.pairing import PAIRINGS, Pair, Way

OTHERS = [pair for pair, found in PAIRINGS.items() if found.way == Way.LINES and pair != Pair.YEAR]
FACED = [(pair.value, pair.label) for pair in (Pair.YEAR, *OTHERS)]


class ConsistencyFilter(MatrixFilter):
    """A year, an agency and one of the pairs that are compared line by line."""

    pasangan = forms.ChoiceField(label=_("Pasangan"), required=False, choices=FACED)
    status = None  # type: ignore[assignment]  # so Django leaves out a question of the parent

    @cached_property
    def chosen(self) -> Comparison | None:
        """The comparison asked for, else the first of the pair RKPD and RPJMD."""
        rows = comparisons_shown(self.reader, self.year).filter(pair=self.asked("pasangan") or Pair.YEAR)
        if agency := self.asked("instansi"):
            rows = rows.filter(organisation__slug=agency)
        return rows.for_reading().order_by("organisation__short_name").first()
