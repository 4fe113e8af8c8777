"""What a proposal holds fast: the line of a plan that has taken it up."""

import pytest
from django.db import transaction

from planning.plans.content import Key
from planning.plans.lines import Line
from planning.plans.writing import LinesInUse, write
from planning.proposals.path.models import Outcome
from planning.proposals.path.sources import Stage
from tests.factories.paths import Regency

pytestmark = pytest.mark.django_db


def test_a_line_that_has_taken_up_a_proposal_is_not_dropped_and_the_sentence_says_why():
    regency = Regency()
    proposal = regency.at(Stage.BUDGET_TEAM)
    regency.decide(proposal, Outcome.APPROVE)
    line = proposal.line

    with pytest.raises(LinesInUse, match="Ada usulan yang diakomodir"), transaction.atomic():
        write(line.plan, [], without=[Key(line.organisation_id, line.code)])

    assert Line.objects.filter(pk=line.pk).exists()
