"""Whose reports the tests are about: an agency, and Siti who reports for it."""

import pytest

from tests.factories.stakeholders import OrganisationFactory, operator


@pytest.fixture
def agency():
    return OrganisationFactory()


@pytest.fixture
def siti(agency):
    return operator(agency)
