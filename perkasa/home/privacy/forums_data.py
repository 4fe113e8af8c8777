"""What the tables of forums hold about people."""

from django.utils.translation import gettext_lazy as _

from perkasa.home.privacy.holding import Holding
from planning.models import (
    AgendaItem,
    Decision,
    Desk,
    Experience,
    FollowUp,
    Forum,
    ForumFile,
    ForumMinutes,
    Guest,
    Issue,
    Item,
    MinutesPoint,
    Participant,
    Proof,
    Reading,
    Record,
    Reply,
    Signatory,
)

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
    Holding(Participant, by=("noted_by",), words=("name", "position", "represents")),
    Holding(ForumFile, by=("handed_in_by",), words=("title",)),
    Holding(ForumMinutes, by=("written_by",), words=("opening", "closing")),
    Holding(MinutesPoint, words=("discussion", "decision")),
    Holding(Reply, by=("answered_by",), words=("note",)),
    Holding(Issue, words=("words", "doing")),
    Holding(
        Experience,
        _("Pengalaman yang Anda bagikan"),
        about=("shared_by",),
        words=("words",),
        columns=("issue", "title", "words", "address", "shared_at"),
    ),
    Holding(Desk, by=("chair", "recorder")),
    Holding(Item, words=("note",)),
    Holding(Reading, by=("by",), words=("note",)),
    Holding(Decision, by=("by",), words=("words",)),
    Holding(
        FollowUp,
        _("Tindak lanjut forum"),
        about=("owner",),
        by=("done_by",),
        columns=("decision", "code", "due_date", "status", "done_at"),
    ),
    Holding(
        Proof,
        _("Bukti tindak lanjut forum yang Anda serahkan"),
        about=("handed_in_by",),
        file="file",
        columns=("follow_up", "code", "kind", "size", "handed_in_at"),
    ),
    Holding(Record, by=("written_by",), words=("basis", "notes", "reason")),
    Holding(
        Signatory,
        _("Berita acara yang Anda tanggapi"),
        about=("account",),
        words=("note",),
        columns=("record", "position", "answer", "note", "answered_at", "signed_at"),
    ),
)
