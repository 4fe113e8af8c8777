"""What each table holds about people: the list behind copies, erasure and the register of processing.

A test walks every model: a foreign key to an account, or a text column that names a person, must stand here.
"""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.contrib.admin.models import LogEntry
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from consultations.minutes.models import Status as MinutesStatus
from consultations.models import (
    Attendee,
    Booking,
    BookingFile,
    BusyCalendar,
    CalendarFeed,
    Deviation,
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
    Suggestion,
)
from perkasa.core.models import StatusChange
from perkasa.documents.models import Paper
from perkasa.home.privacy.holding import Holding
from planning.models import Entry, Exemption, Import, Proposal, Remark, Ruling
from stakeholders.models import (
    Account,
    Assignment,
    Choice,
    Consent,
    DataCopy,
    Identity,
    Invitation,
    Merger,
    Notification,
    PrivacyRequest,
    QuietHours,
    Registration,
    RegistrationFile,
    SupportVisit,
)

APPROVED = MinutesStatus.APPROVED
HOLDINGS = [
    Holding(
        Account, _("Akun"), about=("pk",), columns=("email", "full_name", "phone", "joined_at", "last_login")
    ),
    Holding(
        EmailAddress,
        _("Alamat e-mail"),
        about=("user",),
        columns=("email", "verified", "primary"),
        is_erased=True,
    ),
    Holding(
        UserSession,
        _("Perangkat yang masuk"),
        about=("user",),
        is_erased=True,
        columns=("created_at", "last_seen_at", "ip", "user_agent"),
    ),
    Holding(
        Authenticator,
        _("Pengamanan masuk"),
        about=("user",),
        columns=("type", "created_at", "last_used_at"),
        is_erased=True,
    ),
    Holding(
        SocialAccount,
        _("Masuk lewat penyedia lain"),
        about=("user",),
        columns=("provider", "uid", "extra_data", "date_joined", "last_login"),
        is_erased=True,
    ),
    Holding(
        Identity,
        _("Nomor Induk Kependudukan"),
        about=("account",),
        by=("asked_by",),
        is_erased=True,
        columns=("nik", "purpose", "asked_at", "given_at"),
    ),
    Holding(Assignment, _("Jabatan"), about=("account",), columns=("position", "kind", "period")),
    Holding(Consent, _("Persetujuan"), about=("account",), columns=("text", "answer", "given_for", "at")),
    Holding(
        PrivacyRequest,
        _("Permohonan data pribadi"),
        about=("account",),
        by=("answered_by",),
        words=("words",),
        columns=("code", "kind", "words", "status", "received_at", "due_at", "answered_at"),
    ),
    Holding(DataCopy, about=("account",), file="file", is_erased=True),
    Holding(
        Notification,
        _("Pemberitahuan"),
        about=("recipient",),
        words=("params", "error"),
        columns=("kind", "state", "not_before", "finished_at"),
    ),
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
        words=("notes", "recommendation", "visitor_note"),
        columns=(
            "booking",
            "notes",
            "recommendation",
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
        columns=("minutes", "name", "position"),
        only=Q(minutes__status=APPROVED),
    ),
    Holding(
        FollowUp,
        _("Tindak lanjut"),
        about=("minutes__booking__requested_by",),
        by=("owner", "done_by"),
        words=("description", "other_owner"),
        columns=("minutes", "description", "other_owner", "due_date", "done_at"),
        only=Q(minutes__status=APPROVED),
    ),
    Holding(
        Proposal,
        _("Usulan yang Anda susun"),
        about=("filed_by",),
        by=("decided_by",),
        words=("title", "reason"),
        columns=("code", "title", "organisation", "plan_year", "status", "submitted_at"),
    ),
    Holding(
        CalendarFeed,
        _("Alamat kalender"),
        about=("account", "made_by"),
        columns=("made_at", "revoked_at"),
        is_erased=True,
    ),
    Holding(
        Registration,
        _("Pendaftaran instansi"),
        about=("applicant",),
        by=("decided_by",),
        words=("name", "short_name", "address", "title"),
        columns=("code", "kind", "name", "address", "title", "status", "submitted_at"),
    ),
    Holding(
        RegistrationFile,
        _("Berkas pendaftaran instansi"),
        about=("registration__applicant",),
        file="file",
        columns=("registration", "code", "kind", "size", "handed_in_at"),
        is_erased=True,
    ),
    Holding(Invitation, by=("invited_by", "accepted_by"), words=("email",)),
    Holding(Merger, by=("by",), words=("reason",)),
    Holding(Import, by=("by",)),
    Holding(Exemption, by=("granted_by",), words=("reason",)),
    Holding(Entry, by=("owner",), words=("title",)),
    Holding(Ruling, by=("decided_by",), words=("reason",)),
    Holding(Remark, by=("by",), words=("text",)),
    Holding(Pledge, words=("text", "signed_by")),
    Holding(Suggestion, words=("text", "public_text")),
    Holding(Report, by=("written_by", "approved_by")),
    Holding(PlanLine, words=("action", "responsible")),
    Holding(Paper, by=("issued_by", "readers")),
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
    Holding(
        Choice,
        _("Pilihan pemberitahuan"),
        about=("account",),
        columns=("kind", "by_email", "by_message"),
        is_erased=True,
    ),
    Holding(QuietHours, _("Jam tenang"), about=("account",), columns=("since", "until"), is_erased=True),
    Holding(
        SupportVisit,
        _("Kunjungan bantuan ke akun Anda"),
        about=("account",),
        by=("by",),
        words=("reason",),
        columns=("by", "reason", "began_at", "ended_at"),
    ),
    Holding(StatusChange, by=("by",), words=("reason",)),
    Holding(LogEntry, by=("user",), words=("object_repr", "change_message")),
]
KEPT_WHOLE = frozenset({Paper})
"""Sealed papers stay as they were issued (UU 43/2009): neither their words nor their files are touched."""
