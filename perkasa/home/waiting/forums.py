"""What waits in forums: invitations to answer, records to answer or to sign, actions to do and to judge."""

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source
from planning.forums.follow_ups.models import FollowUp
from planning.forums.guests.models import Answer as GuestAnswer
from planning.forums.guests.models import Guest
from planning.forums.minutes.models import Reply
from planning.forums.minutes.statuses import Answer as ReplyAnswer
from planning.forums.minutes.statuses import Status as MinutesStatus
from planning.forums.records.models import Answer, Signatory, Status
from planning.forums.statuses import ANSWERABLE
from stakeholders.accounts.models import Account


def _invitations(account: Account) -> QuerySet:
    waiting = Guest.objects.of(account).filter(answer=GuestAnswer.WAITING, forum__status__in=ANSWERABLE)
    return waiting.select_related("forum").order_by("forum__period", "pk")


def records_with(account: Account) -> QuerySet:
    """The signatures of this person that are asked for now: an answer first, then the signature."""
    to_answer = Q(answer=Answer.WAITING, record__status=Status.CIRCULATED)
    to_sign = Q(signed_at=None, record__status=Status.SIGNING)
    mine = Signatory.objects.filter(to_answer | to_sign, account=account)
    return mine.select_related("record__desk").order_by("pk")


def _actions_to_do(account: Account) -> QuerySet:
    return FollowUp.objects.owned_by(account).with_owner().for_listing().order_by("due_date", "pk")


def _actions_to_judge(account: Account) -> QuerySet:
    """What those who do it report as done to whoever leads the forum that asked for it."""
    leads = Q(decision__forum__chair=account) | Q(decision__forum__recorder=account)
    return FollowUp.objects.reported().filter(leads).for_listing().order_by("due_date", "pk")


def _minutes(account: Account) -> QuerySet:
    """Minutes that circulate and that a guest of theirs has not answered yet."""
    asked = Reply.objects.filter(guest__in=Guest.objects.of(account), answer=ReplyAnswer.WAITING)
    waiting = asked.filter(minutes__status=MinutesStatus.CIRCULATED)
    return waiting.select_related("minutes__forum").order_by("minutes__answers_until", "pk")


SOURCES = (
    Source(
        gettext_lazy("Jawab undangan forum"),
        _invitations,
        lambda guest: guest.forum.title,
        lambda guest: timezone.localdate(guest.forum.period.lower),
        is_due=True,
    ),
    Source(
        gettext_lazy("Tanggapi notula forum"),
        _minutes,
        lambda reply: reply.minutes.forum.title,
        lambda reply: reply.minutes.answers_until,
        is_due=True,
    ),
    Source(
        gettext_lazy("Tanggapi atau tanda tangani berita acara"),
        records_with,
        lambda signatory: str(signatory.record),
        lambda signatory: timezone.localdate(signatory.record.desk.period.upper),
        url=lambda signatory: signatory.record.get_absolute_url(),
    ),
    Source(
        gettext_lazy("Selesaikan tindak lanjut forum"),
        _actions_to_do,
        str,
        lambda follow_up: follow_up.due_date,
        is_due=True,
    ),
    Source(
        gettext_lazy("Periksa tindak lanjut forum yang dilaporkan selesai"),
        _actions_to_judge,
        str,
        lambda follow_up: follow_up.due_date,
    ),
)
