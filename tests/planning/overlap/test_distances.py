"""Points on the map."""

import pytest

from planning.overlap.distances import kilometres, square


def test_a_degree_north_is_a_hundred_and_eleven_kilometres():
    assert kilometres((-7.0, 110.0), (-6.0, 110.0)) == pytest.approx(111.2)
    assert kilometres((-7.0, 110.0), (-7.0, 110.009)) == pytest.approx(0.993, abs=0.001)


def test_the_square_reaches_as_far_to_every_side():
    (south, north), (west, east) = square(1, (-7.0, 110.0))

    assert kilometres((south, 110.0), (north, 110.0)) == pytest.approx(2)
    assert kilometres((-7.0, west), (-7.0, east)) == pytest.approx(2)
