"""What can be done with requests for information: ask, answer, extend, refuse, withdraw, object, judge."""

from collections.abc import Iterable

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.deadlines import workday_after
from perkasa.core.files import check_upload, kind_of
from perkasa.core.locks import locked
from perkasa.core.words import day_and_date
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.information.lifecycle import INFORMATION
from stakeholders.information.models import MOST_FILES, InformationRequest
from stakeholders.information.refusals import TooManyFiles, TooManyWaiting
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind

MOST_WAITING = 5


@transaction.atomic
def ask(account: Account, *, wish: str, purpose: str) -> InformationRequest:
    """The request waits for an answer within `KIP_ANSWER_WORKDAYS`; the asker has its number (ps. 22)."""
    locked(Account.objects.filter(pk=account.pk))
    if InformationRequest.objects.asked_by(account).awaiting_answer().count() >= MOST_WAITING:
        raise TooManyWaiting
    due = workday_after(timezone.localdate(), settings.KIP_ANSWER_WORKDAYS)
    request = InformationRequest.objects.create(
        account=account, wish=wish.strip(), purpose=purpose.strip(), due_on=due
    )
    INFORMATION.begin(request, by=account)
    notify(account, Kind.INFORMATION_RECEIVED, about=request, params=_facts(request))
    _call(Permission.INFORMATION_ANSWER, request, _("menunggu jawaban"))
    return request


@transaction.atomic
def answer(
    request: InformationRequest, *, words: str, files: Iterable[UploadedFile] = (), by: Account
) -> None:
    """The asker has the words and the files. ValidationError for files that we do not take."""
    INFORMATION.advance(request, "answer", by=by, also=_answered(words, by))
    _add_files(request, files)
    _tell(request, "")


@transaction.atomic
def extend(request: InformationRequest, *, by: Account, reason: str) -> None:
    """The clock runs `KIP_EXTENSION_WORKDAYS` longer, once, and the asker knows why (ps. 22 ayat 8)."""
    _bring_up_to_date(request)
    due = workday_after(request.due_on, settings.KIP_EXTENSION_WORKDAYS)
    also = {"due_on": due, "extended_at": timezone.now()}
    INFORMATION.advance(request, "extend", by=by, reason=reason, also=also)
    params = _facts(request) | {"reason": reason.strip()}
    notify(request.account, Kind.INFORMATION_EXTENDED, about=request, params=params)


@transaction.atomic
def refuse(request: InformationRequest, *, by: Account, reason: str) -> None:
    """The request is refused with its reason; the asker may object."""
    INFORMATION.advance(request, "refuse", by=by, reason=reason, also=_answered(reason, by))
    _tell(request, reason)


@transaction.atomic
def withdraw(request: InformationRequest, *, by: Account, reason: str = "") -> None:
    """The asker has taken it back."""
    INFORMATION.advance(request, "withdraw", by=by, reason=reason)


@transaction.atomic
def object_to(request: InformationRequest, *, by: Account, reason: str) -> None:
    """The superior has to decide within `KIP_OBJECTION_WORKDAYS` (ps. 36), and knows it."""
    _bring_up_to_date(request)
    due = workday_after(timezone.localdate(), settings.KIP_OBJECTION_WORKDAYS)
    also = {"objection": reason.strip(), "objected_at": timezone.now(), "objection_due": due}
    INFORMATION.advance(request, "object_to", by=by, reason=reason, also=also)
    _call(Permission.INFORMATION_JUDGE, request, _("keberatannya menunggu keputusan"))


@transaction.atomic
def grant(
    request: InformationRequest, *, words: str, files: Iterable[UploadedFile] = (), by: Account
) -> None:
    """The objection was right: the asker has the decision and what was kept from them."""
    INFORMATION.advance(request, "grant", by=by, reason=words, also=_judged(words, by))
    _add_files(request, files)
    _tell(request, words)


@transaction.atomic
def dismiss(request: InformationRequest, *, by: Account, reason: str) -> None:
    """The answer stands, with the superior's reason."""
    INFORMATION.advance(request, "dismiss", by=by, reason=reason, also=_judged(reason, by))
    _tell(request, reason)


def _bring_up_to_date(request: InformationRequest) -> None:
    locked(InformationRequest.objects.filter(pk=request.pk))
    request.refresh_from_db()


def _answered(words: str, by: Account) -> dict:
    until = workday_after(timezone.localdate(), settings.KIP_OBJECTION_FILING_WORKDAYS)
    return {
        "answer": words.strip(), "answered_by": by, "answered_at": timezone.now(), "objectable_until": until,
    }  # fmt: skip


def _judged(words: str, by: Account) -> dict:
    return {"judgement": words.strip(), "judged_by": by, "judged_at": timezone.now()}


def _add_files(request: InformationRequest, files: Iterable[UploadedFile]) -> None:
    files = list(files)
    if request.files.count() + len(files) > MOST_FILES:
        raise TooManyFiles
    for file in files:
        check_upload(file)
        request.files.create(kind=kind_of(file).extension, size=file.size, file=file)


def _facts(request: InformationRequest) -> dict[str, str]:
    return {"code": request.code, "due": day_and_date(request.due)}


def _call(permission: Permission, request: InformationRequest, what: str) -> None:
    """Those who may do the next step know that it waits, and until when."""
    path = reverse("admin:stakeholders_informationrequest_change", args=[request.pk])
    people = Account.objects.who_may(permission).exclude(pk=request.account_id)
    params = _facts(request) | {"what": what, "path": path}
    notify_each(people, Kind.INFORMATION_AWAITS, about=request, params=params)


def _tell(request: InformationRequest, reason: str) -> None:
    """The asker knows the outcome; a reason stands in the letter, an answer on the page alone."""
    params = _facts(request) | {"reason": reason.strip(), "outcome": str(request.get_status_display())}
    notify(request.account, Kind.INFORMATION_ANSWERED, about=request, params=params)
