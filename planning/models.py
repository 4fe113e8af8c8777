"""The models of this app, where Django looks for them."""

from planning.alignment.models import Alignment
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.overlap.models import Entry, Finding, Part, Search, Waiting
from planning.overlap.rulings.models import Remark, Ruling
from planning.proposals.models import Proposal

__all__ = [
    "Alignment",
    "Edition",
    "Entry",
    "Finding",
    "NomenclatureItem",
    "Part",
    "Proposal",
    "Remark",
    "Ruling",
    "Search",
    "Waiting",
]
