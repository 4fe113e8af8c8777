"""A published list becomes an edition, all of it or nothing; what refers to an item keeps it."""

import pytest

from planning.nomenclature.actions import EditionStands, ItemsInUse, Loaded, Source, load_edition
from planning.nomenclature.items import Item
from planning.nomenclature.models import Edition, NomenclatureItem
from tests.factories.planning import ProposalFactory

pytestmark = pytest.mark.django_db

ROAD = Item(
    "1.03.10.2.01.0053", "Pembangunan Jalan", "Terbangunnya Jalan", "Panjang Jalan", "KM", is_spm=True
)
BRIDGE = Item(
    "1.03.10.2.01.0069", "Pembangunan Jembatan", "Terbangunnya Jembatan", "Panjang Jembatan", "Meter"
)
ABOVE = [
    Item("1", "URUSAN WAJIB"),
    Item("1.03", "BIDANG PEKERJAAN UMUM"),
    Item("1.03.10", "PROGRAM PENYELENGGARAAN JALAN"),
    Item("1.03.10.2.01", "Penyelenggaraan Jalan"),
]
PAPUA = [Item("1.03.10.3.01", "Jalan Papua"), Item("1.03.10.3.01.0001", "Jalan Papua", "a", "b", "KM")]


def source(letter: str = "a", year: int = 2027, **details) -> Source:
    return Source(name=f"Daftar {letter}", valid_from_year=year, sha256=letter * 64, **details)


def test_an_edition_stands_with_every_item_below_its_parent():
    loaded = load_edition(
        [*ABOVE, ROAD, *PAPUA], source(legal_basis="Kepmendagri 1/2026", file_name="daftar.xlsx")
    )

    road = loaded.edition.items.get(code=ROAD.code)
    assert loaded == Loaded(loaded.edition, added=7)
    assert (loaded.edition.legal_basis, loaded.edition.source_name) == ("Kepmendagri 1/2026", "daftar.xlsx")
    assert (road.name, road.indicator, road.unit, road.is_spm) == (
        "Pembangunan Jalan",
        "Panjang Jalan",
        "KM",
        True,
    )
    assert road.parent.code == "1.03.10.2.01"
    assert set(NomenclatureItem.objects.for_regency().values_list("code", flat=True)) == {
        "1",
        "1.03",
        "1.03.10",
        "1.03.10.2.01",
        "1.03.10.2.01.0053",
    }


def test_the_same_file_twice_changes_nothing():
    first = load_edition([*ABOVE, ROAD], source())
    keys = set(NomenclatureItem.objects.values_list("pk", flat=True))

    again = load_edition([*ABOVE, ROAD], source())

    assert again.is_unchanged
    assert again.edition == first.edition
    assert again.edition.loaded_at == first.edition.loaded_at
    assert set(NomenclatureItem.objects.values_list("pk", flat=True)) == keys


def test_the_same_file_for_another_year_is_refused():
    load_edition([*ABOVE, ROAD], source())

    with pytest.raises(EditionStands, match="sudah dimuat sebagai edisi “Daftar a” yang berlaku mulai 2027"):
        load_edition([*ABOVE, ROAD], source(year=2028))
    assert Edition.objects.count() == 1


def test_another_file_for_a_year_that_has_its_edition_is_refused_unless_it_shall_replace_it():
    load_edition([*ABOVE, ROAD], source())

    with pytest.raises(EditionStands):
        load_edition([*ABOVE, BRIDGE], source("b"))
    replaced = load_edition([*ABOVE, BRIDGE], source("b"), replace=True)

    assert (replaced.added, replaced.kept, replaced.removed) == (1, 4, 1)
    assert list(Edition.objects.values_list("name", flat=True)) == ["Daftar b"]
    assert not NomenclatureItem.objects.filter(code=ROAD.code).exists()


def test_a_whole_list_completes_a_partial_one_and_items_keep_their_identity():
    partial = load_edition([*ABOVE, ROAD], source(is_partial=True))
    road = partial.edition.items.get(code=ROAD.code)

    whole = load_edition([*ABOVE, Item(ROAD.code, "Membangun Jalan", "a", "b", "KM"), BRIDGE], source("b"))

    assert whole.edition == partial.edition
    assert (whole.added, whole.kept, whole.removed) == (1, 5, 0)
    assert not whole.edition.is_partial
    road.refresh_from_db()
    assert road.name == "Membangun Jalan"
    assert road.words == "membangun jalan a b"


def test_an_item_that_a_proposal_names_is_not_taken_away():
    loaded = load_edition([*ABOVE, ROAD], source())
    ProposalFactory(sub_activity=loaded.edition.items.get(code=ROAD.code))

    with pytest.raises(ItemsInUse):
        load_edition([*ABOVE, BRIDGE], source("b"), replace=True)

    edition = Edition.objects.get()
    assert edition.name == "Daftar a"
    assert edition.items.filter(code=ROAD.code).exists()
    assert not edition.items.filter(code=BRIDGE.code).exists()


def test_progress_counts_what_is_written():
    told = []

    load_edition([*ABOVE, ROAD, BRIDGE], source(), progress=lambda stage, count: told.append((stage, count)))

    assert told == [("items", 1), ("items", 2), ("items", 3), ("items", 4), ("items", 6)]
