"""What the table of annual reports holds about people: who wrote and issued one."""

from perkasa.home.privacy.holding import Holding
from planning.models import AnnualReport

OF_ANNUAL = (
    Holding(
        AnnualReport, by=("written_by", "issued_by"), words=("foreword", "highlights", "obstacles", "plans")
    ),
)
