"""Which notes a reader sees beside the rows of a report."""

from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import may_fill, may_read_all
from planning.evaluation.reviewing.models import RowNote


def notes_for(report: QuarterReport, reader) -> dict[int, str]:
    """The note on each row by its position, for the agency and those who read all; nothing for others."""
    if not (may_fill.test(reader, report) or may_read_all.test(reader, None)):
        return {}
    return dict(RowNote.objects.filter(row__report=report).values_list("row__position", "words"))
