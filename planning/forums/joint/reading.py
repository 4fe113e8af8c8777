"""What waits for a desk."""

from django.db.models import QuerySet

from planning.overlap.models import FIRST_COMMON_YEAR
from planning.overlap.rulings.models import Consequence, Ruling
from stakeholders.accounts.models import Account


def waiting_for(reader: Account, year: int) -> QuerySet[Ruling]:
    """The rulings in force on plans of `year` that are to be discussed together and stand at no desk yet."""
    rows = Ruling.objects.visible_to(reader).holding().filter(consequence=Consequence.DESK, joint_item=None)
    of_year = rows.alias(common_year=FIRST_COMMON_YEAR).filter(common_year=year)
    return of_year.for_reading().order_by("decided_at", "pk")
