"""During a visit the admin reads what the other person reads; nothing can be done in that person's name."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from stakeholders.accounts.models import Account
from stakeholders.support import actions
from stakeholders.support.models import SupportVisit
from stakeholders.support.policies import may_visit

KEY = "support_visit"
WAY_OUT, SIGN_OUT = "stakeholders:support.end", "account_logout"
READING = {"GET", "HEAD", "OPTIONS"}
CLOSED = ("account_", "mfa_", "usersessions_", "socialaccount_", "openid_connect_")


class Request(HttpRequest):
    """A request that knows whether somebody visits."""

    visited_by: Account | AnonymousUser | None
    visit: SupportVisit | None


class VisitMiddleware:
    """`request.user` is the visited person and `request.visited_by` the admin, while a visit is under way."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        request.visited_by = request.visit = None
        if KEY in request.session:
            self._enter(request)
        return self.get_response(request)

    def process_view(self, request: Request, view, args, details) -> None:
        """Only reading, and not in the rooms where keys are kept; signing out ends the visit as well."""
        if request.visit is None or request.visited_by is None:
            return
        name = request.resolver_match.view_name
        if name == SIGN_OUT and request.method == "POST":
            actions.end(request.visit)
            request.user = request.visited_by
        elif name != WAY_OUT and not _is_reading(request, name):
            raise PermissionDenied(
                _("Selama melihat sebagai orang lain, Anda hanya dapat membaca. Akhiri kunjungan dahulu.")
            )

    def _enter(self, request: Request) -> None:
        visits = SupportVisit.objects.under_way(timezone.now()).select_related("account")
        visit = visits.filter(pk=request.session[KEY], by=request.user.pk).first()
        if visit is None or not may_visit.test(request.user, visit.account):
            del request.session[KEY]
            messages.info(request, _("Kunjungan bantuan sudah berakhir."))
            return
        request.visit, request.visited_by = visit, request.user
        request.user = visit.account


def _is_reading(request: HttpRequest, name: str) -> bool:
    return request.method in READING and not name.startswith((*CLOSED, "admin:"))
