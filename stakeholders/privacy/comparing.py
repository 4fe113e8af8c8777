"""A verifier learns whether the number on a card is the one that was given, and nothing else of it."""

from datetime import timedelta
from typing import cast

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from perkasa.core.secret import Secret
from stakeholders.accounts.models import Account
from stakeholders.privacy import policies
from stakeholders.privacy.models import Identity
from stakeholders.privacy.refusals import NotGivenYet, TooManyComparisons

MOST, WINDOW = 10, timedelta(hours=1)


@transaction.atomic
def compare(identity: Identity, *, nik: str, by: Account) -> bool:
    """Whether `nik` is the number that was given; who compared stands in the log, the number nowhere.

    At most `MOST` times in a `WINDOW`, so that nobody finds a number by trying.
    """
    if not policies.may_ask_for_nik.test(by, identity):
        raise NotAllowed
    if identity.nik is None:
        raise NotGivenYet
    locked(Account.objects.filter(pk=by.pk))
    kind = ContentType.objects.get_for_model(Identity)
    compared = LogEntry.objects.filter(user=by, content_type=kind, action_flag=CHANGE)
    if compared.filter(action_time__gt=timezone.now() - WINDOW).count() >= MOST:
        raise TooManyComparisons
    matches = constant_time_compare(cast(Secret, identity.nik).reveal(), nik)
    words = _("NIK dibandingkan dengan kartu: cocok") if matches else _("NIK dibandingkan: tidak cocok")
    LogEntry.objects.create(
        user=by, content_type=kind, object_id=str(identity.pk), object_repr=str(identity)[:200],
        action_flag=CHANGE, change_message=words,
    )  # fmt: skip
    return matches
