"""What a row of history knows of the request that changed it."""

from typing import Any

from django.http import HttpRequest
from pghistory import runtime
from pghistory.middleware import HistoryMiddleware

# Statements that change no row need not say who sent them; the library would say so before each of them.
CHANGE_NOTHING = ("(select", "savepoint", "release savepoint", "rollback to savepoint")
runtime.IGNORED_SQL_PREFIXES += CHANGE_NOTHING  # type: ignore[assignment]  # it counts on their number


class WhoMiddleware(HistoryMiddleware):
    """Only the account's number: an address may carry a code, a key or what somebody searched for."""

    def get_context(self, request: HttpRequest) -> dict[str, Any]:
        """The context stored beside each changed row; during a visit it names who really sat there."""
        visited_by = getattr(request, "visited_by", None)
        if visited_by is None:
            return {"user": request.user.pk}
        return {"user": visited_by.pk, "seen_as": request.user.pk}
