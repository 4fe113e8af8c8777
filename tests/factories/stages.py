"""Stages of the tests."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from planning.stages.models import Stage


class StageFactory(DjangoModelFactory):
    """A stage of plans for 2090, in January 2089, that opens nothing unless told otherwise."""

    class Meta:
        model = Stage

    plan_year = 2090
    name = factory.Sequence(lambda number: f"Musrenbang kecamatan {number + 1}")
    starts = date(2089, 1, 5)
    ends = date(2089, 1, 31)
    legal_basis = "Permendagri 86/2017"
