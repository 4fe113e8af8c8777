"""An RPJMD and an RKPD of the same agency, as in the known case of the consistency index."""

from decimal import Decimal

from perkasa.core.jobs import until_none_is_left
from planning.alignment.pairs.actions import check_next
from planning.plans.content import Entry, Measure
from planning.plans.models import Kind, Plan
from stakeholders.organisations.models import Organisation
from tests.factories.planning import PLAN_YEAR
from tests.factories.plans import PlanFactory, fix, put
from tests.factories.stakeholders import RegencyFactory

RPJMD = ("1.01.02", "1.02.02", "1.03.10", "2.11.11", "3.27.02", "5.01.02", "5.01.03", "2.16.02")
RKPD = ("1.01.02", "1.02.02", "1.03.10", "3.27.02", "5.01.02", "5.01.03", "2.17.06")


def programmes(agency: Organisation, codes: tuple[str, ...], year: int = PLAN_YEAR) -> list[Entry]:
    """Programmes with the same indicator, target and money."""
    measure = Measure("Persentase capaian program", "%", targets={year: Decimal(90)})
    return [
        Entry(
            "programme", code, f"PROGRAM {code}", agency.pk, measures=(measure,), ceilings={year: 1_000_000}
        )
        for code in codes
    ]


def known_case(agency: Organisation, *, is_fixed: bool = True) -> tuple[Plan, Plan]:
    """Eight programmes planned, seven in the RKPD of the year, one of them without basis; all checked."""
    RegencyFactory()
    medium = PlanFactory(kind=Kind.MEDIUM_TERM, first_year=PLAN_YEAR - 2, last_year=PLAN_YEAR + 2, works=0)
    yearly = PlanFactory(kind=Kind.YEARLY, works=0)
    put(medium, programmes(agency, RPJMD))
    put(yearly, programmes(agency, RKPD))
    for plan in (medium, yearly) if is_fixed else ():
        fix(plan)
    until_none_is_left(check_next)
    return medium, yearly
