"""As whom somebody may file: for themselves, or for a body they belong to, from which source."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from planning.proposals.path.sources import Source, sources_for
from planning.proposals.policies import filing_organisations
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Capacity:
    """One way in which a person may file."""

    source: Source
    organisation: Organisation | None

    @property
    def key(self) -> str:
        """How a form names it."""
        return f"{self.source.value}-{self.organisation.slug if self.organisation else ''}"

    @property
    def body(self) -> Organisation:
        """The organisation; asked only where somebody files for one."""
        if self.organisation is None:
            raise ValueError("They file for themselves.")
        return self.organisation

    @property
    def is_for_many(self) -> bool:
        """Whether many ideas come in this way at once, as from a village's or a party's gathering."""
        return self.organisation is not None and self.source in OF_MANY

    @property
    def words(self) -> str:
        """How a person chooses it."""
        if self.organisation is None:
            return _("Saya sendiri sebagai warga")
        is_its_own = OWN.get(self.source) == self.organisation.kind
        return self.organisation.name if is_its_own else f"{self.organisation.name} ({self.source.label})"


OF_MANY: frozenset[Any] = frozenset({Source.VILLAGE, Source.DISTRICT, Source.COUNCIL, Source.CITIZEN})
OWN: dict[Any, Any] = {
    Source.AGENCY: Organisation.Kind.AGENCY,
    Source.VILLAGE: Organisation.Kind.VILLAGE_OFFICE,
    Source.DISTRICT: Organisation.Kind.DISTRICT_OFFICE,
    Source.CITIZEN: Organisation.Kind.CIVIL_SOCIETY,
}
"""Whose ideas come in this way as a matter of course: these bodies file under their bare name."""


def capacities_of(account: Account) -> list[Capacity]:
    """The ways in which `account` may file today, the nearest first.

    What a village writes down for a citizen is begun on a page of its own, where the person is named.
    """
    filing = filing_organisations(account)
    partners = [body for body in account.representing if body.kind not in Organisation.GOVERNMENT]
    found = [
        Capacity(source, body)
        for body in [*filing, *partners]
        for source in sources_for(body.kind)
        if source != Source.CITIZEN or body.kind == Organisation.Kind.CIVIL_SOCIETY
    ]
    alone = [Capacity(source, None) for source in sources_for(None)]
    return found + alone if account.is_active else []
