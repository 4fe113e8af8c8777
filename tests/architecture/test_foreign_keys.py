"""Foreign keys look down the house, as imports do."""

from django.apps import apps
from django.conf import settings
from django.db import models

from tests.architecture.source import PRODUCT, height


def home_of(model: type[models.Model]) -> str:
    """The module that declares it; the history of a row lives with the row."""
    return getattr(model, "pgh_tracked_model", model).__module__


def test_every_foreign_key_looks_down() -> None:
    ours = {model for model in apps.get_models() if model.__module__.partition(".")[0] in PRODUCT}
    reachable = ours - {apps.get_model(settings.AUTH_USER_MODEL)}
    upward = [
        f"{home_of(model)}.{model.__name__}.{field.name} → {home_of(field.related_model)}"
        for model in ours
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and field.related_model in reachable
        if height(home_of(field.related_model)) > height(home_of(model))
    ]

    assert upward == []


def test_the_guard_knows_above_from_below() -> None:
    line = [
        "planning.proposals.models",
        "planning.nomenclature.items",
        "consultations.bookings.models",
        "consultations.services.models",
        "stakeholders.accounts.models",
        "stakeholders.regions.models",
        "perkasa.documents.papers.models",
        "perkasa.core.models",
    ]

    assert sorted(line, key=height, reverse=True) == line
