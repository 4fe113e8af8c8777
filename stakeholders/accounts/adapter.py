"""How allauth fits the portal: its e-mails wear our look, and a second factor outweighs a password."""

import logging

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from perkasa.core.mail import OutcomeUnknown
from perkasa.core.proof import is_proven
from perkasa.core.secret import decrypted, encrypted

log = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):
    """allauth's account adapter, with the portal's own choices."""

    def get_user_search_fields(self):
        return ["email", "full_name"]

    def get_reauthentication_methods(self, user) -> list[dict]:
        """Who has a second factor proves with it; the password alone would be the weaker way in.

        Who has no app is asked for the passkey first: recovery codes are for the day it is lost.
        """
        methods = super().get_reauthentication_methods(user)
        factors = [method for method in methods if method["id"].startswith("mfa_")]
        if len(factors) > 1 and not is_mfa_enabled(user, types=[Authenticator.Type.TOTP]):
            factors.sort(key=lambda method: not method["id"].endswith(":webauthn"))
        return factors or methods

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Before one's own locks are changed the same proof counts as before a signature."""
        return super().is_reauthentication_required(app=app) and not is_proven(self.request)

    def render_mail(self, template_prefix, email, context, headers=None):
        """The message knows its own subject, which is also the title of its page."""
        subject = " ".join(render_to_string(f"{template_prefix}_subject.txt", context).split())
        return super().render_mail(template_prefix, email, context | {"subject": subject}, headers=headers)

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """The message leaves now, as somebody waits for its code; a mail server away breaks no page."""
        try:
            super().send_mail(template_prefix, email, context)
        except (OSError, OutcomeUnknown) as error:
            log.error("A message %s could not be sent (%s).", template_prefix, type(error).__name__)  # noqa: TRY400
            messages.error(self.request, _("E-mail belum dapat dikirim. Coba lagi beberapa menit lagi."))


class FactorAdapter(DefaultMFAAdapter):
    """What a second factor rests on is kept encrypted, by the same key as other secrets of people."""

    def encrypt(self, text: str) -> str:
        return encrypted(text)

    def decrypt(self, encrypted_text: str) -> str:
        return decrypted(encrypted_text)

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Under this name a person finds the passkey among those of other sites."""
        return super().get_public_key_credential_rp_entity() | {"name": settings.MFA_TOTP_ISSUER}


class OtherHouseAdapter(DefaultSocialAccountAdapter):
    """People who come from another house's sign-in bring their name along."""

    def populate_user(self, request, sociallogin, data):
        person = super().populate_user(request, sociallogin, data)
        person.full_name = (data.get("name") or "")[:150]
        return person

    def is_auto_signup_allowed(self, request, sociallogin) -> bool:
        """Who is not called anything there is asked."""
        return bool(sociallogin.user.full_name) and super().is_auto_signup_allowed(request, sociallogin)

    def get_signup_form_initial_data(self, sociallogin) -> dict:
        """Nothing that was said there is typed again."""
        return {"email": sociallogin.user.email, "full_name": sociallogin.user.full_name}
