"""What a leaver leads in forums, and what they have not signed, passes to the successor."""

from collections.abc import Callable

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from perkasa.home.handover.work import Work
from perkasa.home.waiting.forums import records_with
from planning.forums.actions import hand_on
from planning.forums.desks.models import Desk
from planning.forums.desks.statuses import Status as DeskStatus
from planning.forums.follow_ups.actions import take_over
from planning.forums.follow_ups.models import FollowUp
from planning.forums.models import Forum
from planning.forums.records.actions import sign_instead
from planning.forums.statuses import ENDED
from stakeholders.accounts.models import Account


def _led(label, role: str, rows: Callable[[], QuerySet]) -> Work:
    """Everything open that this person leads in one role."""

    def of(account: Account) -> QuerySet:
        return rows().filter(**{role: account})

    return Work(
        label,
        of,
        lambda record, to, by: hand_on(record, role, to=to),
        lambda record, account: of(account).filter(pk=record.pk).exists(),
    )


def _forums() -> QuerySet:
    return Forum.objects.exclude(status__in=ENDED)


def _desks() -> QuerySet:
    return Desk.objects.filter(status=DeskStatus.OPEN)


def _actions(account: Account) -> QuerySet:
    return FollowUp.objects.still_open().filter(owner=account).for_listing()


WORKS = (
    Work(
        _("Tindak lanjut forum yang belum selesai"),
        _actions,
        lambda follow_up, to, by: take_over(follow_up, to=to),
        lambda follow_up, account: _actions(account).filter(pk=follow_up.pk).exists(),
    ),
    _led(_("Forum yang dipimpin"), "chair", _forums),
    _led(_("Forum yang dicatat"), "recorder", _forums),
    _led(_("Desk yang dipimpin"), "chair", _desks),
    _led(_("Desk yang dicatat"), "recorder", _desks),
    Work(
        _("Berita acara desk yang menunggu tanggapan atau tanda tangan"),
        records_with,
        lambda signatory, to, by: sign_instead(signatory, to=to),
        lambda signatory, account: signatory.record.signatories.filter(account=account).exists(),
    ),
)
