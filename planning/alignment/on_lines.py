"""What the checks say of proposals that stand on a line of a plan, for its page."""

from django.utils.translation import gettext as _

from planning.alignment.models import Alignment
from planning.plans.lines import Line
from planning.plans.linked import SHOWN, Link, Links, enlist
from planning.proposals.on_lines import proposals_on
from planning.proposals.policies import may_read_in_full
from stakeholders.accounts.models import Account


@enlist
def checks_on_line(line: Line, reader: Account | None) -> Links:
    """The verdict about each of its proposals that was checked, with the sentences of what failed."""
    found = Alignment.objects.filter(proposal__in=proposals_on(line, reader), checked_at__isnull=False)
    links = [
        Link(
            _("Pemeriksaan %s") % each.proposal.code, each.proposal.get_absolute_url(),
            each.get_verdict_display(), each.tone,
            _what_failed(each) if may_read_in_full.test(reader, each.proposal) else "",
        )
        for each in found.select_related("proposal").order_by("-checked_at", "pk")[:SHOWN]
    ]  # fmt: skip
    return Links(_("Keselarasan usulan"), links)


def _what_failed(found: Alignment) -> str:
    return " ".join(check.sentence for check in found.lines if not check.passed)
