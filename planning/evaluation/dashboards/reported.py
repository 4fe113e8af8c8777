"""Who reports in a year, and how far each report is: what planners look at."""

from dataclasses import dataclass
from fractions import Fraction

from planning.evaluation.figures import share_of
from planning.evaluation.models import QuarterReport
from planning.evaluation.reminding import reporting_agencies
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Reported:
    """The agencies with a Renja of `year`, and their newest reports by agency and number of the quarter."""

    year: int
    agencies: list[Organisation]
    newest: dict[tuple[int, int], QuarterReport]

    def sent(self, number: int) -> Fraction | None:
        """Percent of the agencies that have sent this quarter; what was reopened was sent before."""
        reports = [self.newest.get((agency.pk, number)) for agency in self.agencies]
        sent = [report for report in reports if report and (report.revision or not report.is_open)]
        return share_of(len(sent), len(self.agencies))


def reported_in(year: int, reader: Account | None) -> Reported:
    """What agencies have reported of `year`, as far as `reader` may see; two questions however many."""
    reports = QuarterReport.objects.visible_to(reader).of_year(year).select_related("quarter")
    newest = {
        (report.organisation_id, report.quarter.number): report for report in reports.order_by("revision")
    }
    return Reported(year, list(reporting_agencies(year)), newest)
