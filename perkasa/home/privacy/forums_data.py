"""What the tables of forums hold about people."""

from django.utils.translation import gettext_lazy as _

from perkasa.home.privacy.holding import Holding
from planning.models import AgendaItem, Desk, Forum, Guest, Item, Participant, Record, Signatory

OF_FORUMS = (
    Holding(Forum, by=("chair", "recorder"), words=("title", "purpose")),
    Holding(AgendaItem, words=("presenter",)),
    Holding(
        Guest,
        _("Undangan forum"),
        about=("account",),
        by=("answered_by",),
        words=("note",),
        columns=("forum", "answer", "note", "answered_at"),
    ),
    Holding(Participant, by=("noted_by",), words=("name", "position")),
    Holding(Desk, by=("chair", "recorder")),
    Holding(Item, words=("note",)),
    Holding(Record, by=("written_by",), words=("basis", "notes")),
    Holding(
        Signatory,
        _("Berita acara yang Anda tanggapi"),
        about=("account",),
        words=("note",),
        columns=("record", "position", "answer", "note", "answered_at", "signed_at"),
    ),
)
