"""The models of this app, where Django looks for them."""

from planning.alignment.models import Alignment
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.annual.models import AnnualReport
from planning.cooperation.capacity.models import AspectMark, Assessment
from planning.cooperation.deeds.models import Chapter, Deed, DeedRemark, Wording
from planning.cooperation.files.models import StageFile
from planning.cooperation.gaps.models import ServiceFigure
from planning.cooperation.models import Cooperation, Origin
from planning.cooperation.obligations.models import Obligation
from planning.cooperation.parties.models import Party, Seat, Share
from planning.cooperation.partners.models import PartnerLetter
from planning.cooperation.practices.models import Figure, Practice, PracticeFile
from planning.cooperation.reports.models import Evaluation, HalfYearReport
from planning.cooperation.schedule.models import PlannedStage
from planning.cooperation.talks.models import CooperationTalk
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.dashboards.models import CountedYear
from planning.evaluation.models import Evidence, QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.reviewing.models import RowNote
from planning.evaluation.rows import Realisation
from planning.evaluation.unsaved import UnsavedFigures
from planning.forums.agenda.models import Subject
from planning.forums.carried.models import Carried
from planning.forums.desks.models import Desk, Item, Reading
from planning.forums.desks.talks.models import DeskTalk
from planning.forums.feeds.models import ForumFeed
from planning.forums.follow_ups.models import Decision, FollowUp, Proof, TakenUp
from planning.forums.guests.models import Guest, Participant
from planning.forums.issue_map.models import Experience, Issue
from planning.forums.joint.models import JointItem
from planning.forums.minutes.models import ForumMinutes, MinutesPoint, Reply
from planning.forums.models import AgendaItem, Forum
from planning.forums.papers.models import ForumFile
from planning.forums.records.agreed import AgreedTarget
from planning.forums.records.models import Record, Signatory
from planning.forums.required.models import RequiredElement
from planning.forums.timetable.models import Turn
from planning.nomenclature.models import Edition, NomenclatureItem, NomenclatureWord
from planning.overlap.dictionary.models import Word
from planning.overlap.models import Entry, Finding, Part, Search, Waiting
from planning.overlap.rulings.models import Remark, Ruling
from planning.overlap.tuning.models import Formula
from planning.plans.by_hand.models import Edit
from planning.plans.files import PlanFile
from planning.plans.imports.line_changes import LineChange
from planning.plans.imports.models import ColumnMatch, Import
from planning.plans.lines import Ceiling, Indicator, Line, Target
from planning.plans.models import Plan
from planning.proposals.answers.models import Appeal
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.comments.models import Comment, CommentReport
from planning.proposals.consultations import Consultation
from planning.proposals.coproposers.models import CoProposer
from planning.proposals.files.models import ProposalFile
from planning.proposals.filing.unsaved import UnsavedAnswer
from planning.proposals.following.models import Follow
from planning.proposals.merging.models import Tie
from planning.proposals.models import Proposal
from planning.proposals.path.models import AnswerTemplate, Conflict, HeldAnswer, Selection, Visit
from planning.proposals.path.talking import Criterion, Mark, Note, Rating
from planning.proposals.sheets.models import ProposalList
from planning.proposals.support.models import Endorsement, Support
from planning.proposals.table.models import Batch
from planning.stages.models import Exemption, Stage

__all__ = [
    "AgendaItem",
    "AgreedTarget",
    "Alignment",
    "AnnualReport",
    "AnswerTemplate",
    "Appeal",
    "AspectMark",
    "Assessment",
    "Batch",
    "Breakdown",
    "Carried",
    "CatalogueEntry",
    "Ceiling",
    "Chapter",
    "CoProposer",
    "ColumnMatch",
    "Comment",
    "CommentReport",
    "Comparison",
    "Conflict",
    "Consultation",
    "Cooperation",
    "CooperationTalk",
    "CountedYear",
    "Criterion",
    "Decision",
    "Deed",
    "DeedRemark",
    "Desk",
    "DeskTalk",
    "Edit",
    "Edition",
    "Endorsement",
    "Entry",
    "Evaluation",
    "Evidence",
    "Exemption",
    "Experience",
    "Figure",
    "Finding",
    "Follow",
    "FollowUp",
    "Formula",
    "Forum",
    "ForumFeed",
    "ForumFile",
    "ForumMinutes",
    "Guest",
    "HalfYearReport",
    "HeldAnswer",
    "Import",
    "Indicator",
    "Issue",
    "Item",
    "JointItem",
    "Line",
    "LineChange",
    "LineCheck",
    "Mark",
    "MinutesPoint",
    "NomenclatureItem",
    "NomenclatureWord",
    "Note",
    "Obligation",
    "Origin",
    "Part",
    "Participant",
    "PartnerLetter",
    "Party",
    "Plan",
    "PlanFile",
    "PlannedStage",
    "Practice",
    "PracticeFile",
    "Proof",
    "Proposal",
    "ProposalFile",
    "ProposalList",
    "Quarter",
    "QuarterReport",
    "Rating",
    "Reading",
    "Realisation",
    "Record",
    "Remark",
    "Reply",
    "RequiredElement",
    "RowNote",
    "Ruling",
    "Search",
    "Seat",
    "Selection",
    "ServiceFigure",
    "Share",
    "Signatory",
    "Stage",
    "StageFile",
    "Subject",
    "Support",
    "TakenUp",
    "Target",
    "Tie",
    "Turn",
    "UnsavedAnswer",
    "UnsavedFigures",
    "Visit",
    "Waiting",
    "Word",
    "Wording",
]
