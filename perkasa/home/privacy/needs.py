"""What is still open and needs a person, in sentences: until it is settled their data cannot be erased."""

from collections.abc import Iterator

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from consultations.bookings.statuses import RUNNING
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import Minutes
from consultations.minutes.models import Status as MinutesStatus
from consultations.services.models import Officer
from planning.forums.follow_ups.models import FollowUp as Action
from stakeholders.accounts.models import Account
from stakeholders.information.models import InformationRequest
from stakeholders.information.models import Status as InformationStatus
from stakeholders.registrations.models import Registration
from stakeholders.registrations.models import Status as RegistrationStatus


def open_needs(account: Account) -> list[str]:
    """One sentence for each thing that still needs `account`; an empty list when nothing does."""
    sources = (_offices, _consultations, _promises, _registrations, _information)
    return [sentence for source in sources for sentence in source(account)]


def _offices(account: Account) -> Iterator[str]:
    not_over = Q(period__endswith=None) | Q(period__endswith__gt=timezone.localdate())
    for assignment in account.assignments.filter(not_over).select_related("position__organisation"):
        yield _("Anda memegang jabatan %(position)s; jabatan itu harus diakhiri dahulu.") % {
            "position": assignment.position
        }
    if Officer.objects.active().filter(account=account).exists():
        yield _("Anda masih tercatat sebagai petugas konsultasi.")


def _consultations(account: Account) -> Iterator[str]:
    for booking in Booking.objects.asked_by(account).filter(status__in=RUNNING).order_by("pk"):
        yield _("Konsultasi %(code)s masih berjalan; tunggu sampai selesai atau batalkan.") % {
            "code": booking.code
        }
    for place in PlaceInLine.objects.of(account).live():
        yield _("Anda masih menunggu dengan nomor %(code)s; keluar dahulu dari daftar tunggu.") % {
            "code": place.code
        }
    for booking in Booking.objects.filter(officer__account=account, status__in=RUNNING).order_by("pk"):
        yield _("Anda petugas konsultasi %(code)s yang masih berjalan.") % {"code": booking.code}
    for minutes in (
        Minutes.objects.filter(writers=account).exclude(status=MinutesStatus.APPROVED).order_by("pk")
    ):
        yield _("%(minutes)s yang Anda tulis belum disetujui.") % {"minutes": minutes}


def _promises(account: Account) -> Iterator[str]:
    for promise in (
        *FollowUp.objects.still_open().filter(owner=account),
        *Action.objects.still_open().filter(owner=account).for_listing(),
    ):
        yield _("Tindak lanjut “%(words)s” masih menjadi tanggungan Anda.") % {"words": promise}


def _registrations(account: Account) -> Iterator[str]:
    waiting = [RegistrationStatus.SUBMITTED, RegistrationStatus.RETURNED]
    for registration in Registration.objects.filter(applicant=account, status__in=waiting).order_by("pk"):
        yield _("Pendaftaran instansi %(code)s belum diputuskan.") % {"code": registration.code}


def _information(account: Account) -> Iterator[str]:
    waiting = [InformationStatus.RECEIVED, InformationStatus.OBJECTED]
    for wish in InformationRequest.objects.filter(account=account, status__in=waiting).order_by("pk"):
        yield _("Permohonan informasi %(code)s belum selesai dijawab.") % {"code": wish.code}
