"""What is written down about a visit stays."""

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.test import RequestFactory
from django.utils import timezone

from stakeholders.history.middleware import WhoMiddleware
from stakeholders.support import actions
from stakeholders.support.models import SupportVisit
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db


@pytest.fixture
def visit():
    return actions.begin(citizen(), reason="Tidak menemukan notulanya.", by=admin())


def test_it_is_neither_rewritten_nor_removed_nor_prolonged_after_its_end(visit):
    row = SupportVisit.objects.filter(pk=visit.pk)
    for change in ({"reason": "lain"}, {"until": timezone.now()}, {"account": citizen()}):
        with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
            row.update(**change)
    with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
        row.delete()
    actions.end(visit)
    with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
        row.update(ended_at=None)


def test_nobody_visits_oneself(visit):
    with pytest.raises(IntegrityError), transaction.atomic():
        SupportVisit.objects.create(
            by=visit.by, account=visit.by, reason="x", began_at=visit.began_at, until=visit.until
        )


def test_history_names_who_really_sat_there(visit):
    request = RequestFactory().post("/")
    request.user, request.visited_by = visit.account, visit.by

    context = WhoMiddleware(lambda request: None).get_context(request)

    assert context == {"user": visit.by.pk, "seen_as": visit.account.pk}
