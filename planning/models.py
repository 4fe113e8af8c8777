"""The models of this app, where Django looks for them."""

from planning.alignment.models import Alignment
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.overlap.dictionary.models import Word
from planning.overlap.models import Entry, Finding, Part, Search, Waiting
from planning.overlap.rulings.models import Remark, Ruling
from planning.plans.by_hand.models import Edit
from planning.plans.files import PlanFile
from planning.plans.imports.models import Import
from planning.plans.lines import Ceiling, Indicator, Line, Target
from planning.plans.models import Plan
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.consultations import Consultation
from planning.proposals.coproposers.models import CoProposer
from planning.proposals.files.models import ProposalFile
from planning.proposals.filing.unsaved import UnsavedAnswer
from planning.proposals.models import Proposal
from planning.proposals.table.models import Batch
from planning.stages.models import Exemption, Stage

__all__ = [
    "Alignment",
    "Batch",
    "CatalogueEntry",
    "Ceiling",
    "CoProposer",
    "Comparison",
    "Consultation",
    "Edit",
    "Edition",
    "Entry",
    "Exemption",
    "Finding",
    "Import",
    "Indicator",
    "Line",
    "LineCheck",
    "NomenclatureItem",
    "Part",
    "Plan",
    "PlanFile",
    "Proposal",
    "ProposalFile",
    "Remark",
    "Ruling",
    "Search",
    "Stage",
    "Target",
    "UnsavedAnswer",
    "Waiting",
    "Word",
]
