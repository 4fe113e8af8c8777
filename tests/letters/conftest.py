"""One message of every kind."""

import pytest

from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import admin, citizen, head
from tests.letters.scenes import (
    consultations,
    digests,
    line,
    organisations,
    overlaps,
    people,
    privacy,
    proposals,
    surveys,
)
from tests.letters.scenes.cast import Cast

SCENES = (consultations, line, privacy, proposals, overlaps, people, organisations, surveys, digests)
"""The digests come last: they collect the others."""


@pytest.fixture
def told(db) -> dict[str, Notification]:
    """One message of every kind, by kind."""
    cast = Cast(visitor=citizen(full_name="Siti O'Hara"), head=head(full_name="Kepala Badan"), admin=admin())
    for scene in SCENES:
        scene.happen(cast)
    return {notification.kind: notification for notification in Notification.objects.all()}
