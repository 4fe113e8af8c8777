"""A place is picked by its name, its district or its code, and a slip of the pen is forgiven as a guess."""

import pytest
from django.core.exceptions import ValidationError

from stakeholders.regions.models import Region
from stakeholders.regions.picking import DISTRICTS, VILLAGES, RegionField, find_regions
from tests.factories.stakeholders import DistrictFactory, RegionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def places():
    boja = DistrictFactory(code="33.24.06", name="Boja")
    ngampel = DistrictFactory(code="33.24.19", name="Ngampel")
    RegionFactory(code="33.24.06.2001", name="Boja", parent=boja)
    RegionFactory(code="33.24.06.2002", name="Bebengan", parent=boja)
    RegionFactory(code="33.24.06.2003", name="Karanganyar", parent=boja)
    RegionFactory(code="33.24.19.2001", name="Karanganyar", parent=ngampel)
    RegionFactory(code="33.25.01.2001", name="Wates", parent=DistrictFactory(code="33.25.01", name="Batang"))


def labels(words: str, **options) -> list[str]:
    return [match.label for match in find_regions(words, **options)]


def test_a_name_its_district_and_its_code_find_a_place():
    assert labels("bebengan") == ["Desa Bebengan, Kec. Boja"]
    assert labels("Karanganyar Ngampel") == ["Desa Karanganyar, Kec. Ngampel"]
    assert labels("33.24.06.2002") == ["Desa Bebengan, Kec. Boja"]
    assert labels("kecamatan ngampel", kinds=DISTRICTS) == ["Kecamatan Ngampel"]


def test_what_two_are_called_is_offered_and_what_only_one_is_called_is_taken():
    assert labels("karanganyar") == ["Desa Karanganyar, Kec. Boja", "Desa Karanganyar, Kec. Ngampel"]
    assert labels("desa boja", kinds=VILLAGES) == ["Desa Boja, Kec. Boja"]
    assert labels("Desa Karanganyar, Kec. Ngampel") == ["Desa Karanganyar, Kec. Ngampel"]


def test_a_slip_is_a_guess_and_places_of_other_regencies_are_not_found():
    [guess, *_others] = find_regions("bebengann", kinds=VILLAGES)

    assert (guess.label, guess.is_guess) == ("Desa Bebengan, Kec. Boja", True)
    assert labels("wates") == []


def test_the_field_cleans_to_the_place_and_shows_its_whole_name():
    field = RegionField(kinds=VILLAGES)
    village = Region.objects.get(code="33.24.06.2002")

    assert field.clean("bebengan") == village
    assert field.prepare_value(village) == "Desa Bebengan, Kec. Boja"
    with pytest.raises(ValidationError, match="Ada beberapa yang cocok"):
        field.clean("karanganyar")
    with pytest.raises(ValidationError, match="Tidak ditemukan"):
        field.clean("wates")
