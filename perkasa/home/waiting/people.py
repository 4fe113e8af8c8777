"""What waits about people and organisations."""

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source, in_admin
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.information.models import InformationRequest
from stakeholders.notifications.models import Notification
from stakeholders.privacy.breaches.models import Breach
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.registrations.models import Registration
from stakeholders.registrations.models import Status as RegistrationStatus


def privacy_to_answer(account: Account) -> QuerySet:
    """Requests about personal data that wait; nobody decides on their own."""
    rows = PrivacyRequest.objects.waiting().exclude(account=account)
    return rows if account.may(Permission.PEOPLE_MANAGE) else rows.none()


def breaches_to_tell(account: Account) -> QuerySet:
    """Breaches of personal data of which somebody was not told yet."""
    return Breach.objects.waiting() if account.may(Permission.PEOPLE_MANAGE) else Breach.objects.none()


def information_to_answer(account: Account) -> QuerySet:
    """Requests for public information; nobody answers their own."""
    rows = InformationRequest.objects.awaiting_answer().exclude(account=account)
    return rows if account.may(Permission.INFORMATION_ANSWER) else rows.none()


def objections_to_judge(account: Account) -> QuerySet:
    """Objections to answers about public information; nobody judges their own answer."""
    rows = InformationRequest.objects.awaiting_judgement().exclude(account=account)
    return rows.exclude(answered_by=account) if account.may(Permission.INFORMATION_JUDGE) else rows.none()


def registrations_to_verify(account: Account) -> QuerySet:
    """Organisations that wait to be verified; nobody verifies what they applied for."""
    rows = Registration.objects.awaiting_verification().exclude(applicant=account)
    return rows if account.may(Permission.ORGANISATIONS_MANAGE) else rows.none()


def _registrations_to_mend(account: Account) -> QuerySet:
    return Registration.objects.of(account).filter(status=RegistrationStatus.RETURNED)


def _messages_to_check(account: Account) -> QuerySet:
    rows = Notification.objects.for_a_person().select_related("recipient").order_by("finished_at", "pk")
    return rows if account.may(Permission.NOTIFICATIONS_MANAGE) else rows.none()


SOURCES = (
    Source(
        gettext_lazy("Jawab permohonan data pribadi"),
        privacy_to_answer,
        lambda wish: f"{wish.get_kind_display()} · {wish.code}",
        lambda wish: timezone.localdate(wish.due_at),
        url=in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Beri tahu kegagalan pelindungan data"),
        breaches_to_tell,
        str,
        lambda breach: timezone.localdate(breach.due_at),
        url=in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Jawab permohonan informasi publik"),
        information_to_answer,
        lambda wish: f"{wish.code} · {wish.wish[:80]}",
        lambda wish: wish.due_on,
        url=in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Putuskan keberatan informasi publik"),
        objections_to_judge,
        lambda wish: f"{wish.code} · {wish.wish[:80]}",
        lambda wish: wish.objection_due,
        url=in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Periksa pendaftaran instansi"),
        registrations_to_verify,
        lambda registration: registration.name,
        lambda registration: registration.answer_due,
        url=in_admin,
        is_due=True,
    ),
    Source(
        gettext_lazy("Lengkapi pendaftaran instansi"),
        _registrations_to_mend,
        lambda registration: registration.name,
        lambda registration: timezone.localdate(registration.submitted_at),
    ),
    Source(
        gettext_lazy("Periksa pesan yang tidak terkirim"),
        _messages_to_check,
        str,
        lambda message: timezone.localdate(message.finished_at),
        url=in_admin,
    ),
)
