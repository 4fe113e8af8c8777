"""What waits in consultations: answers, visitors, minutes, promises, surveys."""

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from consultations.bookings.models import Booking, Status
from consultations.minutes.addenda.models import Addendum
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import OPEN, Minutes
from consultations.queue.models import Ticket
from consultations.surveys.models import Suggestion
from consultations.surveys.reports.models import Report
from perkasa.home.waiting.source import Source, in_admin
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


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


def _people_waiting(account: Account) -> QuerySet:
    """Who is in the office for this officer: waits, is called, or was never finished."""
    here = Ticket.objects.in_the_house().to_be_attended_by(account).for_listing()
    return _answering(account, here.order_by("joined_at", "pk"))


def _minutes_to_write(account: Account) -> QuerySet:
    is_open = Q(minutes=None) | Q(minutes__status__in=OPEN)
    unwritten = Booking.objects.to_be_written_by(account).filter(is_open).for_listing()
    return _answering(account, unwritten.order_by("period", "pk"))


def _promises(account: Account) -> QuerySet:
    """Follow-ups this person, or their organisation, has promised and has not reported."""
    return FollowUp.objects.owned_by(account).with_owner().select_related("minutes__booking")


def _promises_to_judge(account: Account) -> QuerySet:
    """Follow-ups reported as done, or wishing for time, that this person had asked for."""
    waiting = FollowUp.objects.to_judge().asked_for_by(account)
    if account.may(Permission.MINUTES_APPROVE):
        waiting = waiting.promised_to(account)  # a head may answer any, but is asked only for their own
    return waiting.select_related("minutes__booking")


def _suggestions_to_read(account: Account) -> QuerySet:
    return Suggestion.objects.waiting_for(account).select_related("service")


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
        is_due=True,
    ),
    Source(
        gettext_lazy("Periksa tindak lanjut"),
        _promises_to_judge,
        lambda promise: promise.description,
        lambda promise: promise.due_date,
    ),
    Source(
        gettext_lazy("Terbitkan adendum"),
        Addendum.objects.awaiting_approval_of,
        str,
        lambda addendum: timezone.localdate(addendum.submitted_at),
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
        gettext_lazy("Tamu di kantor sekarang"),
        _people_waiting,
        lambda ticket: f"{ticket.label} · {ticket.visitor_name}",
        lambda ticket: ticket.day.day,
        url=lambda ticket: reverse("consultations:queue.serving.index"),
    ),
    Source(
        gettext_lazy("Tulis notula"),
        _minutes_to_write,
        lambda booking: booking.subject,
        lambda booking: timezone.localdate(booking.ends_at),
    ),
    Source(
        gettext_lazy("Tinjau saran survei"),
        _suggestions_to_read,
        str,
        lambda suggestion: suggestion.month,
        url=in_admin,
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
)
