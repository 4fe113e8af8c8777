"""What the pages about personal data show in short."""

from dataclasses import dataclass

from django.db.models import Count, Sum, Value
from django.utils.translation import gettext as _

from perkasa.home.privacy.keeping import due_now
from perkasa.home.privacy.personal_data import HOLDINGS
from stakeholders.accounts.models import Account
from stakeholders.privacy.consents import Consent, Purpose
from stakeholders.privacy.retention import RetentionPeriod, RetentionRun

NIGHTS = 30
MOST_CONSENTS = 20


@dataclass(frozen=True)
class Held:
    """One kind of data and how many rows of it are about the reader."""

    title: str
    number: int


def held_about(account: Account) -> list[Held]:
    """Every kind of data of which there is something about `account`."""
    counts = [
        holding.rows_to_copy(account).order_by().values(place=Value(place)).annotate(number=Count("pk"))
        for place, holding in enumerate(HOLDINGS)
        if holding.title
    ]
    found = counts[0].union(*counts[1:], all=True).values_list("place", "number")
    return [Held(str(HOLDINGS[place].title), number) for place, number in sorted(found) if number]


def consents_of(account: Account) -> list[tuple[Consent, bool]]:
    """What `account` answered, newest first, and whether it stands and can be withdrawn."""
    seen: set[tuple[str, str]] = set()
    lines = []
    for consent in Consent.objects.of(account)[:MOST_CONSENTS]:
        subject = (consent.text.purpose, consent.given_for)
        stands = subject not in seen and consent.answer == Consent.Answer.GIVEN
        lines.append((consent, stands and consent.text.purpose != Purpose.ACCOUNT))
        seen.add(subject)
    return lines


def retention_lines() -> list[list[dict]]:
    """One row per kind: how long, what then, how much waits, how much was cleared away so far."""
    cleared = dict(RetentionRun.objects.values_list("period").annotate(Sum("cleared")))
    return [
        [
            {"label": _("Jenis data"), "text": str(period)},
            {"label": _("Disimpan"), "text": period.words},
            {"label": _("Sesudahnya"), "text": period.outcome},
            {"label": _("Menunggu"), "text": due_now(period).count(), "number": True},
            {"label": _("Sudah dibersihkan"), "text": cleared.get(period.pk) or 0, "number": True},
        ]
        for period in RetentionPeriod.objects.all()
    ]


def last_runs() -> list[list[dict]]:
    """The last nights, the newest first."""
    return [
        [
            {"label": _("Malam"), "text": f"{run.day:%d-%m-%Y}"},
            {"label": _("Jenis data"), "text": str(run.period)},
            {"label": _("Keadaan"), "text": run.get_state_display()},
            {"label": _("Dibersihkan"), "text": run.cleared, "number": True},
        ]
        for run in RetentionRun.objects.for_listing()[:NIGHTS]
    ]
