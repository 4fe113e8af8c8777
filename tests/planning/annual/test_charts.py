"""Bars of numbers: the largest fills the picture, none draws nothing."""

from planning.annual.charts import counts_of, frozen


def test_the_largest_number_fills_the_picture():
    drawn = frozen(counts_of("Konsultasi", [("Renja", 8), ("Usulan", 2), ("Data", 0)]))

    assert drawn is not None
    assert [(bar["words"], bar["figure"], float(bar["length"])) for bar in drawn["bars"]] == [
        ("Renja", "8", 200.0), ("Usulan", "2", 50.0), ("Data", "0", 0.0),
    ]  # fmt: skip


def test_where_nothing_was_counted_there_is_no_picture():
    assert counts_of("Konsultasi", []) is None
    assert counts_of("Konsultasi", [("Renja", 0)]) is None
    assert frozen(None) is None
