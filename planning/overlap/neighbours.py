"""What resembles a plan while it is being typed: place and year first, then content, then the judge."""

from dataclasses import dataclass
from itertools import chain

from django.conf import settings
from django.db.models import QuerySet

from planning.overlap import entries
from planning.overlap.candidates import WORD, features, signature
from planning.overlap.engine import Judge, Judgement, Verdict
from planning.overlap.models import Entry
from planning.overlap.queries import EntryQuerySet
from stakeholders.accounts.models import Account

JUDGED = 24
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Resemblance:
    """An entry that resembles what is being written, and how."""

    entry: Entry
    judgement: Judgement


def resembling(
    written: entries.Entry, *, judge: Judge, account: Account | None, but: int | None = None
) -> list[Resemblance]:
    """The entries that come closest to `written` among those `account` may see, the closest first."""
    reading = judge.reader.read(written)
    headings = features(reading, judge.reader.lexicon)
    bits = signature(headings)
    village = min(reading.place.at("village"), default="")
    district = min(reading.place.at("district"), default="")
    seen = Entry.objects.visible_to(account).compared().exclude(pk=but)
    near = seen.filter(headings__overlap=sorted(headings))
    if village:
        looked = [near.in_village(village).resembling(bits)]
    elif district:
        looked = [seen.in_district(district).resembling(bits)]
    else:
        looked = [seen.in_district("").without_village().resembling(bits)]
        rare = sorted(heading for heading in headings if heading.startswith(WORD))
        things = sorted(heading for heading in headings if not heading.startswith(WORD))
        if rare:
            looked.append(seen.filter(headings__contains=[*things[:1], rare[0]]))
    if written.point:
        looked.append(near.within(settings.OVERLAP_NEAR_KM, written.point))
    found = {
        entry.pk: Resemblance(entry, judge.judge(reading, entry.read))
        for entry in chain.from_iterable(_first_of(rows, written) for rows in looked)
    }
    told = [one for one in found.values() if one.judgement.verdict != Verdict.OTHER]
    return sorted(told, key=lambda one: (-one.judgement.score, one.entry.pk))[:SHOWN]


def _first_of(rows: EntryQuerySet, written: entries.Entry) -> QuerySet[Entry]:
    """The first of `rows` in the years of what is written: one question, and each part by its index."""
    parts = rows.planned_between(written.year, written.last_year) if written.year else [rows]
    first, *rest = [part[:JUDGED] for part in parts]
    together = first.union(*rest, all=True) if rest else first
    return together.order_by("-common", "pk")[:JUDGED] if rest and rows.ordered else together
