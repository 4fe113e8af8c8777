"""Nobody moderates with a password alone: whose position needs a second factor sets one up first."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

ACTIVATION = "mfa_activate_totp"
OPEN = {"account_logout", "account_reauthenticate"}


class SecondFactorMiddleware:
    """Until it is set up, such a person is led to the page that does it; only that and signing out open."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, details) -> HttpResponse | None:
        """Lead away from every page but those that help."""
        name = request.resolver_match.url_name or ""
        if name in OPEN or name.startswith("mfa_") or not lacks_second_factor(request.user):
            return None
        messages.info(
            request,
            _("Jabatan Anda mewajibkan pengaman kedua. Pasang aplikasi autentikator dahulu."),
        )
        return redirect(ACTIVATION)


def lacks_second_factor(user) -> bool:
    """Whether a position of today needs a second factor and the person has none."""
    if settings.SECOND_FACTOR != "required" or not user.is_authenticated:
        return False
    return user.needs_second_factor and not is_mfa_enabled(user)
