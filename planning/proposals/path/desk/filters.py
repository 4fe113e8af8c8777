"""The questions that narrow the desk."""

import django_filters as filters
from django.conf import settings
from django.db.models import Exists, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from planning.proposals.path.desk.queries import asked_of
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.sources import Source, Stage
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region

MINE, UNGIVEN, TO_SCORE, HELD, LATE, DONE = (
    "saya", "belum-dibagi", "menunggu-nilai-saya", "ditahan", "terlambat", "selesai",
)  # fmt: skip


def _districts():
    rows = Region.objects.within(settings.REGENCY_CODE).filter(kind=Region.Kind.DISTRICT).order_by("name")
    return rows.values_list("code", "name")


class DeskFilter(filters.FilterSet):
    """What the desk can be asked; without an answer it shows what waits."""

    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    keadaan = filters.ChoiceFilter(
        label=_("Keadaan"), method="filter_state", empty_label=_("Menunggu putusan"),
        choices=[(MINE, _("Diserahkan kepada saya")), (UNGIVEN, _("Belum dibagi")),
                 (TO_SCORE, _("Menunggu nilai saya")), (HELD, _("Putusan ditahan")),
                 (LATE, _("Terlambat")), (DONE, _("Sudah saya putuskan"))],
    )  # fmt: skip
    tahap = filters.ChoiceFilter(label=_("Tahap"), field_name="stage", choices=Stage)
    sumber = filters.ChoiceFilter(label=_("Sumber"), field_name="proposal__source", choices=Source)
    kecamatan = filters.ChoiceFilter(
        label=_("Kecamatan"), field_name="proposal__region__parent__code", choices=_districts
    )
    putusan = filters.ChoiceFilter(label=_("Putusan"), field_name="outcome", choices=Outcome)

    class Meta:
        model = Visit
        fields: list[str] = []

    def __init__(self, data, rows, *, reader: Account):
        super().__init__(data, rows)
        self.reader = reader

    @property
    def qs(self):
        asked = self.form.data.get("keadaan") or self.form.data.get("putusan")
        rows = super().qs
        return rows if asked else rows.open()

    def filter_words(self, rows, _name, text):
        words = [Q(proposal__title__icontains=w) | Q(proposal__code__icontains=w) for w in text.split()]
        return rows.filter(*words)

    def filter_state(self, rows, _name, value):
        account = self.reader
        return {
            MINE: rows.open().filter(assignee=account),
            UNGIVEN: rows.open().filter(assignee=None),
            TO_SCORE: rows.open().filter(Exists(asked_of(account))),
            HELD: rows.open().with_held().filter(held_until__isnull=False),
            LATE: rows.late(timezone.localdate()),
            DONE: rows.decided().filter(decided_by=account),
        }[value]
