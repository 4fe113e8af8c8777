"""How far two points lie apart; pure. A regency is small enough to be flat."""

from math import cos, hypot, radians

Point = tuple[float, float]
KM_A_DEGREE = 111.2


def kilometres(one: Point, other: Point) -> float:
    """The way between two points (degrees north, degrees east) as the crow flies."""
    north = one[0] - other[0]
    east = (one[1] - other[1]) * cos(radians((one[0] + other[0]) / 2))
    return hypot(north, east) * KM_A_DEGREE


def square(half: float, point: Point) -> tuple[tuple[float, float], tuple[float, float]]:
    """The degrees (south, north) and (west, east) that lie up to `half` kilometres from `point`."""
    high = half / KM_A_DEGREE
    wide = high / cos(radians(point[0]))
    return (point[0] - high, point[0] + high), (point[1] - wide, point[1] + wide)
