"""How a line of a plan gives way: its agency is asked, for nobody else changes its document.

It stands among the duties of the agency until the line says something else (or the planner something else).
"""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow
from planning.overlap.models import Entry
from planning.overlap.rulings.following import Done, Wish, enlist, other_side
from planning.overlap.rulings.models import Consequence, Ruling
from stakeholders.accounts.models import Account

ASKED = {
    Consequence.MERGE: _("%(agency)s diminta menyatukan baris %(code)s dengan %(other)s"),
    Consequence.REASSIGN: _("%(agency)s diminta menyerahkan baris %(code)s kepada %(taker)s"),
    Consequence.RESCHEDULE: _("%(agency)s diminta memindahkan baris %(code)s ke tahun %(year)s"),
}


@enlist(Consequence.MERGE, Entry.Source.PLAN_LINE)
@enlist(Consequence.REASSIGN, Entry.Source.PLAN_LINE)
@enlist(Consequence.RESCHEDULE, Entry.Source.PLAN_LINE)
def ask_the_agency(ruling: Ruling, wish: Wish, by: Account) -> Done:
    """The agency of the line is asked to change its document; the answer leads to the line."""
    entry = ruling.yielding
    if entry is None or entry.organisation is None or wish.agency == entry.organisation:
        raise NotPossibleNow
    words = ASKED[Consequence(ruling.consequence)] % {
        "agency": entry.agency, "code": entry.code, "other": other_side(ruling).code,
        "taker": wish.agency.short_name if wish.agency else "", "year": wish.year,
    }  # fmt: skip
    return Done(words, entry.address)
