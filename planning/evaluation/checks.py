"""What is looked at before a report is sent: empty rows, rows that lag without a reason, unusual figures."""

from collections.abc import Iterable
from fractions import Fraction

from django.utils.translation import gettext as _

from planning.evaluation.figures import percent_words
from planning.evaluation.limits import reason_below, unusual_above
from planning.evaluation.rows import Realisation

FULL = Fraction(100)


def empty_rows(rows: Iterable[Realisation], quarter: int) -> list[Realisation]:
    """Those that do not report the quarter: no result where they are measured, no money where they spend."""
    return [
        row
        for row in rows
        if (row.indicator and row.results[quarter - 1] is None)
        or (row.has_money and row.spending[quarter - 1] is None)
    ]


def lags(row: Realisation, quarter: int) -> bool:
    """Whether it stands below the share of its target that asks for a reason."""
    pace = row.performance.pace(quarter) if row.indicator else row.cost.pace(quarter)
    return pace is not None and pace < reason_below()


def rows_without_reason(rows: Iterable[Realisation], quarter: int) -> list[Realisation]:
    """Those that lag and do not say both why and what follows."""
    return [row for row in rows if lags(row, quarter) and not (row.obstacles and row.follow_up)]


def unusual(row: Realisation, quarter: int) -> list[str]:
    """What of a row deserves a second look, in sentences; nothing of it forbids to send."""
    said = []
    pace = row.performance.pace(quarter)
    if pace is not None and pace > unusual_above():
        said.append(_("Capaian %s%% dari yang direncanakan sampai triwulan ini.") % percent_words(pace))
    if row.unit.strip() == "%" and any(value is not None and abs(value) > FULL for value in row.results):
        said.append(_("Persentase lebih dari 100."))
    if _falls(row, quarter):
        said.append(_("Lebih rendah daripada triwulan sebelumnya."))
    said += _unusual_money(row)
    return said


def _falls(row: Realisation, quarter: int) -> bool:
    """A final value that ought to rise is lower than a quarter ago."""
    if quarter == 1 or row.rule.is_summed or row.direction != "up":
        return False
    now, before = row.results[quarter - 1], row.results[quarter - 2]
    return now is not None and before is not None and now < before


def _unusual_money(row: Realisation) -> list[str]:
    spent, done = row.cost.done, row.performance.done
    if spent is None or not row.has_money:
        return []
    said = []
    if spent > (row.money or 0):
        said.append(_("Belanja melebihi anggaran."))
    if spent and row.indicator and done == 0:
        said.append(_("Ada belanja, belum ada hasil."))
    if done and not spent:
        said.append(_("Ada hasil, belum ada belanja."))
    return said
