"""What waits in planning: proposals and overlaps."""

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source, in_admin
from planning.overlap.engine import OVERLAPPING
from planning.overlap.models import Finding
from planning.overlap.rulings.models import Ruling, unruled
from planning.plans.policies import drafting_organisations
from planning.proposals.answers.models import Appeal
from planning.proposals.comments.models import Comment
from planning.proposals.models import Proposal
from planning.proposals.path.desk.queries import waiting_for
from planning.proposals.path.sources import Source as ProposalSource
from planning.proposals.policies import filing_organisations
from planning.proposals.statuses import Status as ProposalStatus
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


def _proposals_to_mend(account: Account) -> QuerySet:
    own = Q(organisation__in=filing_organisations(account)) | Q(proposer=account)
    return Proposal.objects.filter(own, status=ProposalStatus.RETURNED).for_listing()


def proposals_to_decide(account: Account) -> QuerySet:
    """Agencies' proposals this person may decide on at once: none of their own organisations."""
    waiting = Proposal.objects.awaiting_decision().filter(source=ProposalSource.AGENCY)
    waiting = waiting.exclude(organisation__in=account.organisations)
    rows = waiting.for_listing().order_by("submitted_at", "pk")
    return rows if account.may(Permission.PROPOSALS_DECIDE) else rows.none()


def visits_to_answer(account: Account) -> QuerySet:
    """Proposals at this person's stages: given to them, or to nobody yet.

    Who may decide on agencies' proposals at once finds those among the proposals to decide.
    """
    rows = waiting_for(account).for_listing()
    return rows.filter(assignee=account) if account.may(Permission.PROPOSALS_DECIDE) else rows


def _overlaps_to_rule_on(account: Account) -> QuerySet:
    """Pairs that would do the same thing twice, but none of the planner's own organisations."""
    found = Finding.objects.visible_to(account).filter(verdict__in=OVERLAPPING)
    own = Q(first__organisation__in=account.organisations) | Q(second__organisation__in=account.organisations)
    rows = unruled(found.exclude(own)).select_related("first", "second").order_by("found_at", "pk")
    return rows if account.may(Permission.OVERLAPS_RULE) else rows.none()


def _lines_to_change(account: Account) -> QuerySet:
    """Rulings by which a line in a plan of one of this person's agencies gives way, until it is changed."""
    rows = Ruling.objects.asking(drafting_organisations(account))
    return rows.select_related("yielding").order_by("decided_at", "pk")


def appeals_to_judge(account: Account) -> QuerySet:
    """Appeals this person may answer: not against their own decision, nor of their own organisation."""
    rows = Appeal.objects.waiting().for_listing()
    return rows.answerable_by(account) if account.may(Permission.APPEALS_JUDGE) else rows.none()


def _comments_to_look_at(account: Account) -> QuerySet:
    """Comments that somebody reported, the oldest first."""
    rows = Comment.objects.reported().exclude(by=account).select_related("proposal").order_by("at", "pk")
    return rows if account.may(Permission.COMMENTS_MODERATE) else rows.none()


SOURCES = (
    Source(
        gettext_lazy("Perbaiki usulan"),
        _proposals_to_mend,
        lambda proposal: proposal.title,
        lambda proposal: timezone.localdate(proposal.submitted_at),
    ),
    Source(
        gettext_lazy("Putuskan usulan"),
        proposals_to_decide,
        lambda proposal: proposal.title,
        lambda proposal: timezone.localdate(proposal.submitted_at),
    ),
    Source(
        gettext_lazy("Verifikasi usulan"),
        visits_to_answer,
        lambda visit: visit.proposal.title,
        lambda visit: visit.due,
        lambda visit: reverse("planning:proposals.path.detail", args=[visit.pk]),
        is_due=True,
    ),
    Source(
        gettext_lazy("Putuskan tumpang tindih"),
        _overlaps_to_rule_on,
        lambda finding: f"{finding.first.title} × {finding.second.title}",
        lambda finding: timezone.localdate(finding.found_at),
    ),
    Source(
        gettext_lazy("Ubah baris rencana menurut putusan"),
        _lines_to_change,
        lambda ruling: ruling.outcome,
        lambda ruling: timezone.localdate(ruling.decided_at),
    ),
    Source(
        gettext_lazy("Jawab tanggapan balik"),
        appeals_to_judge,
        lambda appeal: appeal.proposal.title,
        lambda appeal: appeal.due_on,
        is_due=True,
    ),
    Source(
        gettext_lazy("Periksa tanggapan yang dilaporkan"),
        _comments_to_look_at,
        lambda comment: comment.text[:80],
        lambda comment: timezone.localdate(comment.at),
        in_admin,
    ),
)
