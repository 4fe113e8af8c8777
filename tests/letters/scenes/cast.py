"""Who plays in every scene, and the words they use."""

from dataclasses import dataclass

from stakeholders.accounts.models import Account

REASON = "Ruang dipakai & petugas <sakit>."


@dataclass(frozen=True)
class Cast:
    """Who plays in every scene; `visitor` is the one who reads most of the letters."""

    visitor: Account
    head: Account
    admin: Account
