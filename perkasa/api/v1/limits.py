"""How often the interface may be asked: by address, or more often by key; every answer says what is left."""

import time
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.throttling import BaseThrottle

from perkasa.api.keys.models import ApiKey
from perkasa.core.limits import asked_again

HEADER = "X-API-Key"
WINDOW = 60


class ByKey(BaseAuthentication):
    """A key says how often one may ask, never what one may see: the reader stays anybody."""

    def authenticate(self, request: Any) -> tuple[AnonymousUser, ApiKey] | None:
        written = request.headers.get(HEADER)
        if not written:
            return None
        key = ApiKey.objects.called(written).first()
        if key is None:
            raise AuthenticationFailed(_("Kunci ini tidak dikenal atau sudah dicabut."))
        today = timezone.localdate()
        if key.last_used_on != today:
            ApiKey.objects.filter(pk=key.pk).update(last_used_on=today)
        return AnonymousUser(), key

    def authenticate_header(self, request: Any) -> str:
        return HEADER


class PerMinute(BaseThrottle):
    """So many questions a minute; without the cache nobody is held up."""

    def allow_request(self, request: Any, view: Any) -> bool:
        now = time.time()
        most = settings.API_KEY_PER_MINUTE if request.auth else settings.API_PER_MINUTE
        who = request.auth.code if request.auth else get_adapter().get_client_ip(request)
        asked = asked_again(f"limit:api:{who}:{int(now // WINDOW)}", WINDOW)
        self.left = WINDOW - int(now % WINDOW)
        view.limits = {
            "RateLimit-Limit": str(most),
            "RateLimit-Remaining": str(max(0, most - asked)),
            "RateLimit-Reset": str(self.left),
        }
        return asked <= most

    def wait(self) -> float:
        return self.left
