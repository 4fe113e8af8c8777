"""A usual work: what it costs by its unit price, and where it stands in the nomenclature of a year."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from planning.proposals.catalogue.models import CatalogueEntry
from tests.factories.filing import CatalogueEntryFactory
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.stakeholders import admin, citizen


def test_the_estimate_is_volume_times_unit_price_in_whole_rupiah():
    entry = CatalogueEntry(unit="meter", unit_price=450_333)

    assert entry.estimate(Decimal("250")) == 112_583_250
    assert entry.estimate(Decimal("0.5")) == 225_167
    assert entry.estimate_in_words(Decimal("2.50")) == "2,5 meter × Rp450.333 = Rp1.125.833"


@pytest.mark.django_db
def test_its_sub_activity_is_that_of_the_edition_of_the_plan_year():
    item = NomenclatureItemFactory()

    assert CatalogueEntryFactory().sub_activity_in(2027) == item
    assert CatalogueEntryFactory(sub_activity_code="1.03.02.2.02.0099").sub_activity_in(2027) is None
    assert CatalogueEntryFactory(sub_activity_code="").sub_activity_in(2027) is None


@pytest.mark.django_db
def test_what_is_no_longer_offered_is_seen_by_those_who_moderate_only():
    CatalogueEntryFactory(is_offered=False)

    seen = [CatalogueEntry.objects.visible_to(reader).count() for reader in (None, citizen(), admin())]
    assert seen == [0, 0, 1]


@pytest.mark.django_db
def test_words_are_found_in_the_work_and_its_description():
    entry = CatalogueEntryFactory(work="Rabat beton jalan lingkungan")
    CatalogueEntryFactory(work="Bangun posyandu", description="")

    assert list(CatalogueEntry.objects.with_words("beton tebal")) == [entry]


@pytest.mark.django_db
def test_a_price_is_more_than_nothing():
    with pytest.raises(IntegrityError, match="catalogue_price_is_positive"):
        CatalogueEntryFactory(unit_price=0)


def test_a_code_has_the_shape_of_a_sub_activity():
    with pytest.raises(ValidationError):
        CatalogueEntry(sub_activity_code="1.03").clean()
