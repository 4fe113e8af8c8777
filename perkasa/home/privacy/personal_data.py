"""What each table holds about people: the list behind copies, erasure and the register of processing.

A test walks every model: a foreign key to an account, or a text column that names a person, must stand here.
"""

from django.contrib.admin.models import LogEntry
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from consultations.minutes.addenda.models import Status as AddendumStatus
from consultations.minutes.models import Status as MinutesStatus
from consultations.models import (
    Addendum,
    Attendee,
    Booking,
    BookingFile,
    BusyCalendar,
    CalendarFeed,
    Counter,
    Deviation,
    Evidence,
    FollowUp,
    GroupSession,
    Minutes,
    Officer,
    PlaceInLine,
    PlanLine,
    Pledge,
    Rearrangement,
    Reply,
    Report,
    Screen,
    Suggestion,
    Ticket,
    UnsavedSheet,
)
from perkasa.core.models import StatusChange
from perkasa.documents.models import Paper, Signature
from perkasa.home.privacy.annual_data import OF_ANNUAL
from perkasa.home.privacy.cooperation_data import OF_COOPERATION
from perkasa.home.privacy.evaluation_data import OF_EVALUATION
from perkasa.home.privacy.forums_data import OF_FORUMS
from perkasa.home.privacy.holding import Holding
from perkasa.home.privacy.open_data import OF_OPEN_DATA
from perkasa.home.privacy.people_data import OF_PEOPLE
from perkasa.home.privacy.proposals_data import OF_PROPOSALS
from perkasa.home.privacy.synchronisation_data import OF_SYNCHRONISATION
from perkasa.home.privacy.voices_data import OF_VOICES
from planning.models import (
    Batch,
    CoProposer,
    Edit,
    Exemption,
    Import,
    ProposalFile,
    ProposalList,
    UnsavedAnswer,
)

APPROVED = MinutesStatus.APPROVED
HOLDINGS = [
    *OF_PEOPLE,
    *OF_ANNUAL,
    *OF_EVALUATION,
    *OF_FORUMS,
    *OF_COOPERATION,
    *OF_VOICES,
    *OF_OPEN_DATA,
    Holding(
        Booking,
        _("Konsultasi"),
        about=("requested_by",),
        by=("registrar", "scribe", "decided_by"),
        words=("subject", "question"),
        columns=(
            "code",
            "subject",
            "question",
            "service",
            "officer",
            "period",
            "mode",
            "status",
            "organisation",
            "requested_at",
        ),
    ),
    Holding(
        BookingFile,
        _("Berkas konsultasi"),
        about=("booking__requested_by",),
        by=("handed_in_by",),
        file="file",
        columns=("booking", "code", "kind", "size", "handed_in_at"),
        is_erased=True,
    ),
    Holding(
        Reply,
        _("Jawaban isian konsultasi"),
        about=("booking__requested_by",),
        words=("text", "value"),
        columns=("booking", "words", "text"),
    ),
    Holding(
        PlaceInLine,
        _("Antrean jadwal"),
        about=("account",),
        columns=("code", "service", "session", "since", "until", "status", "joined_at"),
    ),
    Holding(GroupSession, by=("opened_by",)),
    Holding(
        Minutes,
        _("Notula"),
        about=("booking__requested_by",),
        by=("written_by", "approved_by", "responded_by", "writers"),
        words=("notes", "points", "recommendations", "visitor_note"),
        columns=(
            "booking",
            "notes",
            "points",
            "recommendations",
            "response",
            "visitor_note",
            "responded_at",
            "approved_at",
            "paper",
        ),
        file="paper.file",
        only=Q(status=APPROVED),
    ),
    Holding(
        Attendee,
        _("Peserta notula Anda"),
        about=("minutes__booking__requested_by",),
        words=("name", "position"),
        columns=("minutes", "name", "position", "presence"),
        only=Q(minutes__status=APPROVED),
    ),
    Holding(
        FollowUp,
        _("Tindak lanjut"),
        about=("minutes__booking__requested_by",),
        by=("owner", "done_by"),
        words=("description", "other_owner"),
        columns=("minutes", "description", "other_owner", "due_date", "status", "done_at"),
        only=Q(minutes__status=APPROVED),
    ),
    Holding(
        Evidence,
        _("Bukti tindak lanjut yang Anda serahkan"),
        about=("handed_in_by",),
        file="file",
        columns=("follow_up", "code", "kind", "size", "handed_in_at"),
    ),
    Holding(UnsavedSheet, about=("writer", "booking__requested_by"), words=("typed",), is_erased=True),
    Holding(
        Addendum,
        _("Adendum notula Anda"),
        about=("minutes__booking__requested_by",),
        by=("written_by", "approved_by"),
        words=("corrections", "reason"),
        columns=("minutes", "number", "corrections", "reason", "approved_at", "paper"),
        file="paper.file",
        only=Q(status=AddendumStatus.APPROVED),
    ),
    *OF_PROPOSALS,
    Holding(
        ProposalFile,
        _("Foto dan berkas usulan"),
        about=("proposal__proposer",),
        by=("handed_in_by",),
        file="file",
        columns=("proposal", "code", "paper", "kind", "size", "handed_in_at"),
        is_erased=True,
    ),
    Holding(
        CoProposer,
        _("Usulan yang Anda usulkan bersama"),
        about=("account",),
        by=("invited_by",),
        columns=("proposal", "part", "status", "invited_at", "answered_at"),
    ),
    Holding(UnsavedAnswer, about=("writer",), words=("typed",), is_erased=True),
    Holding(Batch, by=("typed_by",)),
    Holding(
        CalendarFeed,
        _("Alamat kalender"),
        about=("account", "made_by"),
        columns=("made_at", "revoked_at"),
        is_erased=True,
    ),
    Holding(
        Ticket,
        _("Tiket antrean"),
        about=("account", "booking__requested_by"),
        by=("issued_by",),
        words=("name", "subject"),
        columns=("day", "service", "name", "subject", "has_priority", "status", "arrived_at", "finished_at"),
    ),
    Holding(Counter, about=("officer__account",), is_erased=True),
    Holding(Screen, by=("made_by",), words=("name",)),
    Holding(Import, by=("by",)),
    Holding(ProposalList, by=("by",)),
    Holding(Edit, by=("by",)),
    Holding(Exemption, by=("granted_by",), words=("reason",)),
    *OF_SYNCHRONISATION,
    Holding(Pledge, words=("text", "signed_by")),
    Holding(Suggestion, words=("text", "public_text")),
    Holding(Report, by=("written_by", "approved_by")),
    Holding(PlanLine, words=("action", "responsible")),
    Holding(Paper, by=("issued_by", "readers")),
    Holding(Signature, by=("signer",)),
    Holding(Officer, _("Petugas konsultasi"), about=("account",), columns=("meeting_url", "is_active")),
    Holding(
        Deviation,
        _("Cuti, tugas luar, dan jam tambahan"),
        about=("officer__account",),
        words=("note",),
        columns=("kind", "period", "starts", "ends", "note"),
    ),
    Holding(
        BusyCalendar,
        _("Kalender luar"),
        about=("officer__account",),
        columns=("name", "added_at", "read_at"),
        is_erased=True,
    ),
    Holding(Rearrangement, by=("made_by",), words=("reason",)),
    Holding(StatusChange, by=("by",), words=("reason",)),
    Holding(LogEntry, by=("user",), words=("object_repr", "change_message")),
]
KEPT_WHOLE = frozenset({Paper, Signature})
"""Sealed papers stay as they were issued (UU 43/2009): neither their words nor their files are touched."""
