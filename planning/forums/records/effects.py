"""What follows from a signed record: its targets count, and plan lines and proposals say what was agreed."""

from django.utils.translation import gettext as _

from perkasa.core.models import StatusChange
from perkasa.documents.models import Paper
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import AGREED
from planning.forums.records.agreed import AgreedTarget, keep_agreed
from planning.forums.records.models import Record
from planning.plans.lines import Line
from planning.plans.linked import SHOWN, Link, Links
from planning.plans.linked import enlist as enlist_on_lines
from planning.proposals.models import Proposal
from planning.proposals.on_lines import proposals_on
from planning.proposals.told import enlist as enlist_on_proposals
from stakeholders.accounts.models import Account


def let_count(record: Record, paper: Paper) -> None:
    """The targets of the record are those that count, and the trail of each proposal it bears on says so."""
    items = list(record.desk.items.select_related("desk__forum", "organisation", "line__plan"))
    keep_agreed(items, paper)
    for item in items:
        if item.line is not None and item.status in AGREED:
            for proposal in proposals_on(item.line, record.written_by):
                _note(proposal, item, paper)


def _note(proposal: Proposal, item: Item, paper: Paper) -> None:
    said = _("Sub kegiatannya disepakati di %(desk)s: %(result)s. Berita acara Nomor %(number)s.") % {
        "desk": item.desk.name, "result": item.get_status_display(), "number": paper.full_number,
    }  # fmt: skip
    StatusChange.write(proposal, "agreed_at_desk", proposal.status, proposal.status, by=None, reason=said)


@enlist_on_lines
def agreed_on_line(line: Line, reader: Account | None) -> Links:
    """What desks have agreed about a line, in whichever version of its plan it stands."""
    rows = _readable(reader).of_sub_activity(line.organisation_id, line.code)
    rows = rows.filter(plan_year__range=(line.plan.first_year, line.plan.last_year))
    return Links(_("Disepakati di desk"), [_link(row) for row in rows.order_by("-pk")[:SHOWN]])


@enlist_on_proposals
def agreed_on_proposal(proposal: Proposal, reader: Account | None) -> list[Link]:
    """What desks have agreed about the sub-activity of a proposal at the agency it is addressed to."""
    if proposal.sub_activity is None:
        return []
    rows = _readable(reader).of_year(proposal.plan_year)
    found = rows.of_sub_activity(proposal.agency_id, proposal.code_in_agency).order_by("-pk")
    return [_link(row) for row in found[:SHOWN]]


def _readable(reader: Account | None):
    """What was agreed at desks of forums the reader may see."""
    return AgreedTarget.objects.visible_to(reader).select_related("item__desk__forum", "paper")


def _link(row: AgreedTarget) -> Link:
    desk = row.item.desk
    return Link(
        f"{desk.name}, {desk.forum.title}", desk.get_absolute_url(), row.item.get_status_display(), "success",
        f"{row.indicator}: {row.item.in_words(row.value)}",
    )  # fmt: skip
