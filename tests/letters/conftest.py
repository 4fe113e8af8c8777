"""One message of every kind."""

from collections.abc import Iterator

import pytest
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker

from planning.cooperation.partners.letters import email_of as partner_email_of
from stakeholders.invitations.letters import email_of as invitation_email_of
from stakeholders.notifications.models import Notification
from tests.factories.cooperation import to_a_partner
from tests.factories.organisations import invitation
from tests.factories.stakeholders import admin, citizen, head
from tests.letters.allauth import MESSAGES, written_by_allauth
from tests.letters.scenes import (
    consultations,
    cooperation,
    desks,
    digests,
    evaluation,
    filing,
    follow_ups,
    forums,
    line,
    organisations,
    overlaps,
    people,
    privacy,
    proposal_path,
    proposals,
    queue,
    rights,
    stages,
    surveys,
    voices,
)
from tests.letters.scenes.cast import Cast

SCENES = (
    consultations,
    follow_ups,
    queue,
    line,
    privacy,
    proposal_path,
    proposals,
    filing,
    overlaps,
    desks,
    forums,
    cooperation,
    people,
    organisations,
    rights,
    surveys,
    stages,
    voices,
    evaluation,
    digests,
)
"""The digests come last: they collect the others."""


@pytest.fixture(scope="module")
def all_told(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Whatever people are told of has happened once; undone when the tests of one file have run."""
    with django_db_blocker.unblock(), transaction.atomic():
        cast = Cast(
            visitor=citizen(full_name="Siti O'Hara"), head=head(full_name="Kepala Badan"), admin=admin()
        )
        for scene in SCENES:
            scene.happen(cast)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def told(all_told: None, db: None) -> dict[str, Notification]:
    """One message of every kind, by kind; what a test does to them is undone."""
    return {notification.kind: notification for notification in Notification.objects.all()}


@pytest.fixture
def posted(db) -> dict[str, EmailMultiAlternatives]:
    """What leaves without being a notice: of allauth, invitations, letters to partners, by name."""
    letters = {name.replace("/email/", "-"): written_by_allauth(name) for name in MESSAGES}
    letters |= {
        f"partner-{occasion}": partner_email_of(letter) for occasion, letter in to_a_partner().items()
    }
    return letters | {"invitation": invitation_email_of(invitation(email="joko@contoh.id"))}
