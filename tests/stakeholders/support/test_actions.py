"""A visit is begun by who may, for a reason, and ended once."""

from datetime import timedelta

import pytest

from perkasa.core.refusals import NotAllowed, ReasonMissing
from stakeholders.support import actions
from tests.factories.stakeholders import admin, auditor, citizen

pytestmark = pytest.mark.django_db


def test_a_visit_lasts_as_long_as_the_setting_says(settings):
    settings.SUPPORT_VISIT_MINUTES = 5

    visit = actions.begin(citizen(), reason="  Bertanya lewat telepon. ", by=admin())

    assert (visit.until - visit.began_at, visit.reason) == (timedelta(minutes=5), "Bertanya lewat telepon.")


def test_no_reason_no_visit():
    with pytest.raises(ReasonMissing):
        actions.begin(citizen(), reason=" ", by=admin())


@pytest.mark.parametrize("person", [citizen, auditor])
def test_who_does_not_manage_people_is_refused(person):
    with pytest.raises(NotAllowed):
        actions.begin(citizen(), reason="Ingin tahu.", by=person())


def test_the_first_end_counts():
    visit = actions.begin(citizen(), reason="Bertanya.", by=admin())

    actions.end(visit)
    visit.refresh_from_db()
    first = visit.ended_at
    actions.end(visit)

    visit.refresh_from_db()
    assert visit.ended_at == first
