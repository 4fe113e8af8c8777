"""A reading as plain data and back: a title is read when it is written, not at every comparison."""

from typing import Any

from planning.overlap.entries import NONE, Entry, Place, Reading

SETS = (
    "actions", "objects", "hosts", "surfaces", "targets", "specifics", "ordinary", "stages", "sides",
    "numbers", "words",
)  # fmt: skip


def pack(reading: Reading) -> dict[str, Any]:
    """What was read, as JSON; empty parts are left out."""
    packed: dict[str, Any] = {name: sorted(values) for name in SETS if (values := getattr(reading, name))}
    if reading.place.names:
        packed["names"] = {
            level: sorted(names) for level, names in sorted(reading.place.names.items()) if names
        }
    if reading.place.rt:
        packed["rt"] = sorted(reading.place.rt)
    if reading.place.rw:
        packed["rw"] = sorted(reading.place.rw)
    columns = [reading.column_village, reading.column_district]
    if any(columns):
        packed["columns"] = columns
    return packed


def unpack(entry: Entry, packed: dict[str, Any]) -> Reading:
    """The reading that was packed, of the entry it was read in."""
    place = Place(
        {level: set(names) for level, names in packed["names"].items()} if "names" in packed else {}
    )
    place.rt.update(packed.get("rt", NONE))
    place.rw.update(packed.get("rw", NONE))
    village, district = packed.get("columns", ("", ""))
    return Reading(
        entry,
        place,
        village,
        district,
        *[frozenset(packed[name]) if name in packed else NONE for name in SETS],
    )
