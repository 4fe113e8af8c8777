"""What happens until one message of every kind is written, by feature.

A scene has `happen(cast)`: the portal's own verbs, done by people who have names.
"""

from dataclasses import dataclass

from stakeholders.accounts.models import Account

REASON = "Ruang dipakai & petugas <sakit>."


@dataclass(frozen=True)
class Cast:
    """Who plays in every scene; `visitor` is the one who reads most of the letters."""

    visitor: Account
    head: Account
    admin: Account
