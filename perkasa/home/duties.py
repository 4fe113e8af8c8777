"""Tugas saya: what waits for me, overdue first; made of the queryset words of the features."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.cache import cache
from django.db.models import Model, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from consultations.bookings.models import Booking, Status
from consultations.minutes.models import OPEN, FollowUp, Minutes
from consultations.surveys.models import Suggestion
from consultations.surveys.reports.models import Report
from perkasa.core.deadlines import WorkingClock
from perkasa.core.words import day_and_date
from planning.overlap.engine import OVERLAPPING
from planning.overlap.models import Finding
from planning.overlap.rulings.models import unruled
from planning.proposals.models import Proposal
from planning.proposals.models import Status as ProposalStatus
from planning.proposals.policies import filing_organisations
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.models import Notification
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.registrations.models import Registration
from stakeholders.registrations.models import Status as RegistrationStatus

MOST = 100
SECONDS = 60


@dataclass(frozen=True)
class Duty:
    """One thing that waits for one person: what to do, where, due or waiting since which day."""

    words: str
    url: str
    title: str
    day: date
    is_due: bool = False
    clock: WorkingClock = field(default_factory=WorkingClock)

    @property
    def is_overdue(self) -> bool:
        """Whether its last day has passed."""
        return self.is_due and self.day < timezone.localdate()

    @property
    def when(self) -> str:
        """The day in words, with the working days that are left or that it is late."""
        if not self.is_due:
            return _("Menunggu sejak %s") % day_and_date(self.day)
        words = _("Lewat waktu sejak %s") if self.is_overdue else _("Paling lambat %s")
        return f"{words % day_and_date(self.day)} ({self.clock.words(self.day)})"


@dataclass(frozen=True)
class Source:
    """One sort of duty: whose rows wait, and how one row is told; `rows` is lazy and can be counted."""

    words: str | Promise
    rows: Callable[[Account], QuerySet]
    title: Callable[[Any], str]
    day: Callable[[Any], date]
    url: Callable[[Any], str] = lambda record: record.get_absolute_url()
    is_due: bool = False

    def duties(self, account: Account, clock: WorkingClock) -> list[Duty]:
        """What waits for `account` of this sort, at most `MOST`."""
        return [
            Duty(str(self.words), self.url(row), self.title(row), self.day(row), self.is_due, clock)
            for row in self.rows(account)[:MOST]
        ]


def duties_of(account: Account) -> list[Duty]:
    """Everything that waits for `account`: the overdue first, then by day."""
    clock = WorkingClock()
    found = [duty for source in SOURCES for duty in source.duties(account, clock)]
    return sorted(found, key=lambda duty: (not duty.is_overdue, duty.day))


def count_for(account: Account) -> int:
    """How many things wait for `account`, at most a minute old: a COUNT for each sort that may be theirs."""
    return cache.get_or_set(f"duties:{account.pk}", lambda: _count(account), SECONDS) or 0


def _count(account: Account) -> int:
    return sum(source.rows(account).count() for source in SOURCES)


def _answering(account: Account, rows: QuerySet) -> QuerySet:
    """`rows` for those who answer for bookings; nothing, and no question to the database, for others."""
    answers = account.may(Permission.BOOKINGS_ANSWER) or account.may(Permission.BOOKINGS_MODERATE)
    return rows if answers else rows.none()


def _bookings_to_answer(account: Account) -> QuerySet:
    waiting = Booking.objects.on_desk_of(account).filter(status=Status.REQUESTED).for_listing()
    return _answering(account, waiting.order_by("answer_due", "pk"))


def _bookings_to_close(account: Account) -> QuerySet:
    confirmed = Booking.objects.on_desk_of(account).filter(status=Status.CONFIRMED)
    begun = confirmed.filter(period__startswith__lte=timezone.now()).for_listing()
    return _answering(account, begun.order_by("period", "pk"))


def _minutes_to_write(account: Account) -> QuerySet:
    is_open = Q(minutes=None) | Q(minutes__status__in=OPEN)
    unwritten = Booking.objects.to_be_written_by(account).filter(is_open).for_listing()
    return _answering(account, unwritten.order_by("period", "pk"))


def _promises(account: Account) -> QuerySet:
    """Follow-ups this person, or their organisation, has promised, where they may read the minutes."""
    mine = FollowUp.objects.visible_to(account).owned_by(account).still_open()
    return mine.select_related("minutes__booking").order_by("due_date", "pk")


def _proposals_to_mend(account: Account) -> QuerySet:
    returned = Proposal.objects.of(filing_organisations(account)).filter(status=ProposalStatus.RETURNED)
    return returned.for_listing()


def proposals_to_decide(account: Account) -> QuerySet:
    """Proposals that wait for an answer this person may give: none of their own organisations."""
    waiting = Proposal.objects.awaiting_decision().exclude(organisation__in=account.organisations)
    rows = waiting.for_listing().order_by("submitted_at", "pk")
    return rows if account.may(Permission.PROPOSALS_DECIDE) else rows.none()


def _overlaps_to_rule_on(account: Account) -> QuerySet:
    """Pairs that would do the same thing twice, but none of the planner's own organisations."""
    found = Finding.objects.visible_to(account).filter(verdict__in=OVERLAPPING)
    own = Q(first__organisation__in=account.organisations) | Q(second__organisation__in=account.organisations)
    rows = unruled(found.exclude(own)).select_related("first", "second").order_by("found_at", "pk")
    return rows if account.may(Permission.OVERLAPS_RULE) else rows.none()


