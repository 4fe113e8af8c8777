"""What already stands in the portal and resembles a proposal, as far as the reader may know it."""

from dataclasses import dataclass
from operator import attrgetter

from planning.overlap import entries
from planning.overlap.actions import as_written
from planning.overlap.models import Entry, Finding
from planning.overlap.neighbours import resembling
from planning.overlap.official import official_judge
from planning.overlap.rulings.models import Ruling
from planning.overlap.rulings.reading import TONES, WEIGHTIEST, Told, Why, reasons_for, told
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.history.timeline import Line

SHOWN = 5


@dataclass(frozen=True)
class Alike:
    """A plan that resembles what is being written, and why."""

    entry: Entry
    verdict: str
    tone: str
    reasons: list[Why]

    @property
    def can_be_supported(self) -> bool:
        """Whether it is a proposal that others can support instead of writing their own."""
        return self.entry.source == Entry.Source.PROPOSAL and self.entry.is_public


@dataclass(frozen=True)
class Standing:
    """How a filed proposal stands to others: what was found, what was decided."""

    findings: list[Told]
    rulings: list[Ruling]

    @property
    def steps(self) -> list[Line]:
        """The rulings as the trail of either side tells them."""
        return [_step(ruling) for ruling in self.rulings]


def _step(ruling: Ruling) -> Line:
    words = f"{ruling.get_decision_display()}: {ruling.first.code} × {ruling.second.code}"
    told = f"{ruling.reason} {ruling.outcome}".strip()
    return Line(ruling.decided_at, words, ruling.decided_by, reason=told)


def alike_of(draft: Proposal, reader: Account) -> list[Alike]:
    """The plans closest to what `draft` says now, among those `reader` may see."""
    entry = _entry_of(draft)
    if entry is None:
        return []
    return alike_to(as_written(entry), reader, but=entry.pk)


def alike_to(written: entries.Entry, reader: Account, *, but: int | None = None) -> list[Alike]:
    """The plans closest to what is `written`, among those `reader` may see."""
    found = resembling(written, judge=official_judge(), account=reader, but=but)
    return [
        Alike(
            one.entry, one.judgement.verdict.value, TONES[one.judgement.verdict.value],
            reasons_for([[why.sentence, why.weight, why.name] for why in one.judgement.reasons], reader)[
                :WEIGHTIEST
            ],
        )
        for one in found
    ]  # fmt: skip


def overlaps_and_trail(proposal: Proposal, reader: Account, changes: list[Line]) -> dict:
    """How `proposal` stands to others, and its trail with what was decided about that."""
    standing = overlaps_of(proposal, reader)
    return {"overlaps": standing, "changes": sorted([*changes, *standing.steps], key=attrgetter("at"))}


def overlaps_of(proposal: Proposal, reader: Account) -> Standing:
    """The strongest findings about `proposal` and every ruling in force, for those who may read them."""
    entry = _entry_of(proposal)
    if entry is None:
        return Standing([], [])
    found = Finding.objects.visible_to(reader).about(entry).strongest().select_related("first", "second")
    rulings = Ruling.objects.visible_to(reader).current().about(entry).for_reading()
    return Standing([told(finding, reader) for finding in found[:SHOWN]], list(rulings))


def _entry_of(proposal: Proposal) -> Entry | None:
    rows = Entry.objects.select_related("region__parent")
    return rows.filter(source=Entry.Source.PROPOSAL, source_id=proposal.pk).first()
