"""What can be done about one's own data: agree, ask, answer, give a number."""

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import guarded, locked, one_transaction
from perkasa.core.refusals import NotAllowed, Refusal
from perkasa.core.secret import Secret
from perkasa.core.words import moment
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.privacy import policies
from stakeholders.privacy.clocks import personal_data_due
from stakeholders.privacy.consents import Consent, ConsentText, Purpose
from stakeholders.privacy.lifecycle import PRIVACY
from stakeholders.privacy.models import DataCopy, Identity, PrivacyRequest
from stakeholders.privacy.refusals import AskedAlready, AskedForAnother, CopyOnItsWay, NotAsked

ASKED_ONCE: dict[str, type[Refusal]] = {"privacy_asked_once_at_a_time": AskedAlready}


def agree(account: Account, purpose: Purpose, *, given_for: str = "") -> None:
    """`account` has agreed to what is asked today for `purpose`; agreeing twice is written once."""
    with one_transaction():
        _answer(account, purpose, Consent.Answer.GIVEN, given_for)


@transaction.atomic
def withdraw(account: Account, purpose: Purpose, *, given_for: str = "") -> None:
    """`account` no longer agrees; what was done until now stays lawful."""
    _answer(account, purpose, Consent.Answer.WITHDRAWN, given_for)


def _answer(account: Account, purpose: Purpose, answer: Consent.Answer, given_for: str) -> None:
    text = ConsentText.objects.current(purpose)
    if text is None:
        return
    locked(Account.objects.filter(pk=account.pk).only("pk"))
    last = Consent.objects.of(account).filter(text__purpose=purpose, given_for=given_for).first()
    if last is None and answer == Consent.Answer.WITHDRAWN:
        return
    if last is None or (last.text, last.answer) != (text, answer):
        Consent.objects.create(account=account, text=text, answer=answer, given_for=given_for)


@transaction.atomic
def publish(text: ConsentText, *, by: Account) -> None:
    """From now on this version is what people are asked, and it never changes again."""
    if not by.may(Permission.PEOPLE_MANAGE):
        raise NotAllowed
    ConsentText.objects.filter(pk=text.pk, published_at=None).update(published_at=timezone.now())
    text.refresh_from_db()


@transaction.atomic
def ask_copy(account: Account) -> DataCopy:
    """A worker makes a copy of what the portal holds about `account` and says when it is ready."""
    with guarded({"copy_is_made_once_at_a_time": CopyOnItsWay}):
        copy = DataCopy.objects.create(account=account)
    nudge(Job.MAKE_DATA_COPIES)
    return copy


@transaction.atomic
def ask(account: Account, kind: PrivacyRequest.Kind, *, words: str = "") -> PrivacyRequest:
    """The request waits for an admin under the legal clock; the asker has a receipt and the admins know."""
    now = timezone.now()
    due = personal_data_due(now, settings.PRIVACY_ANSWER_HOURS)
    with guarded(ASKED_ONCE):
        request = PrivacyRequest.objects.create(
            account=account, kind=kind, words=words.strip(), received_at=now, due_at=due
        )
    PRIVACY.begin(request, by=account)
    params = {"code": request.code, "kind": str(request.get_kind_display()), "due": moment(due)}
    notify(account, Kind.PRIVACY_RECEIVED, about=request, params=params)
    admins = Account.objects.who_may(Permission.PEOPLE_MANAGE).exclude(pk=account.pk)
    queue = {"path": reverse("admin:stakeholders_privacyrequest_change", args=[request.pk])}
    notify_each(admins, Kind.PRIVACY_AWAITS_ANSWER, about=request, params=params | queue)
    return request


@transaction.atomic
def fulfil(request: PrivacyRequest, *, by: Account, reason: str = "") -> None:
    """What was asked has been done, and the asker is told."""
    PRIVACY.advance(request, "fulfil", by=by, reason=reason, also=_answered(by))
    _tell(request, reason)


@transaction.atomic
def refuse(request: PrivacyRequest, *, by: Account, reason: str) -> None:
    """The request is refused with its reason; the asker may ask again."""
    PRIVACY.advance(request, "refuse", by=by, reason=reason, also=_answered(by))
    _tell(request, reason)


@transaction.atomic
def cancel(request: PrivacyRequest, *, by: Account, reason: str = "") -> None:
    """The asker has taken it back."""
    PRIVACY.advance(request, "cancel", by=by, reason=reason)


def _answered(by: Account) -> dict:
    return {"answered_by": by, "answered_at": timezone.now()}


def _tell(request: PrivacyRequest, reason: str) -> None:
    params = {
        "code": request.code, "kind": str(request.get_kind_display()), "reason": reason.strip(),
        "outcome": str(request.get_status_display()),
    }  # fmt: skip
    notify(request.account, Kind.PRIVACY_ANSWERED, about=request, params=params)


@transaction.atomic
def ask_for_nik(account: Account, *, purpose: str, by: Account) -> Identity:
    """`account` is asked for their national number and told what for; nobody else can give it."""
    identity = Identity(account=account, purpose=purpose, asked_by=by)
    if not policies.may_ask_for_nik.test(by, identity):
        raise NotAllowed
    with guarded({"stakeholders_identity_account_id_key": AskedForAnother}):
        identity.save()
    notify(account, Kind.PRIVACY_NIK_ASKED, about=identity, params={"purpose": purpose})
    return identity


@transaction.atomic
def give_nik(account: Account, nik: str) -> None:
    """The number is stored encrypted; from now on everybody sees only its mask."""
    identities = locked(Identity.objects.filter(account=account))
    if not identities:
        raise NotAsked
    [identity] = identities
    identity.nik = Secret(nik)  # type: ignore[assignment]  # the field knows its column only
    identity.given_at = timezone.now()
    identity.save(update_fields=["nik", "given_at"])
