"""The counts behind the page that shows how well machine and people agree."""

from planning.overlap.rulings.learning import (
    Label,
    by_period,
    by_threshold,
    by_threshold_over_time,
    by_verdict,
    by_verdict_over_time,
)

LABELS = [
    Label(0.95, "kembar", "overlap", "2026/4"),
    Label(0.85, "kembar", "complement", "2026/4"),
    Label(0.65, "tumpang tindih", "overlap", "2026/4"),
    Label(0.45, "beririsan", "unrelated", "2026/3"),
    Label(0.35, "beririsan", "overlap", "2026/3"),
    Label(0.35, "beririsan", "overlap", "2026/3"),
]


def test_each_threshold_shows_some_and_misses_some():
    found = {row.name: (row.shown, row.right, row.missed) for row in by_threshold(LABELS)}

    assert found["0,30"] == (6, 4, 0)
    assert found["0,50"] == (3, 2, 2)
    assert found["0,90"] == (1, 1, 3)
    [half] = [row for row in by_threshold(LABELS) if row.name == "0,50"]
    assert (half.precision, half.recall) == (2 / 3, 0.5)


def test_nothing_decided_is_nothing_measured():
    assert [(row.precision, row.recall) for row in by_threshold([])] == [(None, None)] * 7
    assert by_period([], frozenset()) == by_verdict([]) == []


def test_quarters_stand_the_latest_first():
    latest, earlier = by_period(LABELS, frozenset({"kembar", "tumpang tindih"}))

    assert (latest.name, latest.precision, latest.recall) == ("2026/4", 2 / 3, 1.0)
    assert (earlier.name, earlier.precision, earlier.recall) == ("2026/3", None, 0.0)


def test_verdicts_meet_decisions():
    assert dict(by_verdict(LABELS))["beririsan"] == {"overlap": 2, "complement": 0, "unrelated": 1}


def test_verdicts_and_thresholds_are_told_quarter_by_quarter():
    verdicts = [(period, verdict, row.shown) for period, verdict, row in by_verdict_over_time(LABELS)]
    thresholds = {period: rows[0].shown for period, rows in by_threshold_over_time(LABELS)}

    assert verdicts == [("2026/4", "kembar", 2), ("2026/4", "tumpang tindih", 1), ("2026/3", "beririsan", 3)]
    assert thresholds == {"2026/4": 3, "2026/3": 3}
