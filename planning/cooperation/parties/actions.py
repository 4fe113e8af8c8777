"""What can be done with parties: name one, change it, let it go, say who pays and who coordinates."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded
from perkasa.core.refusals import Refusal
from planning.cooperation.locking import lock_to_work
from planning.cooperation.models import Cooperation
from planning.cooperation.parties.models import Party, Seat, Share
from planning.cooperation.partners.writing import write_to_partner
from planning.cooperation.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class PartyTwice(Refusal):
    message = _("Daerah ini sudah tercatat sebagai pihak.")


class TwoOfUs(Refusal):
    message = _("Daerah kita sudah tercatat sebagai pihak.")


class AttorneyIncomplete(Refusal):
    message = _("Surat kuasa perlu nomor dan tanggal.")
    http_status = 422


class StillNeeded(Refusal):
    message = _("Pihak ini masih punya kewajiban. Hapus atau alihkan kewajibannya lebih dahulu.")


REFUSALS = {
    "region_is_a_party_once": PartyTwice,
    "one_party_is_our_own": TwoOfUs,
    "power_of_attorney_has_number_and_date": AttorneyIncomplete,
}


@dataclass(frozen=True)
class Payment:
    """What one party pays in one year."""

    party: Party
    year: int
    amount: int
    source: str
    budget_line: str = ""


@dataclass(frozen=True)
class Office:
    """One seat of the coordinating team."""

    duty: str
    office: str
    organisation: Organisation | None = None


@transaction.atomic
def add(cooperation: Cooperation, *, by: Account, **details: Any) -> Party:
    """One more party, with the next number."""
    lock_to_work(cooperation, by)
    last = cooperation.parties.order_by("-number").values_list("number", flat=True).first() or 0
    party = Party(cooperation=cooperation, number=last + 1, **details)
    with guarded(REFUSALS):
        party.save()
    return party


@transaction.atomic
def change(party: Party, *, by: Account, **details: Any) -> None:
    """The party says this instead; where an offer waits, a new address is written to."""
    lock_to_work(party.cooperation, by)
    before = party.email
    for name, value in details.items():
        setattr(party, name, value)
    with guarded(REFUSALS):
        party.save()
    if party.email not in ("", before) and party.cooperation.status == Status.OFFERED:
        write_to_partner(party, "offer")


@transaction.atomic
def remove(party: Party, *, by: Account) -> None:
    """The party is no party any more; while it owes something it stays."""
    lock_to_work(party.cooperation, by)
    try:
        party.delete()
    except ProtectedError as error:
        raise StillNeeded from error


@transaction.atomic
def renew_link(party: Party, *, by: Account) -> None:
    """Links given out to this party before open nothing any more."""
    lock_to_work(party.cooperation, by)
    party.link_version += 1
    party.save(update_fields=["link_version"])


@transaction.atomic
def set_shares(cooperation: Cooperation, payments: Iterable[Payment], *, by: Account) -> None:
    """Exactly this is paid, by whom and when."""
    lock_to_work(cooperation, by)
    Share.objects.filter(party__cooperation=cooperation).delete()
    Share.objects.bulk_create(
        Share(
            party=one.party, year=one.year, amount=one.amount, source=one.source, budget_line=one.budget_line
        )
        for one in payments
    )


@transaction.atomic
def set_team(cooperation: Cooperation, offices: Iterable[Office], *, by: Account) -> None:
    """The coordinating team has exactly these seats, in this order."""
    lock_to_work(cooperation, by)
    cooperation.seats.all().delete()
    Seat.objects.bulk_create(
        Seat(
            cooperation=cooperation, number=number, duty=one.duty, office=one.office,
            organisation=one.organisation,
        )
        for number, one in enumerate(offices, 1)
    )  # fmt: skip
