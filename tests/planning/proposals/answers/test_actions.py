"""An answer may be answered back: once, in time, and judged by another person."""

from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.proposals.answers import actions
from planning.proposals.answers.models import Appeal
from planning.proposals.statuses import Status
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, head, operator
from tests.factories.voices import appealed

pytestmark = pytest.mark.django_db


def test_an_appeal_keeps_the_answer_it_is_about_and_reaches_those_who_did_not_give_it():
    decider, chief = admin(), head()

    filed = appealed(decided_by=decider)

    assert (filed.against, filed.against_words) == (decider, "Sudah dikerjakan tahun lalu.")
    told = Notification.objects.filter(kind=Kind.APPEAL_AWAITS).values_list("recipient", flat=True)
    assert set(told) == {chief.pk}


def test_there_is_one_appeal():
    filed = appealed()

    with pytest.raises(actions.AppealedAlready):
        actions.appeal(filed.proposal, words="Sekali lagi.", by=filed.by)


def test_an_appeal_has_its_time_and_its_words():
    proposal = ProposalFactory(status=Status.DECLINED)

    with pytest.raises(actions.WordsMissing):
        actions.appeal(proposal, words=" ", by=proposal.filed_by)
    with (
        time_machine.travel(timezone.now() + timedelta(days=60)),
        pytest.raises(actions.AppealTooLate),
    ):
        actions.appeal(proposal, words="Terlambat.", by=proposal.filed_by)


def test_only_its_proposer_appeals_and_only_against_a_refusal():
    declined, accepted = ProposalFactory(status=Status.DECLINED), ProposalFactory(status=Status.ACCOMMODATED)

    with pytest.raises(NotAllowed):
        actions.appeal(declined, words="Bukan usulan saya.", by=operator())
    with pytest.raises(NotPossibleNow):
        actions.appeal(accepted, words="Kurang banyak.", by=accepted.filed_by)


def test_a_granted_appeal_opens_the_proposal_at_the_stage_that_refused_it():
    filed, chief = appealed(), head()
    stage = filed.proposal.stage

    actions.grant(filed, reason="Ukurannya memang belum dibaca.", by=chief)

    filed.proposal.refresh_from_db()
    assert (filed.proposal.status, filed.proposal.stage) == (Status.SUBMITTED, stage)
    assert (filed.proposal.decided_by, filed.proposal.decision_words) == (None, "")
    assert StatusChange.objects.about(filed.proposal).last().transition == "reopen"
    [told] = Notification.objects.filter(kind=Kind.APPEAL_ANSWERED)
    assert (told.recipient, told.params["answer"]) == (filed.by, "Ukurannya memang belum dibaca.")


def test_a_rejected_appeal_lets_the_answer_stand():
    filed = appealed()

    actions.reject(filed, reason="Ukurannya sudah diperhitungkan.", by=head())

    filed.proposal.refresh_from_db()
    assert (filed.status, filed.proposal.status) == ("rejected", Status.DECLINED)


def test_whoever_decided_does_not_judge_the_appeal():
    decider = admin()
    filed = appealed(decided_by=decider)

    with pytest.raises(NotAllowed):
        actions.reject(filed, reason="Tetap.", by=decider)
    with pytest.raises(ReasonMissing):
        actions.reject(filed, reason=" ", by=head())
    with pytest.raises(IntegrityError), transaction.atomic():
        Appeal.objects.filter(pk=filed.pk).update(answered_by=decider)
