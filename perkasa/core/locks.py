"""Locks in sorted order, and the database's own refusals turned into sentences."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, TypeVar

from django.db import Error, IntegrityError, OperationalError, connection, transaction
from django.db.models import Model, QuerySet

from perkasa.core.refusals import Busy, Refusal

M = TypeVar("M", bound=Model)
LOCK_TIMEOUT = "3s"
DEADLOCK_DETECTED, LOCK_NOT_AVAILABLE = "40P01", "55P03"


def locked(queryset: QuerySet[M]) -> list[M]:
    """The rows of `queryset`, locked against writers until the transaction ends, in primary-key order.

    Who waits too long hears Busy.
    """
    with waited(), connection.execute_wrapper(_not_for_long):
        return list(queryset.order_by("pk").select_for_update(no_key=True, of=("self",)))


def _not_for_long(execute: Callable, sql: str, params: Any, many: bool, context: dict) -> Any:
    """Runs `sql` with the lock timeout of this transaction set in the same breath; answers its rows."""
    answer = execute(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'; {sql}", params, many, context)
    answer.nextset()
    return answer


def one_transaction() -> AbstractContextManager:
    """The transaction that is open, without a savepoint of its own; else a new one."""
    return nullcontext() if connection.in_atomic_block else transaction.atomic()


@contextmanager
def waited() -> Iterator[None]:
    """A lock that is not to be had in time is Busy; the transaction around has failed then."""
    try:
        yield
    except OperationalError as error:
        raise _refusal_for(error, {}) from error


@contextmanager
def guarded(refusals: Mapping[str, type[Refusal]]) -> Iterator[None]:
    """Run a write in a savepoint; a constraint named in `refusals` raises its refusal, a lost lock `Busy`."""
    try:
        with transaction.atomic():
            yield
    except (IntegrityError, OperationalError) as error:
        raise _refusal_for(error, refusals) from error


def _refusal_for(error: Error, refusals: Mapping[str, type[Refusal]]) -> Exception:
    diagnostics = getattr(error.__cause__, "diag", None)
    if refusal := refusals.get(getattr(diagnostics, "constraint_name", None) or ""):
        return refusal()
    if getattr(error.__cause__, "sqlstate", None) in (DEADLOCK_DETECTED, LOCK_NOT_AVAILABLE):
        return Busy()
    return error
