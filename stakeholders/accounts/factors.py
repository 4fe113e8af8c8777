"""What second factors rest on, at rest: the secret of an app and the seed of the recovery codes."""

from django.db import transaction
from django.db.models import QuerySet

from perkasa.core.secret import decrypted, encrypted

KEPT_IN = {"totp": "secret", "recovery_codes": "seed"}
"""Where allauth keeps it, by type; a passkey has a public key only, and nothing to hide."""
CIPHERTEXT = "gAAAA"  # how every Fernet token begins, and neither base32 nor hexadecimal ever does


@transaction.atomic
def encrypt_factors(authenticators: QuerySet) -> int:
    """All of them are encrypted with the first of `FIELD_KEYS`, also what lay open; answers how many."""
    rows = authenticators.filter(type__in=KEPT_IN).select_for_update()
    for row in rows:
        kept = row.data[KEPT_IN[row.type]]
        _keep(row, encrypted(decrypted(kept) if kept.startswith(CIPHERTEXT) else kept))
    return len(rows)


@transaction.atomic
def lay_open(authenticators: QuerySet) -> None:
    """The way back, for a portal that is set back to a version that cannot read them."""
    for row in authenticators.filter(type__in=KEPT_IN).select_for_update():
        _keep(row, decrypted(row.data[KEPT_IN[row.type]]))


def _keep(row, text: str) -> None:
    row.data[KEPT_IN[row.type]] = text
    row.save(update_fields=["data"])
