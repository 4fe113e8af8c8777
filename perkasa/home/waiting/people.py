"""What waits about people and organisations."""

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source, in_admin
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.models import Notification
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.registrations.models import Registration
from stakeholders.registrations.models import Status as RegistrationStatus


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
