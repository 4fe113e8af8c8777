"""The admin of this app, where Django and Celery look for them."""

from planning.annual.admin import AnnualReportAdmin
from planning.cooperation.admin import (
    AssessmentAdmin,
    CooperationAdmin,
    DeedAdmin,
    ObligationAdmin,
    PracticeAdmin,
)
from planning.cooperation.gaps.admin import ServiceFigureAdmin
from planning.evaluation.admin import BreakdownAdmin, QuarterAdmin, QuarterReportAdmin
from planning.forums.admin import DeskAdmin, ForumAdmin, RecordAdmin
from planning.forums.follow_ups.admin import ForumFollowUpAdmin
from planning.forums.issue_map.admin import IssueAdmin
from planning.forums.required.admin import RequiredElementAdmin
from planning.forums.timetable.admin import TurnAdmin
from planning.nomenclature.admin import EditionAdmin, NomenclatureItemAdmin
from planning.overlap.admin import RulingAdmin, SearchAdmin
from planning.overlap.dictionary.admin import WordAdmin
from planning.plans.admin import EditAdmin, LineAdmin, PlanAdmin
from planning.plans.imports.admin import ImportAdmin
from planning.proposals.admin import ProposalAdmin
from planning.proposals.catalogue.admin import CatalogueEntryAdmin
from planning.proposals.comments.admin import CommentAdmin
from planning.proposals.path.admin import (
    AnswerTemplateAdmin,
    ConflictAdmin,
    CriterionAdmin,
    HeldAnswerAdmin,
    VisitAdmin,
)
from planning.proposals.sheets.admin import ProposalListAdmin
from planning.stages.admin import ExemptionAdmin, StageAdmin

__all__ = [
    "AnnualReportAdmin",
    "AnswerTemplateAdmin",
    "AssessmentAdmin",
    "BreakdownAdmin",
    "CatalogueEntryAdmin",
    "CommentAdmin",
    "ConflictAdmin",
    "CooperationAdmin",
    "CriterionAdmin",
    "DeedAdmin",
    "DeskAdmin",
    "EditAdmin",
    "EditionAdmin",
    "ExemptionAdmin",
    "ForumAdmin",
    "ForumFollowUpAdmin",
    "HeldAnswerAdmin",
    "ImportAdmin",
    "IssueAdmin",
    "LineAdmin",
    "NomenclatureItemAdmin",
    "ObligationAdmin",
    "PlanAdmin",
    "PracticeAdmin",
    "ProposalAdmin",
    "ProposalListAdmin",
    "QuarterAdmin",
    "QuarterReportAdmin",
    "RecordAdmin",
    "RequiredElementAdmin",
    "RulingAdmin",
    "SearchAdmin",
    "ServiceFigureAdmin",
    "StageAdmin",
    "TurnAdmin",
    "VisitAdmin",
    "WordAdmin",
]
