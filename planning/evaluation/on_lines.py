"""What was reported of a line of a plan, for its page."""

from django.utils.translation import gettext as _

from planning.evaluation.lineage.reading import stages_of
from planning.evaluation.lineage.tracing import Lineage, Work, results_of
from planning.plans.lines import Line
from planning.plans.linked import SHOWN, Link, Links, enlist
from stakeholders.accounts.models import Account


@enlist
def results_of_line(line: Line, reader: Account | None) -> Links:
    """Its last certified results in each of the plan's years; everybody may read them."""
    years = range(line.plan.first_year, line.plan.last_year + 1)
    works = [Work(line.organisation_id, line.code, year) for year in years if line.organisation_id]
    told = stages_of(Lineage(results=results_of(works)))[-1]["things"]
    links = [Link(one["title"], one["url"], one["state"], note=one["note"]) for one in told[:SHOWN]]
    return Links(_("Realisasi menurut laporan yang disahkan"), links)
