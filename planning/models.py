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
from planning.proposals.path.models import AnswerTemplate, Conflict, HeldAnswer, Selection, Visit
from planning.proposals.path.talking import Criterion, Mark, Note, Rating
from planning.proposals.table.models import Batch
from planning.stages.models import Exemption, Stage

__all__ = [
    "Alignment",
    "AnswerTemplate",
    "Batch",
    "CatalogueEntry",
    "Ceiling",
    "CoProposer",
    "Comparison",
    "Conflict",
    "Consultation",
    "Criterion",
    "Edit",
    "Edition",
    "Entry",
    "Exemption",
    "Finding",
    "HeldAnswer",
    "Import",
    "Indicator",
    "Line",
    "LineCheck",
    "Mark",
    "NomenclatureItem",
    "Note",
    "Part",
    "Plan",
    "PlanFile",
    "Proposal",
    "ProposalFile",
    "Rating",
    "Remark",
    "Ruling",
    "Search",
    "Selection",
    "Stage",
    "Target",
    "UnsavedAnswer",
    "Visit",
    "Waiting",
    "Word",
]
