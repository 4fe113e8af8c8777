"""A person is forgotten: their data are neutral everywhere but in sealed papers, also in history."""

from collections.abc import Iterable, Iterator

import pgtrigger
from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.cached_db import SessionStore
from django.db import transaction
from django.db.models import Model, Q, QuerySet
from django.utils import timezone

from perkasa.core.jobs import WorkState
from perkasa.core.locks import locked
from perkasa.core.models import StatusChange
from perkasa.home.privacy.needs import open_needs
from perkasa.home.privacy.neutral import Marks
from perkasa.home.privacy.personal_data import HOLDINGS, KEPT_WHOLE, Holding
from stakeholders.accounts.models import Account
from stakeholders.invitations import actions as invitations
from stakeholders.notifications.models import Notification
from stakeholders.privacy import actions
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.privacy.refusals import StillNeeded

FORGOTTEN = "Pengguna (data dihapus)"
HISTORIES = {
    model.pgh_tracked_model: model for model in apps.get_models() if hasattr(model, "pgh_tracked_model")
}
LOCKS = [
    f"{model._meta.label}:{trigger.name}"
    for model in [
        *HISTORIES.values(),
        *(holding.model for holding in HOLDINGS if holding.model not in KEPT_WHOLE),
    ]
    for trigger in getattr(model._meta, "triggers", ())
    if isinstance(trigger, (pgtrigger.Protect, pgtrigger.ReadOnly))
]
"""What keeps rows as they are, set aside only while a person is forgotten; sealed papers stay sealed."""


@transaction.atomic
def fulfil(request: PrivacyRequest, *, by: Account, reason: str = "") -> None:
    """What was asked has been done: a correction is written down as done, an erasure is carried out."""
    actions.fulfil(request, by=by, reason=reason)
    if request.kind == PrivacyRequest.Kind.ERASURE:
        erase(request.account)


@transaction.atomic
def erase(account: Account) -> None:
    """`account` is closed and nobody any more; raises StillNeeded while something open needs the person.

    Decisions, papers and who-did-what stay; what remains of the person in them is a neutral name.
    """
    [account] = locked(Account.objects.filter(pk=account.pk))
    if needs := open_needs(account):
        raise StillNeeded(needs)
    marks = _marks_of(account)
    _end_sessions(account)
    invitations.forget(marks.emails)
    with pgtrigger.ignore(*LOCKS):
        _neutralise(account, marks)
        _forget_in_history(account)
    _remove(account)
    Notification.objects.addressed_to(account).filter(state=WorkState.PENDING).update(
        state=WorkState.CANCELLED, finished_at=timezone.now()
    )


def _marks_of(account: Account) -> Marks:
    """How the account was called and reached, now and in every earlier line of its history."""
    earlier = HISTORIES[Account]._base_manager.filter(pgh_obj_id=account.pk)
    columns = zip(*earlier.values_list("full_name", "email", "phone"), strict=True)
    names, emails, phones = (set(column) for column in columns)
    emails |= set(EmailAddress.objects.filter(user=account).values_list("email", flat=True))
    return Marks(
        tuple(names | {account.full_name}), tuple(emails | {account.email}), tuple(phones | {account.phone})
    )


def _neutralise(account: Account, marks: Marks) -> None:
    """No text about the person names them, nor does any text anywhere hold their address or number."""
    ids = {holding.model: _concerning(holding, account, marks) for holding in HOLDINGS}
    concerned = Q()
    for model, keys in ids.items():
        if keys and model not in (StatusChange, Notification, LogEntry):
            concerned |= Q(about_type=ContentType.objects.get_for_model(model), about_id__in=keys)
    for holding in HOLDINGS:
        if holding.words and holding.model not in KEPT_WHOLE:
            mine = Q(pk__in=ids[holding.model]) | _reached(holding, marks)
            if holding.model in (StatusChange, Notification):
                mine |= concerned
            if holding.model is LogEntry:
                mine |= Q(content_type=ContentType.objects.get_for_model(account), object_id=str(account.pk))
            keys = _rewrite(holding.model._base_manager.filter(mine), holding.words, marks)
            if history := HISTORIES.get(holding.model):
                _rewrite(
                    history._base_manager.filter(pgh_obj_id__in={*keys, *ids[holding.model]}),
                    holding.words,
                    marks,
                )


def _concerning(holding: Holding, account: Account, marks: Marks) -> list[int]:
    """The rows that are the person's, or that hold an address or number of theirs, as invitations do."""
    rows = holding.model._base_manager
    mine = Q(pk__in=holding.rows_of(account).values("pk")) | _reached(holding, marks)
    return list(rows.filter(mine).values_list("pk", flat=True))


def _reached(holding: Holding, marks: Marks) -> Q:
    found = Q(pk__in=[])
    for word in filter(None, (*marks.emails, *marks.phones)):
        for column in holding.words:
            found |= Q(**{f"{column}__icontains": word})
    return found


def _rewrite(rows: QuerySet, columns: Iterable[str], marks: Marks) -> list[int]:
    """Every row of `rows` says the same without the marks; answers the keys of those that changed."""
    changed = []
    for row in rows.only("pk", *columns):
        before = {column: getattr(row, column) for column in columns}
        after = {column: marks.neutral(value) for column, value in before.items()}
        if after != before:
            row._meta.model._base_manager.filter(pk=row.pk).update(**_fitting(row, after))
            changed.append(row.pk)
    return changed


def _fitting(row: Model, values: dict) -> dict:
    """`values`, each cut to what its column holds."""
    longest = {name: row._meta.get_field(name).max_length for name in values}
    return {
        name: value[: longest[name]] if longest[name] and isinstance(value, str) else value
        for name, value in values.items()
    }


def _forget_in_history(account: Account) -> None:
    """The account is nobody, today and in every earlier line of its history."""
    nobody = {"full_name": FORGOTTEN, "email": f"dihapus-{account.pk}@dihapus.invalid", "phone": ""}
    account.set_unusable_password()
    closed = {"rank": "", "employee_number": "", "is_active": False, "password": account.password}
    Account.objects.filter(pk=account.pk).update(**nobody, **closed)
    HISTORIES[Account]._base_manager.filter(pgh_obj_id=account.pk).update(**nobody)


def _remove(account: Account) -> None:
    """Rows that only served the person are gone, and their files once that is certain."""
    for holding in [holding for holding in HOLDINGS if holding.is_erased]:
        rows = holding.rows_about(account)
        for stored in list(_files(holding, rows)):
            transaction.on_commit(lambda stored=stored: stored.storage.delete(stored.name))
        rows.delete()


def _files(holding: Holding, rows: QuerySet) -> Iterator:
    for row in rows if holding.file else ():
        if stored := holding.file_of(row):
            yield stored


def _end_sessions(account: Account) -> None:
    for key in UserSession.objects.filter(user=account).values_list("session_key", flat=True):
        SessionStore(key).delete()
