"""Comparing a whole year: a search of parts, one a district, that any number of workers share."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import chain
from operator import itemgetter

from django.db import transaction
from django.utils import timezone

from perkasa.core.jobs import Job, WorkState, nudge
from planning.overlap.actions import await_comparison
from planning.overlap.borders import across_borders
from planning.overlap.candidates import pairs
from planning.overlap.engine import Judge
from planning.overlap.findings import is_worth_keeping, keep
from planning.overlap.models import Entry, Part, Search, Waiting
from planning.overlap.official import official_judge
from planning.overlap.queries import LASTS

# A worker that has not finished its part by then was killed; another takes the part.
PATIENCE = timedelta(minutes=10)


@transaction.atomic
def begin_search(year: int) -> Search:
    """A search of `year` waits to be done, in as many parts as there are districts."""
    judge = official_judge()
    search = Search.objects.create(year=year, formula=judge.formula)
    entries = Entry.objects.compared()
    unread = entries.exclude(formula=judge.reader.version).values_list("pk", flat=True)
    await_comparison(list(chain.from_iterable(unread.planned_between(year))))
    districts = entries.of_year(year).order_by("district").values_list("district", flat=True).distinct()
    Part.objects.bulk_create([Part(search=search, district=district) for district in districts])
    nudge(Job.COMPARE_PLANS)
    return search


def search_next() -> bool:
    """One part of a search is done; False when none waits."""
    given_up = timezone.now() - PATIENCE
    Part.objects.filter(state=WorkState.RUNNING, claimed_at__lt=given_up).update(state=WorkState.PENDING)
    part = Part.objects.claim_next()
    if part is None:
        return False
    with transaction.atomic(), uncollected():
        part.entries, part.findings = search_part(part.search.year, part.district, official_judge())
        part.save(update_fields=["entries", "findings"])
        part.finish(WorkState.DONE)
    _close(part.search)
    return True


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection meanwhile: it would look at every reading again and again, and find nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def search_part(year: int, district: str, judge: Judge) -> tuple[int, int]:
    """The findings inside one district and year are those of today; answers entries and findings.

    A pair belongs to the first year for which both are planned: the search of that year finds and forgets
    it, that of any other leaves it alone. What nobody has read yet by today's words waits to be read and
    compared by itself, and what lasts longer, having changed, to be compared in all its years.
    """
    began = timezone.now()
    plans = Entry.objects.compared().filter(formula=judge.reader.version)
    rows, others = plans.in_district(district), plans.exclude(district=district).planned_between(year)
    readings = (part.readings() for part in rows.planned_between(year))
    read = sorted(chain.from_iterable(readings), key=itemgetter(0))
    block = [reading for _pk, reading in read]
    inside = (
        (read[i][0], read[j][0], judge.judge(block[i], block[j]))
        for i, j in pairs(block, judge.reader.lexicon)
        if block[i].entry.first_year_with(block[j].entry) == year
    )
    # A list, for it asks the database, which is busy taking the findings down once `keep` has begun.
    beside = list(across_borders(others, read, judge, year))
    judged = chain(inside, beside)
    found = (one for one in judged if is_worth_keeping(one[2]))
    kept = keep(found, about=[pk for pk, reading in read if reading.entry.year == year], year=year)
    done = rows.of_year(year).exclude(LASTS)
    Waiting.objects.filter(entry__in=done.values("pk"), since__lt=began).delete()
    return len(read), kept


def _close(search: Search) -> None:
    if not search.parts.exclude(state=WorkState.DONE).exists():
        Search.objects.filter(pk=search.pk, finished_at=None).update(finished_at=timezone.now())
