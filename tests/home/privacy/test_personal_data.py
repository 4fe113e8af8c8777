"""No table that knows people is forgotten: neither in a copy nor when somebody is."""

import pytest
from django.apps import apps
from django.conf import settings
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from perkasa.home.privacy.personal_data import HOLDINGS
from tests.architecture.source import PRODUCT

HELD = {holding.model: holding for holding in HOLDINGS}
NAMES_A_PERSON = ("full_name", "email", "phone", "nik", "name")
NOT_OF_PEOPLE = {
    "admin.LogEntry",  # its own columns stand in the list
    "account.EmailConfirmation",  # goes with its e-mail address
    "consultations.Room",
    "consultations.Service",
    "contenttypes.ContentType",
    "core.Holiday",
    "documents.Register",
    "planning.AnswerTemplate",
    "planning.Criterion",
    "planning.Desk",
    "planning.Edition",
    "planning.Figure",
    "planning.Import",
    "planning.Indicator",
    "planning.Line",
    "planning.Realisation",
    "planning.LineCheck",
    "planning.NomenclatureItem",
    "planning.ProposalList",
    "planning.Stage",
    "socialaccount.SocialApp",
    "stakeholders.Organisation",
    "stakeholders.OrganisationName",
    "stakeholders.Position",
    "stakeholders.Processing",
    "stakeholders.Region",
    "stakeholders.RegionName",
}
"""Tables with a column called name or e-mail in which no person stands: places, bodies, things."""


def tables() -> list[type[models.Model]]:
    """Every table but those of history, which follow the table they remember."""
    return [
        model
        for model in apps.get_models()
        if model._meta.managed and not model._meta.proxy and not hasattr(model, "pgh_tracked_model")
    ]


def people_in(model: type[models.Model]) -> set[str]:
    """The columns of `model` that point to an account."""
    account = apps.get_model(settings.AUTH_USER_MODEL)
    links = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return {field.name for field in links if field.related_model is account}


def names_in(model: type[models.Model]) -> set[str]:
    """The text columns of `model` that may hold the name, address or number of a person."""
    texts = [
        field for field in model._meta.local_fields if isinstance(field, (models.CharField, models.TextField))
    ]
    return {field.name for field in texts if field.name in NAMES_A_PERSON or field.name.endswith("_name")}


def test_every_link_to_an_account_stands_in_the_list():
    missing = {}
    for model in tables():
        declared = set(HELD[model].about + HELD[model].by) if model in HELD else set()
        if lost := people_in(model) - declared:
            missing[model._meta.label] = lost

    assert missing == {}


def test_every_text_that_names_a_person_stands_in_the_list():
    ours = [model for model in tables() if model.__module__.partition(".")[0] in (*PRODUCT, "allauth")]
    missing = {}
    for model in ours:
        holding = HELD.get(model)
        declared = {*holding.words, *holding.columns} if holding else set()
        if model._meta.label not in NOT_OF_PEOPLE and (lost := names_in(model) - declared):
            missing[model._meta.label] = lost

    assert missing == {}


@pytest.mark.parametrize("holding", HOLDINGS, ids=lambda holding: holding.model._meta.label)
def test_what_stands_in_the_list_exists(holding):
    lost = []
    for name in (*holding.columns, *holding.words, *filter(None, [holding.file.partition(".")[0]])):
        try:
            holding.model._meta.get_field(name)
        except FieldDoesNotExist:
            lost.append(name)

    assert lost == []


@pytest.mark.django_db
@pytest.mark.parametrize("holding", HOLDINGS, ids=lambda holding: holding.model._meta.label)
def test_the_way_to_the_person_can_be_walked(holding):
    from_nobody = apps.get_model(settings.AUTH_USER_MODEL)(pk=0)

    assert list(holding.rows_of(from_nobody)) == []


def test_no_table_stands_there_twice():
    assert len(HELD) == len(HOLDINGS)


def test_the_guard_sees_a_link_and_a_name():
    assignment, attendee = (
        apps.get_model(label) for label in ("stakeholders.Assignment", "consultations.Attendee")
    )

    assert people_in(assignment) == {"account"}
    assert names_in(attendee) == {"name"}