def privacy_to_answer(account: Account) -> QuerySet:
    """Requests about personal data that wait; nobody decides on their own."""
    rows = PrivacyRequest.objects.waiting().exclude(account=account)
    return rows if account.may(Permission.PEOPLE_MANAGE) else rows.none()


def registrations_to_verify(account: Account) -> QuerySet:
    """Organisations that wait to be verified; nobody verifies what they applied for."""
    rows = Registration.objects.awaiting_verification().exclude(applicant=account)
    return rows if account.may(Permission.ORGANISATIONS_MANAGE) else rows.none()


def _registrations_to_mend(account: Account) -> QuerySet:
    return Registration.objects.of(account).filter(status=RegistrationStatus.RETURNED)


def _messages_to_check(account: Account) -> QuerySet:
    rows = Notification.objects.for_a_person().select_related("recipient").order_by("finished_at", "pk")
    return rows if account.may(Permission.NOTIFICATIONS_MANAGE) else rows.none()


def _suggestions_to_read(account: Account) -> QuerySet:
    return Suggestion.objects.waiting_for(account).select_related("service")


def _in_admin(record: Model) -> str:
    meta = record._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])


SOURCES = (
    Source(
        gettext_lazy("Tinjau notula"),
        lambda account: Minutes.objects.to_review_by(account).for_listing(),
        lambda minutes: minutes.booking.subject,
        lambda minutes: minutes.review_due,
        is_due=True,
    ),
    Source(
        gettext_lazy("Setujui notula"),
        lambda account: Minutes.objects.awaiting_approval_of(account).for_listing(),
        lambda minutes: minutes.booking.subject,
        lambda minutes: timezone.localdate(minutes.submitted_at),
    ),
    Source(
        gettext_lazy("Penuhi tindak lanjut"),
        _promises,
        lambda promise: promise.description,
        lambda promise: promise.due_date,
        url=lambda promise: promise.minutes.get_absolute_url(),
        is_due=True,
    ),
    Source(
        gettext_lazy("Perbaiki usulan"),
        _proposals_to_mend,
        lambda proposal: proposal.title,
        lambda proposal: timezone.localdate(proposal.submitted_at),
    ),
    Source(
        gettext_lazy("Putuskan usulan"),
        proposals_to_decide,
        lambda proposal: proposal.title,
        lambda proposal: timezone.localdate(proposal.submitted_at),
    ),
    Source(
        gettext_lazy("Putuskan tumpang tindih"),
        _overlaps_to_rule_on,
        lambda finding: f"{finding.first.title} × {finding.second.title}",
        lambda finding: timezone.localdate(finding.found_at),
    ),
    Source(
        gettext_lazy("Jawab permohonan konsultasi"),
        _bookings_to_answer,
        lambda booking: booking.subject,
        lambda booking: booking.answer_due,
        is_due=True,
    ),
    Source(
        gettext_lazy("Catat apakah konsultasi terlaksana"),
        _bookings_to_close,
        lambda booking: booking.subject,
        lambda booking: timezone.localdate(booking.starts_at),
    ),
    Source(
        gettext_lazy("Tulis notula"),
        _minutes_to_write,
        lambda booking: booking.subject,
        lambda booking: timezone.localdate(booking.ends_at),
    ),
    Source(
        gettext_lazy("Jawab permohonan data pribadi"),
        privacy_to_answer,
        lambda wish: f"{wish.get_kind_display()} · {wish.code}",
        lambda wish: timezone.localdate(wish.due_at),
        url=_in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Periksa pendaftaran instansi"),
        registrations_to_verify,
        lambda registration: registration.name,
        lambda registration: registration.answer_due,
        url=_in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Lengkapi pendaftaran instansi"),
        _registrations_to_mend,
        lambda registration: registration.name,
        lambda registration: timezone.localdate(registration.submitted_at),
    ),
    Source(
        gettext_lazy("Tinjau saran survei"),
        _suggestions_to_read,
        str,
        lambda suggestion: suggestion.month,
        url=_in_admin,
    ),
    Source(
        gettext_lazy("Setujui laporan survei"),
        lambda account: Report.objects.awaiting_approval_of(account).for_listing(),
        str,
        lambda report: report.span.last_day,
    ),
    Source(
        gettext_lazy("Perbaiki laporan survei"),
        lambda account: Report.objects.to_mend_by(account).for_listing(),
        str,
        lambda report: report.span.last_day,
    ),
    Source(
        gettext_lazy("Periksa pesan yang tidak terkirim"),
        _messages_to_check,
        str,
        lambda message: timezone.localdate(message.finished_at),
        url=_in_admin,
    ),
)
