"""What a proposal was merged into, what was merged into it, its parts and its relatives."""

from dataclasses import dataclass, field

from django.db import connection
from django.utils import timezone

from planning.proposals.merging.actions import undo_until
from planning.proposals.merging.models import Bond, Tie
from planning.proposals.merging.policies import may_merge
from planning.proposals.models import Proposal
from planning.proposals.statuses import IN_VERIFICATION
from stakeholders.accounts.models import Account

BELOW = """
WITH RECURSIVE below(id) AS (
    SELECT lower_id FROM planning_tie WHERE upper_id = ANY(%s) AND kind = ANY(%s) AND undone_at IS NULL
    UNION
    SELECT tie.lower_id FROM planning_tie tie JOIN below ON tie.upper_id = below.id
    WHERE tie.kind = ANY(%s) AND tie.undone_at IS NULL
)
SELECT id FROM below
"""


@dataclass(frozen=True)
class Relative:
    """The other one of a tie, in words; `may_undo` while the reader may still take it apart."""

    tie: Tie
    words: str
    other: Proposal
    may_undo: bool = False


@dataclass(frozen=True)
class Whole:
    """All that a proposal stands for, with everything merged into it."""

    proposers: frozenset[str]
    amount: int
    number: int


@dataclass(frozen=True)
class Kin:
    """The relatives of a proposal, and what it stands for when others were merged into it."""

    relatives: list[Relative] = field(default_factory=list)
    whole: Whole | None = None
    may_merge: bool = False


def below(proposal: Proposal, *kinds: Bond) -> list[int]:
    """The keys of everything below `proposal` at any depth, by ties of `kinds`."""
    names = [kind.value for kind in kinds]
    with connection.cursor() as cursor:
        cursor.execute(BELOW, [[proposal.pk], names, names])
        return [key for (key,) in cursor.fetchall()]


def kin_of(proposal: Proposal, reader: Account) -> Kin:
    """Its relatives as everybody may know them; the deeds only for planners."""
    ties = Tie.objects.around(proposal).select_related(
        *(f"{end}__{what}" for end in ("upper", "lower") for what in ("organisation", "region"))
    )
    relatives = [_relative(tie, proposal, reader) for tie in ties]
    has_merged = any(one.tie.kind == Bond.MERGED and one.tie.upper_id == proposal.pk for one in relatives)
    whole = whole_of(proposal) if has_merged else None
    may = may_merge.test(reader, proposal) and proposal.status in IN_VERIFICATION
    return Kin(relatives, whole, may)


def whole_of(proposal: Proposal) -> Whole:
    """Proposers by name and the sum of what each asked for, of it and of all that was merged into it."""
    rows = Proposal.objects.filter(pk__in=[proposal.pk, *below(proposal, Bond.MERGED)])
    found = list(rows.select_related("organisation", "region"))
    names = frozenset(row.proposer_words for row in found)
    return Whole(names, sum(row.budget or 0 for row in found), len(found))


def _relative(tie: Tie, proposal: Proposal, reader: Account) -> Relative:
    is_lower = tie.lower_id == proposal.pk
    other = tie.upper if is_lower else tie.lower
    may = may_merge.test(reader, tie.lower) and may_merge.test(reader, tie.upper)
    in_time = tie.kind == Bond.RELATED or (
        tie.kind == Bond.MERGED and timezone.now() <= undo_until(tie) and tie.upper.status in IN_VERIFICATION
    )
    return Relative(tie, tie.words_of(is_lower=is_lower), other, may and in_time)
