"""Keys of the interface: only their hash is kept."""

import hashlib
import secrets

import pghistory
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField

SHOWN = 8


def new_key() -> str:
    """256 bits that nobody guesses, recognised by their beginning."""
    return f"pks_{secrets.token_urlsafe(32)}"


def hash_of(key: str) -> str:
    """What is kept of a key: long and random as it is, it needs no salt."""
    return hashlib.sha256(key.encode()).hexdigest()


class ApiKeyQuerySet(models.QuerySet):
    def open(self):
        """Those that were not taken back."""
        return self.filter(revoked_at=None, account__is_active=True)

    def belonging_to(self, account):
        """The open ones of this person, the latest first."""
        return self.open().filter(account=account).order_by("-pk")

    def called(self, key: str):
        """The open one with this secret (0 or 1 row)."""
        return self.open().filter(sha256=hash_of(key))


@pghistory.track(exclude=["sha256", "last_used_on"])
class ApiKey(models.Model):
    """Whoever shows it may ask more often; `beginning` is what its owner recognises it by."""

    code = CodeField(_("nomor"), prefix="KUN")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="api_keys", editable=False,
        verbose_name=_("pemilik"),
    )  # fmt: skip
    purpose = models.CharField(_("untuk apa"), max_length=200)
    beginning = models.CharField(_("awal kunci"), max_length=SHOWN, editable=False)
    sha256 = models.CharField(_("sidik SHA-256"), max_length=64, unique=True, editable=False)
    made_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    last_used_on = models.DateField(_("terakhir dipakai"), null=True, editable=False)
    revoked_at = models.DateTimeField(_("dicabut"), null=True, editable=False)

    objects = ApiKeyQuerySet.as_manager()

    class Meta:
        verbose_name = _("kunci API")
        verbose_name_plural = _("kunci API")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.code} ({self.beginning}…)"
