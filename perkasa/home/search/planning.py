"""What the rooms of planning say to the search, and to whom; each beside the `visible_to` it repeats."""

from django.utils.translation import gettext as _

from perkasa.home.search.models import Kind
from perkasa.home.search.readers import body, entitled, office, person
from perkasa.home.search.source import Said, Source
from planning.cooperation.models import Cooperation
from planning.cooperation.practices.models import Practice
from planning.cooperation.practices.models import Status as PracticeStatus
from planning.cooperation.statuses import SHARED
from planning.evaluation.models import QuarterReport
from planning.evaluation.statuses import CERTIFIED
from planning.forums.guests.models import Answer
from planning.forums.models import Forum
from planning.forums.statuses import PUBLISHED, Openness
from planning.nomenclature.item_page import address_of
from planning.nomenclature.models import NomenclatureItem
from planning.plans.lines import Line
from planning.plans.models import FROZEN, Plan
from planning.proposals.coproposers.models import Status as JoinStatus
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED
from stakeholders.accounts.roles import Permission


def proposal_said(proposal: Proposal) -> Said:
    """Its title, place, addressee and sub-activity; never who proposes it."""
    joined = [each.account_id for each in proposal.coproposers.all() if each.status == JoinStatus.AGREED]
    readers = [person(pk) for pk in joined]
    if proposal.proposer_id:
        readers.append(person(proposal.proposer_id))
    own = body(proposal.organisation_id) if proposal.organisation_id else person(proposal.filed_by_id)
    readers.append(own)
    if proposal.submitted_at:
        readers.append(entitled(Permission.PROPOSALS_READ_ALL))
    place = f"{proposal.region.name}, {proposal.region.parent.name}" if proposal.region else ""
    text = [proposal.sub_activity and proposal.sub_activity.name, proposal.agency and proposal.agency.name]
    return Said(
        proposal.title,
        " · ".join(filter(None, [place, _("tahun %s") % proposal.plan_year])),
        " ".join(filter(None, text)),
        proposal.code,
        proposal.status in FILED,
        tuple(readers),
    )


def plan_said(plan: Plan) -> Said:
    """Its title, kind, years and regulation."""
    return Said(
        plan.title, plan.get_kind_display(), plan.regulation_number, plan.code,
        plan.status in FROZEN, _readers_of(plan),
    )  # fmt: skip


def line_said(line: Line) -> Said:
    """Its name and code, and in which document it stands."""
    text = f"{line.result} {line.location} {line.plan.code}"
    is_public = line.plan.status in FROZEN
    note = f"{line.plan.title} ({line.plan.version_words})"
    return Said(line.name, note, text, line.code, is_public, _readers_of(line.plan))


def _readers_of(plan: Plan) -> tuple[str, ...]:
    own = (body(plan.organisation_id),) if plan.organisation_id else ()
    return (*own, entitled(Permission.PLANS_READ_ALL))


def item_said(item: NomenclatureItem) -> Said:
    """What it is called, and its indicator."""
    note = f"{item.get_level_display()} · {item.edition.name}"
    return Said(item.name, note, f"{item.performance} {item.indicator}", item.code)


def forum_said(forum: Forum) -> Said:
    """What it is about; what is closed is read by those who come, what is by invitation by all invited."""
    is_out = forum.status in PUBLISHED
    readers = [entitled(Permission.FORUMS_READ_ALL), person(forum.chair_id), person(forum.recorder_id)]
    if is_out and forum.openness != Openness.PUBLIC:
        for guest in forum.guests.all():
            if forum.openness == Openness.INVITED or guest.answer == Answer.COMING:
                named = {body: guest.organisation_id, person: guest.account_id, office: guest.position_id}
                readers += [word(pk) for word, pk in named.items() if pk]
    return Said(
        forum.title, forum.get_kind_display(), forum.purpose, forum.code,
        is_out and forum.openness == Openness.PUBLIC, tuple(readers),
    )  # fmt: skip


def cooperation_said(found: Cooperation) -> Said:
    """What it is about and with whom; public from the day it came into force."""
    parties = list(found.parties.all())
    readers = [entitled(Permission.COOPERATION_READ_ALL), body(found.responsible_id)]
    if found.status in SHARED:
        readers += [body(party.organisation_id) for party in parties if party.organisation_id]
    with_whom = " ".join(party.region.name if party.region else party.name for party in parties)
    text = f"{found.object} {found.purpose} {with_whom}"
    is_public = found.in_force_since is not None
    return Said(found.title, found.get_kind_display(), text, found.code, is_public, tuple(readers))


def practice_said(practice: Practice) -> Said:
    """What was done, why and with what result."""
    readers = (entitled(Permission.COOPERATION_READ_ALL), person(practice.told_by_id))
    text = f"{practice.problem} {practice.deed} {practice.result}"
    is_public = practice.status == PracticeStatus.VERIFIED
    return Said(practice.title, practice.get_kind_display(), text, practice.code, is_public, readers)


def report_said(report: QuarterReport) -> Said:
    """Whose it is, of which quarter, and what the agency says of the whole."""
    readers = (entitled(Permission.EVALUATION_READ_ALL), body(report.organisation_id))
    note = f"{report.get_status_display()} · {report.plan.title}"
    text = f"{report.drivers} {report.obstacles} {report.next_quarter} {report.next_plan}"
    return Said(str(report), note, text, report.code, report.status in CERTIFIED, readers)


SOURCES = [
    Source(
        Kind.PROPOSAL,
        lambda: Proposal.objects.select_related("region__parent", "sub_activity", "agency").prefetch_related(
            "coproposers"
        ),
        proposal_said,
        Proposal.objects.visible_to,
    ),
    Source(Kind.PLAN, Plan.objects.all, plan_said, Plan.objects.visible_to),
    Source(
        Kind.LINE,
        lambda: Line.objects.select_related("plan"),
        line_said,
        Line.objects.visible_to,
    ),
    Source(
        Kind.ITEM,
        lambda: NomenclatureItem.objects.for_listing().select_related("edition"),
        item_said,
        lambda _account: NomenclatureItem.objects.all(),
        address_of,
    ),
    Source(
        Kind.FORUM,
        lambda: Forum.objects.prefetch_related("guests"),
        forum_said,
        Forum.objects.visible_to,
    ),
    Source(
        Kind.COOPERATION,
        lambda: Cooperation.objects.prefetch_related("parties__region"),
        cooperation_said,
        Cooperation.objects.visible_to,
    ),
    Source(
        Kind.PRACTICE,
        Practice.objects.all,
        practice_said,
        Practice.objects.visible_to,
    ),
    Source(
        Kind.REPORT,
        lambda: QuarterReport.objects.select_related("organisation", "quarter", "plan"),
        report_said,
        QuarterReport.objects.visible_to,
    ),
]
