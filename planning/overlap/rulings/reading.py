"""Two plans beside each other, as far as the reader may know them, and the machine's reasons."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.overlap.models import Entry, Finding
from planning.overlap.reasons import VETO
from planning.overlap.rulings.models import Ruling
from planning.overlap.rulings.places import tiles_of_pair
from planning.overlap.rulings.policies import may_read_findings, may_rule, own_sides, owns_a_side
from planning.overlap.rulings.trails import trails_for
from stakeholders.accounts.models import Account

TOLD_OF_MONEY = frozenset({"same_budget", "other_budget", "same_sub_activity", "other_sub_activity"})
"""Reasons that tell what a filed plan keeps to its agency and to planners."""
TONES = {
    "kembar": "danger",
    "tumpang tindih": "warning",
    "beririsan": "info",
    "saling melengkapi": "success",
    "lain": "neutral",
}
WEIGHTIEST = 3
UNSAID = "–"


@dataclass(frozen=True)
class Row:
    """One field of both plans; `differs` when both say something, and not the same."""

    label: str
    first: str
    second: str
    first_url: str = ""
    second_url: str = ""

    @property
    def differs(self) -> bool:
        is_compared = not self.first_url and UNSAID not in (self.first, self.second)
        return is_compared and self.first.casefold() != self.second.casefold()


@dataclass(frozen=True)
class Why:
    """A reason in words: `tone` speaks for an overlap (warning) or against it (success)."""

    sentence: str
    weight: str
    tone: str


@dataclass(frozen=True)
class Told:
    """A finding as lists show it."""

    finding: Finding
    tone: str
    score: str
    reasons: list[Why]


def told(finding: Finding, reader: Account, *, most: int = WEIGHTIEST) -> Told:
    """What `reader` is told of a finding in a list."""
    share = f"{finding.score:.0%}"
    return Told(finding, TONES[finding.verdict], share, reasons_for(finding.reasons, reader)[:most])


def reasons_for(reasons: list[list[Any]], reader: Account) -> list[Why]:
    """The kept reasons [sentence, weight, name], without those only planners may read."""
    in_full = may_read_findings.test(reader)
    return [
        Why(_sentence(sentence), _weight(weight, name), "warning" if weight > 0 else "success")
        for sentence, weight, name in reasons
        if in_full or name not in TOLD_OF_MONEY
    ]


def pair_for(reader: Account, first: int, second: int) -> dict[str, Any] | None:
    """Two plans with their finding and rulings; None for who is neither a planner nor of either side.

    Who may read a ruling reads both plans, also when one of them has been merged or withdrawn since.
    """
    rulings = rulings_on(first, second, reader)
    seen = Entry.objects.all() if rulings else Entry.objects.visible_to(reader)
    found = seen.select_related("organisation", "region__parent", "owner").in_bulk([first, second])
    if {first, second} - set(found):
        return None
    pair = Finding(first=found[first], second=found[second])
    finding = Finding.objects.filter(first=first, second=second).first()
    is_owner = owns_a_side.test(reader, pair)
    if not (is_owner or may_read_findings.test(reader)) or not (finding or rulings):
        return None
    return {
        "first": pair.first, "second": pair.second, "finding": finding and told(finding, reader, most=99),
        "rows": side_by_side(pair.first, pair.second, reader), "rulings": rulings,
        "tiles": tiles_of_pair(pair.first, pair.second),
        "trails": trails_for(reader, pair.first, pair.second),
        "may_remark": is_owner, "may_rule": bool(finding) and may_rule.test(reader, pair),
    }  # fmt: skip


def side_by_side(first: Entry, second: Entry, reader: Account) -> list[Row]:
    """Every field of both plans that `reader` may know of at least one of them."""
    sides = [_known(entry, reader) for entry in (first, second)]
    links = [entry.address for entry in (first, second)]
    rows = [Row(_("Nomor"), first.code or UNSAID, second.code or UNSAID, *links)]
    rows += [Row(label, one, other) for (label, one), (_label, other) in zip(*sides, strict=True)]
    return [row for row in rows if (row.first, row.second) != (UNSAID, UNSAID)]


def rulings_on(first: int, second: int, reader: Account) -> list[Ruling]:
    """What was decided about the pair, the latest first, with the remarks."""
    rows = Ruling.objects.visible_to(reader).filter(first=first, second=second).for_reading()
    return list(rows.prefetch_related("remarks__organisation"))


def _known(entry: Entry, reader: Account) -> list[tuple[str, str]]:
    in_full = may_read_findings.test(reader) or bool(own_sides(reader, entry))
    place = entry.region.full_name if entry.region else entry.place_text
    open_to_all = [
        (_("Judul"), entry.title), (_("Instansi"), entry.agency or UNSAID), (_("Asal"), _source(entry)),
        (_("Tahun"), entry.years or UNSAID), (_("Lokasi"), place or UNSAID),
    ]  # fmt: skip
    kept = [
        (_("Sub kegiatan"), entry.sub_activity), (_("Sasaran"), entry.target_group),
        (_("Volume"), entry.volume), (_("Anggaran"), rupiah(entry.budget) if entry.budget else ""),
    ]  # fmt: skip
    return open_to_all + [(label, (value or UNSAID) if in_full else UNSAID) for label, value in kept]


def _source(entry: Entry) -> str:
    return str(entry.get_source_display()).capitalize()


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _weight(weight: float, name: str) -> str:
    return _("menentukan sendiri") if name == VETO else f"{weight:+.1f}".replace(".", ",").replace("-", "−")
