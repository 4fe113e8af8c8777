"""What is held about people as such: how they sign in, what they asked, agreed to and were told."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from perkasa.home.privacy.holding import Holding
from stakeholders.models import (
    Account,
    Assignment,
    Breach,
    Choice,
    Concerned,
    Consent,
    DataCopy,
    Identity,
    InformationFile,
    InformationRequest,
    Invitation,
    Merger,
    Notification,
    PrivacyRequest,
    QuietHours,
    Registration,
    RegistrationFile,
    SupportVisit,
)

OF_PEOPLE = [
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
    Holding(
        Concerned,
        _("Kegagalan pelindungan data yang menyangkut Anda"),
        about=("account",),
        columns=("breach", "told_at"),
        only=Q(told_at__isnull=False),
    ),
    Holding(
        Breach,
        by=("recorded_by", "concerned__account"),
        words=("title", "data", "cause", "handling", "advice", "authority_reference"),
    ),
    Holding(
        InformationRequest,
        _("Permohonan informasi publik"),
        about=("account",),
        by=("answered_by", "judged_by"),
        words=("wish", "purpose", "answer", "objection", "judgement"),
        columns=(
            "code",
            "wish",
            "purpose",
            "status",
            "received_at",
            "due_on",
            "answer",
            "answered_at",
            "objection",
            "judgement",
        ),
    ),
    Holding(
        InformationFile,
        _("Berkas jawaban informasi publik"),
        about=("request__account",),
        file="file",
        columns=("request", "code", "kind", "size", "added_at"),
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
    Holding(Invitation, by=("invited_by", "accepted_by"), words=("email", "title")),
    Holding(Merger, by=("by",), words=("reason",)),
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
]
