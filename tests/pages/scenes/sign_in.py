"""How people come in: the rival has an app, recovery codes and a passkey."""

from typing import TYPE_CHECKING

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP

from tests.fixtures.authenticator import PASSKEY

if TYPE_CHECKING:
    from tests.pages.world import World

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def settle(world: "World") -> None:
    """The rival has one of everything."""
    rival = world.visitors["rival"]
    EmailAddress.objects.create(user=rival, email=rival.email, verified=True, primary=True)
    TOTP.activate(rival, SECRET)
    RecoveryCodes.activate(rival)
    data = {"name": "Ponsel kantor", "credential": PASSKEY}
    key = Authenticator.objects.create(user=rival, type=Authenticator.Type.WEBAUTHN, data=data)
    world.records |= {"security-key": (key.pk,), "other-house": ("sso",), "stale-link": ("1", "lama")}
