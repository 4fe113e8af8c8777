"""An overlap that becomes the idea of a cooperation, as soon as a planner rules so."""

from django.utils.translation import gettext as _

from planning.cooperation.actions import Source, note_down
from planning.cooperation.statuses import Kind
from planning.overlap.rulings.following import Done, Wish, enlist
from planning.overlap.rulings.models import Consequence, Ruling
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

TITLE_LENGTH = 200


@enlist(Consequence.COOPERATION)
def note_idea(ruling: Ruling, wish: Wish, by: Account) -> Done:
    """A cooperation is being prepared that keeps the way back to the pair it came from."""
    title = _("Kerja sama: %s") % ruling.first.title
    sides = f"{ruling.first.title} ({ruling.first.agency}); {ruling.second.title} ({ruling.second.agency})"
    cooperation = note_down(
        kind=Kind.REGIONS_CHOICE, title=title[:TITLE_LENGTH], object=sides, purpose=ruling.reason,
        scope=sides, responsible=Organisation.objects.host(), by=by,
        origin=Source(_("Putusan tumpang tindih %s") % ruling.code, ruling.get_absolute_url()),
    )  # fmt: skip
    return Done(_("Menjadi gagasan kerja sama %s") % cooperation.code, cooperation.get_absolute_url())
