"""Another serves what one has served; who stops is booked no more."""

import pytest

from consultations.services import actions
from consultations.services.models import Officer
from tests.factories.consultations import OfficerFactory, ServiceFactory
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db


def test_a_successor_serves_what_they_did_and_what_the_other_did():
    first, second = ServiceFactory(), ServiceFactory()
    leaver, colleague = OfficerFactory(services=[first]), OfficerFactory(services=[second])

    actions.serve_like(leaver, colleague.account)

    assert set(colleague.services.all()) == {first, second}


def test_somebody_new_becomes_an_officer_and_somebody_who_had_stopped_again():
    leaver, stopped = OfficerFactory(services=[ServiceFactory()]), OfficerFactory(is_active=False)

    assert actions.serve_like(leaver, planner()).services.count() == 1
    assert actions.serve_like(leaver, stopped.account).is_active


def test_who_stops_serves_no_more():
    officer = OfficerFactory()

    actions.retire(officer.account)

    assert not Officer.objects.active().exists()
