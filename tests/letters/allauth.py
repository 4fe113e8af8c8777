"""The messages of allauth: which there are, and one of each."""

from pathlib import Path
from types import SimpleNamespace

import allauth
from allauth.account.adapter import get_adapter
from allauth.core import context
from django.core.mail import EmailMultiAlternatives
from django.test import RequestFactory
from django.utils import timezone

ENDING = "_subject.txt"
NEVER_SENT = {"account/email/password_reset_code"}  # a link is sent: ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED
ROOT = Path(allauth.__file__).parent / "templates"
FOLDERS = [ROOT / app / "email" for app in ("account", "mfa", "socialaccount")]
MESSAGES = sorted(
    {
        f"{folder.parent.name}/email/{path.name.removesuffix(ENDING)}"
        for folder in FOLDERS
        for path in folder.glob(f"*{ENDING}")
    }
    - NEVER_SENT
)
"""The names of the templates of every message that may leave, as this version of allauth has them."""
LINK = "http://localhost:8000/akun/password/reset/key/1-d4j2n8-0f9c6e1b3a5d7c9e8f6a4b2d0c1e3f5a/"
AGENT = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36"
WORDS = {
    "code": "K7QM-4WXR",
    "password_reset_url": LINK,
    "signup_url": "http://localhost:8000/daftar/",
    "activate_url": LINK,
    "email": "siti@contoh.id",
    "from_email": "siti.lama@contoh.id",
    "to_email": "siti@contoh.id",
    "deleted_email": "siti.lama@contoh.id",
    "provider": SimpleNamespace(name="SSO Kendal"),
    "ip": "203.0.113.7",
    "user_agent": AGENT,
}


def written_by_allauth(name: str) -> EmailMultiAlternatives:
    """The message `name` as it goes into the post."""
    request = RequestFactory().get("/")
    with context.request_context(request):
        details = WORDS | {"request": request, "timestamp": timezone.now()}
        return get_adapter(request).render_mail(name, "siti@contoh.id", details)
