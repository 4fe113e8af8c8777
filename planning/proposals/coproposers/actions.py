"""What can be done with those who propose together: ask, answer, let go."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, Refusal
from planning.proposals.coproposers.lifecycle import CO_PROPOSER
from planning.proposals.coproposers.links import address_for
from planning.proposals.coproposers.models import CoProposer, Part
from planning.proposals.coproposers.policies import may_invite
from planning.proposals.models import Proposal
from stakeholders.accounts.actions import welcome
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

A_DAY = timedelta(days=1)
MOST = 10
# So that nobody makes a mail cannon of the portal.
LETTERS_PER_DAY = 20


class AskedAlready(Refusal):
    message = _("Orang dengan alamat ini sudah diajak atau sudah ikut mengusulkan.")


class ProposesItself(Refusal):
    message = _("Orang dengan alamat ini sudah menjadi pengusul.")


class TooMany(Refusal):
    message = _("Sudah terlalu banyak ajakan hari ini atau untuk usulan ini. Lanjutkan besok.")
    http_status = 429


@transaction.atomic
def invite(proposal: Proposal, *, email: str, full_name: str, part: Part, by: Account) -> CoProposer:
    """The person behind `email` is asked by a letter to take `part`; until they agree nothing changes."""
    locked(Account.objects.filter(pk=by.pk))
    if not may_invite.test(by, proposal):
        raise NotAllowed
    asked = CoProposer.objects.filter(invited_by=by, invited_at__gt=timezone.now() - A_DAY).count()
    if asked >= LETTERS_PER_DAY or proposal.coproposers.standing().count() >= MOST:
        raise TooMany
    person = welcome(full_name=full_name, email=email, phone="")
    if person.pk in (proposal.filed_by_id, proposal.proposer_id):
        raise ProposesItself
    with guarded({"coproposer_once_at_a_time": AskedAlready}):
        coproposer = proposal.coproposers.create(account=person, part=part, invited_by=by)
    CO_PROPOSER.begin(coproposer, by=by)
    params = {
        "title": proposal.title, "by": str(by), "part": str(Part(part).label),
        "path": address_for(coproposer),
    }  # fmt: skip
    notify(person, Kind.PROPOSAL_TOGETHER_ASKED, about=coproposer, params=params)
    return coproposer


@transaction.atomic
def agree(coproposer: CoProposer, *, by: Account) -> None:
    """The person takes their part from now on; who asked knows."""
    CO_PROPOSER.advance(coproposer, "agree", by=by, also={"answered_at": timezone.now()})
    _tell_who_asked(coproposer)


@transaction.atomic
def decline(coproposer: CoProposer, *, by: Account) -> None:
    """The person does not take part; who asked knows."""
    CO_PROPOSER.advance(coproposer, "decline", by=by, also={"answered_at": timezone.now()})
    _tell_who_asked(coproposer)


@transaction.atomic
def release(coproposer: CoProposer, *, by: Account) -> None:
    """The person takes no part any more, and the link in their letter ends."""
    CO_PROPOSER.advance(coproposer, "release", by=by)


def _tell_who_asked(coproposer: CoProposer) -> None:
    params = {
        "person": str(coproposer.account), "title": coproposer.proposal.title,
        "answer": str(coproposer.get_status_display()), "path": coproposer.proposal.get_absolute_url(),
    }  # fmt: skip
    notify(coproposer.invited_by, Kind.PROPOSAL_TOGETHER_ANSWERED, about=coproposer, params=params)
