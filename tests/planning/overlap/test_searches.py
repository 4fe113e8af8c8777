"""The whole year: in parts, shared, resumed, with the same result as entry by entry."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from benchmarks.overlap.made import made
from perkasa.core.jobs import WorkState, until_none_is_left
from planning.overlap.actions import check_next, read, record
from planning.overlap.engine import OVERLAPPING, Judge
from planning.overlap.language import Reader
from planning.overlap.models import FIRST_COMMON_YEAR, Entry, Finding, Part, Waiting
from planning.overlap.searches import begin_search, search_next
from tests.factories.stakeholders import RegionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def year_of_plans() -> None:
    """400 made-up entries of four villages, twins among them, all waiting to be compared."""
    judge = Judge(Reader())
    for number, one in enumerate(made(400, twins=0.2)):
        entry = Entry(source=Entry.Source.PROPOSAL, source_id=number, title=one.entry.title, year=2027)
        read(entry, judge, one.entry)
        entry.save()
        Waiting.objects.create(entry=entry, since=timezone.now())


@pytest.fixture
def plans_that_last() -> None:
    """As many made-up plans of four villages: of each of three years, and some that last two or three."""
    judge = Judge(Reader())
    spans = [(2026, 2028), (2027, 2028), (2026, 2027), *[(year, None) for year in (2026, 2027, 2028)] * 2]
    for number, one in enumerate(made(400, twins=0.4)):
        year, last_year = spans[number % len(spans)]
        entry = Entry(
            source=Entry.Source.COOPERATION, source_id=number, title=one.entry.title, year=year,
            last_year=last_year,
        )  # fmt: skip
        if one.entry.point:
            entry.latitude, entry.longitude = one.entry.point
        read(entry, judge, replace(one.entry, year=year, last_year=last_year))
        entry.save()


def found() -> set[tuple[int, int, float]]:
    return set(Finding.objects.values_list("first_id", "second_id", "score"))


def test_the_whole_year_finds_what_entry_by_entry_finds(year_of_plans):
    begin_search(2027)
    until_none_is_left(search_next)
    whole = found()
    assert not Waiting.objects.exists()
    Finding.objects.all().delete()

    for entry in Entry.objects.all():
        Waiting.objects.create(entry=entry, since=timezone.now())
    until_none_is_left(check_next)

    assert len(whole) > 50
    assert found() == whole


def test_plans_of_many_years_are_found_alike_in_every_order_of_searches(plans_that_last):
    for year in (2026, 2027, 2028, 2027, 2026):
        begin_search(year)
        until_none_is_left(search_next)
    whole = found()
    Finding.objects.all().delete()

    for entry in Entry.objects.all():
        Waiting.objects.create(entry=entry, since=timezone.now())
    until_none_is_left(check_next)

    lasting = Finding.objects.filter(first__last_year__isnull=False, second__last_year__isnull=False)
    assert min(lasting.count(), Finding.objects.exclude(pk__in=lasting).count()) > 10
    assert found() == whole


def test_a_search_finds_and_forgets_only_the_pairs_that_belong_to_its_year(plans_that_last):
    for year in (2026, 2027, 2028):
        begin_search(year)
        until_none_is_left(search_next)
    pairs = Finding.objects.alias(year=FIRST_COMMON_YEAR)
    Finding.objects.update(formula="lama", score=1)
    Entry.objects.filter(last_year=2028, year=2026).update(
        title="Pelatihan membatik", headings=[], reading={}
    )

    begin_search(2027)
    until_none_is_left(search_next)

    assert not pairs.filter(year=2027, formula="lama").exists()
    assert not pairs.exclude(year=2027).exclude(formula="lama").exists()
    assert pairs.filter(year=2026).exists()
    assert pairs.filter(year=2028).exists()


def test_what_changed_and_lasts_longer_still_waits_after_the_search_of_one_year(plans_that_last):
    for entry in Entry.objects.all():
        Waiting.objects.create(entry=entry, since=timezone.now())

    for year in (2026, 2027, 2028):
        begin_search(year)
        until_none_is_left(search_next)

    assert set(Waiting.objects.values_list("entry", flat=True)) == set(
        Entry.objects.filter(last_year__isnull=False).values_list("pk", flat=True)
    )


def test_a_part_whose_worker_was_killed_is_done_by_another_once(year_of_plans):
    search = begin_search(2027)
    long_ago = timezone.now() - timedelta(hours=1)
    Part.objects.update(state=WorkState.RUNNING, claimed_at=long_ago)

    until_none_is_left(search_next)
    first = found()
    begin_search(2027)
    until_none_is_left(search_next)

    search.refresh_from_db()
    assert search.progress == (1, 1)
    assert search.finished_at is not None
    assert found() == first


def test_plans_beside_a_border_are_found_by_their_points_both_ways():
    for number, (village, north) in enumerate((("Getas", -7.0), ("Cening", -7.0005), ("Cening", -7.05))):
        record(
            Entry.Source.PROPOSAL, number, title=f"Pembangunan jembatan gantung Desa {village}", year=2027,
            latitude=north, longitude=110.2,
        )  # fmt: skip
    until_none_is_left(check_next)
    one_by_one = found()
    Finding.objects.all().delete()

    begin_search(2027)
    until_none_is_left(search_next)

    certain = Finding.objects.filter(verdict__in=OVERLAPPING)
    assert [(one.first.source_id, one.second.source_id) for one in certain] == [(0, 1)]
    assert found() == one_by_one


def test_what_lasts_is_found_beyond_the_border_of_its_district_by_the_search_of_one_year_alone():
    for number, (name, span) in enumerate((("Getas", (2026, 2030)), ("Cening", (2028, None)))):
        district = RegionFactory(code=f"33.24.0{number + 5}", kind="district", name=f"Kecamatan{name}")
        village = RegionFactory(code=f"33.24.0{number + 5}.2001", kind="village", name=name, parent=district)
        record(
            Entry.Source.COOPERATION, number, title="Pembangunan jembatan gantung", region=village,
            year=span[0], last_year=span[1], latitude=-7.0 - number / 2000, longitude=110.2,
        )  # fmt: skip
    until_none_is_left(check_next)
    one_by_one = found()
    Finding.objects.all().delete()

    counted = []
    for year in (2026, 2028, 2026, 2029):
        begin_search(year)
        until_none_is_left(search_next)
        counted.append(Finding.objects.count())

    assert (len(one_by_one), counted) == (1, [0, 1, 1, 1])
    assert found() == one_by_one


def test_progress_counts_parts_and_what_is_in_them(year_of_plans):
    record(Entry.Source.PLAN_LINE, 1, title="Pelatihan batik", year=2027)
    search = begin_search(2027)
    assert search.progress == (0, 2)

    search_next()

    assert search.progress == (1, 2)
    until_none_is_left(search_next)
    assert sum(search.parts.values_list("entries", flat=True)) == 401
