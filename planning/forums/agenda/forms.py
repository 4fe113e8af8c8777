"""What a point of an agenda is about."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from perkasa.core.picking import PickField
from planning.forums.agenda.subjects import find
from planning.forums.models import Forum
from stakeholders.accounts.models import Account


class SubjectForm(Form):
    """A proposal or a line of a plan of the forum's year, by its number or words."""

    def __init__(self, data=None, *, forum: Forum, reader: Account):
        super().__init__(data)
        self.fields["about"] = PickField(
            search=partial(find, forum=forum, reader=reader),
            label=_("Usulan, baris rencana, atau kerja sama"),
            help_text=_("Tulis nomornya, kode sub kegiatan, atau sebagian judulnya."),
        )  # fmt: skip
