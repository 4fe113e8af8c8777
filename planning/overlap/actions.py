"""Writing entries, and finding what a changed one resembles."""

from collections.abc import Collection, Iterator, Mapping
from itertools import chain
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from perkasa.core.jobs import Job, nudge
from planning.overlap import entries
from planning.overlap.candidates import features, is_candidate, signature
from planning.overlap.engine import Judge, Judgement
from planning.overlap.entries import Reading
from planning.overlap.findings import is_worth_keeping, keep
from planning.overlap.models import Entry, Finding, Waiting
from planning.overlap.official import official_judge
from planning.overlap.packing import pack
from planning.overlap.queries import EntryQuerySet
from planning.overlap.rulings.models import Ruling
from stakeholders.regions.models import Region

CHUNK = 2000


@transaction.atomic
def record(source: Entry.Source, source_id: int, **content: Any) -> Entry:
    """The entry of this source says `content` (fields of Entry), is read anew, and waits to be compared."""
    entry = Entry.objects.filter(source=source, source_id=source_id).select_for_update().first()
    entry = entry or Entry(source=source, source_id=source_id)
    for name, value in (content | {"is_at_rest": False}).items():
        setattr(entry, name, value)
    read(entry, official_judge(), as_written(entry))
    entry.digest = entry.material_digest()
    entry.save()
    await_comparison([entry.pk])
    return entry


@transaction.atomic
def record_all(source: Entry.Source, contents: Mapping[int, Mapping[str, Any]]) -> None:
    """The entries of these sources say what is told, by number; who compares them reads them first.

    For thousands at once: the sheet that brings a plan does not wait until each of its lines is understood.
    What says the same as before is not compared again.
    """
    before = Entry.objects.filter(source=source, source_id__in=contents)
    read = {number: said for number, *said in before.values_list("source_id", "digest", "formula")}
    rows = [Entry(source=source, source_id=number, **said) for number, said in contents.items()]
    for row in rows:
        row.digest = row.material_digest()
        digest, formula = read.get(row.source_id, ("", ""))
        row.formula = formula if digest == row.digest else ""
    told = {name for said in contents.values() for name in said}
    kept = Entry.objects.bulk_create(
        rows, CHUNK, update_conflicts=True, unique_fields=["source", "source_id"],
        update_fields=[*sorted(told), "digest", "formula", "is_at_rest", "changed_at"],
    )  # fmt: skip
    await_comparison([entry.pk for entry in kept if not entry.formula])


def await_comparison(entries: Collection[int]) -> None:
    """These entries will be read and compared by a worker."""
    now = timezone.now()
    Waiting.objects.bulk_create(
        [Waiting(entry_id=pk, since=now) for pk in entries], CHUNK, update_conflicts=True,
        unique_fields=["entry"], update_fields=["since"],
    )  # fmt: skip
    nudge(Job.COMPARE_PLANS)


@transaction.atomic
def forget(source: Entry.Source, *source_ids: int) -> None:
    """The entries of these sources are compared no longer; their findings are gone.

    Those that somebody ruled on stay to be read, at rest.
    """
    rows = Entry.objects.filter(source=source, source_id__in=source_ids)
    ruled = Ruling.objects.filter(Q(first=OuterRef("pk")) | Q(second=OuterRef("pk")))
    kept = [entry.pk for entry in rows.filter(Exists(ruled))]
    rows.exclude(pk__in=kept).delete()
    if kept:
        Finding.objects.filter(Q(first__in=kept) | Q(second__in=kept)).delete()
        Waiting.objects.filter(entry__in=kept).delete()
        rows.update(is_at_rest=True, is_public=False)


def read(entry: Entry, judge: Judge, written: entries.Entry) -> Reading:
    """Reads what is `written` in `entry` and sets what follows: place keys, headings, signature."""
    reading = judge.reader.read(written)
    entry.village = min(reading.place.at("village"), default="")
    entry.district = min(reading.place.at("district"), default="")
    headings = features(reading, judge.reader.lexicon)
    entry.headings, entry.signature = sorted(headings), signature(headings)
    entry.reading, entry.formula = pack(reading), judge.reader.version
    return reading


def as_written(entry: Entry) -> entries.Entry:
    """What the judge reads, with the official names of the region it is filed for."""
    village, district = "", ""
    if entry.region:
        if entry.region.kind in (Region.Kind.VILLAGE, Region.Kind.WARD):
            village, district = entry.region.name, entry.region.parent.name if entry.region.parent else ""
        elif entry.region.kind == Region.Kind.DISTRICT:
            district = entry.region.name
    return entries.Entry(
        entry.title, entry.place_text, village=village, district=district, year=entry.year,
        budget=entry.budget, agency=entry.agency, sub_activity=entry.sub_activity, source=entry.source,
        point=entry.point, last_year=entry.last_year,
    )  # fmt: skip


def check_next() -> bool:
    """One changed entry is compared with its neighbourhood; False when none waits."""
    with transaction.atomic():
        first = (
            Waiting.objects.order_by("since", "pk").select_for_update(skip_locked=True, of=("self",)).first()
        )
        if first is None:
            return False
        check(first.entry, official_judge())
        first.delete()
    return True


def check(entry: Entry, judge: Judge) -> None:
    """The findings about `entry` are those of today; read by other words than today's it is read anew."""
    if entry.formula != judge.reader.version:
        read(entry, judge, as_written(entry))
        entry.save()
    reading = entry.read
    kept: list[tuple[int, int, Judgement]] = []
    for other in neighbourhood(entry):
        other_reading = other.read
        if is_candidate(reading, other_reading, judge.reader.lexicon):
            judgement = judge.judge(reading, other_reading)
            if is_worth_keeping(judgement):
                kept.append((min(entry.pk, other.pk), max(entry.pk, other.pk), judgement))
    keep(kept, about=[entry.pk])


def neighbourhood(entry: Entry) -> Iterator[Entry]:
    """The entries that searches of its years would compare with `entry`: same village, told more widely, or
    within the same few hundred metres.
    """
    others = Entry.objects.compared().exclude(pk=entry.pk)
    parts = others.planned_between(entry.year, entry.last_year)
    return chain.from_iterable(_around(entry, part) for part in parts)


def _around(entry: Entry, others: EntryQuerySet) -> EntryQuerySet:
    alike = others.filter(headings__overlap=entry.headings)
    near = alike.in_district(entry.district)
    if entry.village:
        near = near.filter(village__in=[entry.village, ""])
    return near | alike.within(settings.OVERLAP_NEAR_KM, entry.point) if entry.point else near
