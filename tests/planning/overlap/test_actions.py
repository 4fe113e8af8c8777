"""Entries are written, compared with their neighbourhood, and forgotten."""

import hashlib

import pytest
from django.db import IntegrityError, transaction

from perkasa.core.jobs import until_none_is_left
from planning.overlap.actions import check_next, forget, record
from planning.overlap.models import Entry, Finding, Waiting
from planning.overlap.weights import FORMULA
from tests.factories.stakeholders import RegionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def villages():
    district = RegionFactory(code="33.24.05", kind="district", name="Singorojo")
    return [
        RegionFactory(code=f"33.24.05.{number}", kind="village", name=name, parent=district)
        for number, name in (("2001", "Getas"), ("2002", "Cening"))
    ]


def plan(number: int, title: str, region, **content) -> Entry:
    return record(Entry.Source.PROPOSAL, number, title=title, region=region, year=2027, **content)


def test_an_entry_says_what_was_read_in_it(villages):
    entry = plan(1, "Pemb. TPT RT 1/2", villages[0])

    assert (entry.village, entry.district, entry.formula) == ("getas", "singorojo", FORMULA)
    assert entry.read.objects == {"talud"}
    assert list(Waiting.objects.values_list("entry", flat=True)) == [entry.pk]


def test_a_changed_entry_is_compared_with_its_neighbourhood(villages):
    getas, cening = villages
    first = plan(1, "Pemb. TPT RT 1/2", getas, agency="DPUPR")
    twin = plan(2, "Pembangunan talud RT 01 RW 02", getas, agency="Kecamatan Singorojo")
    plan(3, "Pembangunan talud RT 01 RW 02", cening)

    assert until_none_is_left(check_next) == 3

    finding = Finding.objects.get()
    assert (finding.first, finding.second, finding.verdict, finding.formula) == (
        first,
        twin,
        "kembar",
        FORMULA,
    )
    assert ["keduanya tentang talud", 3.5, "same_object"] in finding.reasons


def test_a_finding_that_no_longer_holds_is_gone(villages):
    plan(1, "Pemb. TPT RT 1/2", villages[0])
    plan(2, "Pembangunan talud RT 01 RW 02", villages[0])
    until_none_is_left(check_next)

    plan(2, "Pembangunan talud RT 05 RW 02", villages[0])
    until_none_is_left(check_next)

    assert not Finding.objects.exists()


def test_a_plan_lasts_until_its_first_year_or_a_later_one(villages):
    lasting = [
        plan(number, "Talud", villages[0], last_year=year)
        for number, year in ((1, None), (2, 2027), (3, 2030))
    ]
    assert [entry.years for entry in lasting] == ["2027", "2027", "2027–2030"]

    with pytest.raises(IntegrityError, match="entry_ends_after_it_begins"), transaction.atomic():
        plan(4, "Talud", villages[0], last_year=2026)
    with pytest.raises(IntegrityError, match="entry_ends_after_it_begins"), transaction.atomic():
        record(Entry.Source.PROPOSAL, 5, title="Talud", region=villages[0], year=None, last_year=2026)


def test_how_long_a_plan_lasts_is_told_by_its_digest_only_where_it_lasts(villages):
    entry = Entry(title="Talud", year=2027)
    told = ("Talud", "", None, 2027, "", None, None, None)
    once = hashlib.sha256(repr(told).encode()).hexdigest()[:16]

    assert entry.material_digest() == once
    entry.last_year = 2030
    assert entry.material_digest() != once


def test_what_is_forgotten_takes_its_findings_along(villages):
    plan(1, "Pemb. TPT RT 1/2", villages[0])
    plan(2, "Pembangunan talud RT 01 RW 02", villages[0])
    until_none_is_left(check_next)

    forget(Entry.Source.PROPOSAL, 2)

    assert (Entry.objects.count(), Finding.objects.count()) == (1, 0)
