"""People around a proposal: residents who support, comment and follow, planners who merge."""

from django.utils import timezone

from planning.proposals.answers import actions as answers
from planning.proposals.comments import actions as comments
from planning.proposals.coproposers.models import CoProposer, Part
from planning.proposals.merging import actions as merging
from planning.proposals.statuses import Status
from planning.proposals.support import actions as support
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import AccountFactory, planner

WHY = "Lokasi dan pekerjaannya sama."


def resident(**details):
    """A person who has shown that their address is theirs."""
    return AccountFactory(can_sign_in=True, **details)


def filed(**details):
    """A proposal that is being verified."""
    return ProposalFactory(status=Status.SUBMITTED, **details)


def supported(proposal=None, by=None):
    """A support by a resident."""
    return support.support(proposal or filed(), by=by or resident())


def said(proposal=None, text="Jalan ini dilalui anak sekolah.", by=None):
    """A comment by a resident."""
    return comments.comment(proposal or filed(), text=text, by=by or resident())


def merged(lower=None, upper=None, by=None):
    """A merging of two proposals."""
    return merging.merge(lower or filed(), upper or filed(), reason=WHY, by=by or planner())


def appealed(proposal=None, by=None, decided_by=None):
    """An appeal against a declined proposal, by `by` or by who has filed it."""
    proposal = proposal or ProposalFactory(status=Status.DECLINED, by=by, decided_by=decided_by)
    return answers.appeal(proposal, words="Ukurannya sudah kami perbaiki.", by=by or proposal.filed_by)


def joined(proposal, part=Part.COMPANION):
    """Somebody who has agreed to propose it together with others."""
    person = resident()
    proposal.coproposers.create(
        account=person, part=part, invited_by=proposal.filed_by, status=CoProposer.Status.AGREED,
        answered_at=timezone.now(),
    )  # fmt: skip
    return person
