"""A reading as plain data and back: a title is read when it is written, not at every comparison."""

from typing import Any

from planning.overlap.entries import NONE, Entry, Place, Reading

SETS = (
    "actions", "objects", "hosts", "surfaces", "targets", "specifics", "ordinary", "stages", "sides",
    "numbers", "words",
)  # fmt: skip
NUMBERED = ("rt", "rw", "km")


def pack(reading: Reading) -> dict[str, Any]:
    """What was read, as JSON; empty parts are left out."""
    packed: dict[str, Any] = {name: sorted(values) for name in SETS if (values := getattr(reading, name))}
    if reading.place.names:
        packed["names"] = {
            level: sorted(names) for level, names in sorted(reading.place.names.items()) if names
        }
    for name in NUMBERED:
        if numbers := getattr(reading.place, name):
            packed[name] = sorted(numbers)
    columns = [reading.column_village, reading.column_district]
    if any(columns):
        packed["columns"] = columns
    return packed


def unpack(entry: Entry, packed: dict[str, Any]) -> Reading:
    """The reading that was packed, of the entry it was read in."""
    place = Place(
        {level: set(names) for level, names in packed["names"].items()} if "names" in packed else {}
    )
    for name in NUMBERED:
        getattr(place, name).update(packed.get(name, NONE))
    village, district = packed.get("columns", ("", ""))
    return Reading(
        entry,
        place,
        village,
        district,
        *[frozenset(packed[name]) if name in packed else NONE for name in SETS],
    )
