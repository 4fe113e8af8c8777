"""Regions are found by place, kind and name."""

import pytest
from django.core.exceptions import ValidationError

from stakeholders.regions.models import Region
from stakeholders.regions.reference import load_regions

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def regions():
    load_regions()


def test_a_region_holds_itself_and_what_lies_in_it_but_no_namesake_of_its_code():
    assert Region.objects.within("33.24.01").count() == 13
    assert Region.objects.within("33.2").count() == 0


def test_a_name_or_the_beginning_of_a_code_finds_a_region():
    assert set(Region.objects.named_like("kaliwungu selatan").values_list("code", flat=True)) == {"33.24.20"}
    assert Region.objects.named_like("33.24.20.").count() == 8


@pytest.mark.parametrize("code", ["3", "33.2", "33.24.1", "33.24.01.201", "33.24.01.2001.1", "33-24", "abc"])
def test_a_code_of_another_shape_is_refused(code):
    region = Region(code=code, kind=Region.Kind.VILLAGE, name="Blumah")

    with pytest.raises(ValidationError, match=r"Tulis kode wilayah seperti 33\.24\.01\.2001\."):
        region.full_clean()
