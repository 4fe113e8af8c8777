"""What waits in forums: invitations to answer, records to answer or to sign."""

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source
from planning.forums.guests.models import Answer as GuestAnswer
from planning.forums.guests.models import Guest
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


SOURCES = (
    Source(
        gettext_lazy("Jawab undangan forum"),
        _invitations,
        lambda guest: guest.forum.title,
        lambda guest: timezone.localdate(guest.forum.period.lower),
        is_due=True,
    ),
    Source(
        gettext_lazy("Tanggapi atau tanda tangani berita acara"),
        records_with,
        lambda signatory: str(signatory.record),
        lambda signatory: timezone.localdate(signatory.record.desk.period.upper),
        url=lambda signatory: signatory.record.get_absolute_url(),
    ),
)
