"""The world of the pages, on a quiet Monday morning; settled once, given back whole to every test."""

import pytest
import time_machine
from django.db import transaction

from tests.factories.consultations import MONDAY
from tests.pages.world import World


@pytest.fixture(scope="package")
def settled_world(django_db_setup, django_db_blocker):
    """A regency with one row in every list, in a transaction that ends with the tests of this folder."""
    with django_db_blocker.unblock(), time_machine.travel(MONDAY), transaction.atomic():
        yield World(time_machine.travel)
        transaction.set_rollback(True)


@pytest.fixture
def world(settled_world, db):
    """That regency; what a test does to it is undone."""
    return settled_world.as_new()


@pytest.fixture(scope="module")
def the_grown_world(settled_world, django_db_blocker):
    """That regency with three rows in every list, as long as the tests of one file run."""
    with django_db_blocker.unblock(), transaction.atomic():
        grown = settled_world.as_new()
        grown.add_rows(2)
        yield grown
        transaction.set_rollback(True)


@pytest.fixture
def grown_world(the_grown_world, db):
    """That grown regency; what a test does to it is undone."""
    return the_grown_world.as_new()
