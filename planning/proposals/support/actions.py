"""What can be done: support a proposal, take that back, endorse it for an organisation, take that back."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded
from perkasa.core.refusals import NotAllowed, Refusal
from planning.proposals.merging.models import Tie
from planning.proposals.models import Proposal
from planning.proposals.support.models import Endorsement, Support
from planning.proposals.support.policies import has_confirmed_address, may_be_asked, may_endorse
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class AddressNotConfirmed(Refusal):
    message = _("Satu warga, satu dukungan: pastikan dahulu alamat e-mail Anda di halaman Akun dan keamanan.")


class EndorsedAlready(Refusal):
    message = _("Instansi ini sudah menyatakan dukungan.")


class StatementMissing(Refusal):
    message = _("Tuliskan mengapa instansi Anda mendukung usulan ini.")
    http_status = 422


@transaction.atomic
def support(proposal: Proposal, *, by: Account) -> Support:
    """`by` supports `proposal`; asked twice it is still one support.

    When they supported something that was merged into it, this is their consent to go along: their first
    support stays where it was, and the new one falls with the merging.
    """
    if not may_be_asked.test(by, proposal):
        raise NotAllowed
    if not has_confirmed_address.test(by, proposal):
        raise AddressNotConfirmed
    below = Tie.objects.merged_into(proposal)
    through = below.filter(lower__supports__account=by).order_by("pk").first()
    row, _is_new = Support.objects.get_or_create(proposal=proposal, account=by, defaults={"through": through})
    return row


@transaction.atomic
def take_back(proposal: Proposal, *, by: Account) -> None:
    """`by` no longer supports `proposal`; nothing of it is kept."""
    Support.objects.filter(proposal=proposal, account=by).delete()


@transaction.atomic
def endorse(proposal: Proposal, organisation: Organisation, *, statement: str, by: Account) -> Endorsement:
    """`organisation` stands behind `proposal`, for everybody to read."""
    is_own = organisation.pk == proposal.organisation_id
    if not may_endorse.test(by, proposal) or is_own or organisation not in by.representing:
        raise NotAllowed
    if not statement.strip():
        raise StatementMissing
    with guarded({"organisation_endorses_once": EndorsedAlready}):
        return Endorsement.objects.create(
            proposal=proposal, organisation=organisation, statement=statement.strip(), by=by
        )


@transaction.atomic
def withdraw_endorsement(endorsement: Endorsement, *, by: Account) -> None:
    """The organisation no longer stands behind it; its words stay on record and are not shown."""
    if endorsement.organisation not in by.representing:
        raise NotAllowed
    Endorsement.objects.filter(pk=endorsement.pk, withdrawn_at=None).update(withdrawn_at=timezone.now())
