"""The regions that come with the project (Kepmendagri 300.2.2-2138 Tahun 2025)."""

import csv

import pytest

from stakeholders.regions.models import Region
from stakeholders.regions.reference import kind_of, listed_regions, load_regions
from tests.fixtures.shared import shared_file

pytestmark = pytest.mark.django_db
K = Region.Kind


@pytest.fixture
def regions():
    load_regions()
    return Region.objects.all()


def test_kendal_has_20_districts_266_villages_and_20_wards(regions):
    kendal = regions.within("33.24")

    assert kendal.filter(kind=K.DISTRICT).count() == 20
    assert kendal.filter(kind=K.VILLAGE).count() == 266
    assert kendal.filter(kind=K.WARD).count() == 20
    assert kendal.villages().count() == 286


@pytest.mark.parametrize(
    ("code", "name", "villages", "wards"),
    [
        ("33.24.15", "Kendal", 0, 20),
        ("33.24.20", "Kaliwungu Selatan", 8, 0),
        ("33.24.07", "Boja", 18, 0),
        ("33.24.01", "Plantungan", 12, 0),
    ],
)
def test_a_district_has_its_villages_and_wards(regions, code, name, villages, wards):
    district = regions.get(code=code)

    assert district.name == name
    assert district.children.filter(kind=K.VILLAGE).count() == villages
    assert district.children.filter(kind=K.WARD).count() == wards


def test_jawa_tengah_has_29_regencies_and_6_cities(regions):
    province = regions.get(code="33")

    assert str(province) == "Provinsi Jawa Tengah"
    assert province.children.filter(kind=K.REGENCY).count() == 29
    assert province.children.filter(kind=K.CITY).count() == 6
    assert str(regions.get(code="33.74")) == "Kota Semarang"
    assert str(regions.get(code="33.22")) == "Kabupaten Semarang"


def test_every_region_but_the_province_stands_below_the_one_its_code_names(regions):
    for region in regions.select_related("parent"):
        assert (region.parent.code if region.parent else "") == region.code.rpartition(".")[0]


def test_a_village_is_called_with_its_district(regions):
    village = regions.select_related("parent").get(code="33.24.01.2001")

    assert village.full_name == "Desa Blumah, Kec. Plantungan"


def test_every_name_is_dated(regions):
    assert regions.filter(names__isnull=True).count() == 0
    assert regions.get(code="33.24").name_on(day=None) == "Kendal"


def test_loading_again_adds_nothing_and_keeps_a_new_name(regions):
    regions.filter(code="33.24.01.2001").update(name="Blumah Raya")

    assert load_regions() == 0
    assert regions.get(code="33.24.01.2001").name == "Blumah Raya"


def test_what_is_missing_is_added_below_what_stands(regions):
    regions.filter(code="33.24.20.2008").delete()

    assert load_regions() == 1
    assert regions.get(code="33.24.20.2008").parent.name == "Kaliwungu Selatan"


def test_the_list_agrees_with_the_official_one(regions):
    official = {}
    for file in ("jawa-tengah-kabkota.csv", "kendal-kecamatan.csv", "kendal-desa-kelurahan.csv"):
        with shared_file(f"wilayah/{file}").open(encoding="utf-8") as rows:
            official |= {row["code"]: row["name"] for row in csv.DictReader(rows)}

    ours = {region.code: region for region in regions.exclude(code="33")}
    assert ours.keys() == official.keys()
    assert {
        code: str(region) if region.kind in (K.REGENCY, K.CITY) else region.name
        for code, region in ours.items()
    } == official


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("33", K.PROVINCE),
        ("33.24", K.REGENCY),
        ("33.71", K.CITY),
        ("33.24.15", K.DISTRICT),
        ("33.24.15.1020", K.WARD),
        ("33.24.01.2012", K.VILLAGE),
    ],
)
def test_a_code_tells_its_kind(code, kind):
    assert kind_of(code) == kind


def test_an_indented_line_stands_below_the_line_it_is_indented_under():
    text = "# a comment\n33 Jawa Tengah\n  24 Kendal\n    01 Plantungan\n  25 Batang\n"

    assert list(listed_regions(text)) == [
        ("33", "Jawa Tengah"),
        ("33.24", "Kendal"),
        ("33.24.01", "Plantungan"),
        ("33.25", "Batang"),
    ]
