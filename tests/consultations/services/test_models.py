"""Services, officers and rooms: what may be stored and what they know."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from consultations.services.models import Mode, Officer, Service
from tests.factories.consultations import OfficerFactory, ServiceFactory, served_service
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db


def test_an_address_of_another_page_is_refused_as_slug():
    with pytest.raises(ValidationError, match="dipakai halaman lain"):
        ServiceFactory.build(slug="saya").full_clean()


@pytest.mark.parametrize(
    "wrong", [{"duration": 5}, {"duration": 481}, {"horizon_days": 0}, {"horizon_days": 91}]
)
def test_lengths_and_horizons_that_make_no_sense_are_refused(wrong):
    with pytest.raises(IntegrityError):
        ServiceFactory(**wrong)


@pytest.mark.parametrize(
    ("offer", "modes"),
    [("on_site", [Mode.ON_SITE]), ("online", [Mode.ONLINE]), ("both", [Mode.ON_SITE, Mode.ONLINE])],
)
def test_a_service_knows_the_ways_it_offers(offer, modes):
    assert ServiceFactory.build(offer=offer).modes == modes


def test_an_officer_serves_while_active_and_their_account_open():
    on_duty = OfficerFactory()
    OfficerFactory(is_active=False)
    OfficerFactory(account=planner(is_active=False))

    assert list(Officer.objects.active()) == [on_duty]


def test_services_of_an_officer_are_found_by_their_account():
    service = served_service()

    assert list(Service.objects.of_officer(service.officers.get().account)) == [service]
    assert list(Service.objects.of_officer(citizen())) == []
