"""The districts as tiles."""

from stakeholders.regions.tiles import GRID, arranged

KENDAL = {f"33.24.{number:02}": f"Kecamatan {number}" for number in range(1, 21)}


def test_every_district_of_kendal_has_one_place():
    placed = [code for row in GRID for code in row if code]

    assert sorted(placed) == sorted(KENDAL)
    assert {len(row) for row in GRID} == {7}


def test_the_tone_follows_the_number():
    tiles = {tile.code: tile for tile in arranged(KENDAL, {"33.24.01": 8, "33.24.02": 1, "33.24.03": 4})}

    assert [tiles[f"33.24.0{n}"].level for n in (1, 2, 3, 4)] == [4, 1, 2, 0]


def test_other_districts_simply_follow_each_other():
    tiles = arranged({"33.25.02": "Batang", "33.25.01": "Wonotunggal"}, {})

    assert [(tile.code, tile.level) for tile in tiles] == [("33.25.02", 0), ("33.25.01", 0)]
