"""A changed row says who changed it; statements that change no row are sent as they are."""

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from stakeholders.history.middleware import WhoMiddleware
from tests.factories.stakeholders import AccountFactory, OrganisationFactory

pytestmark = pytest.mark.django_db


def test_only_what_changes_a_row_says_who_sent_it():
    person, organisation = AccountFactory(), OrganisationFactory()
    request = RequestFactory().post("/")
    request.user = person

    def rename(_request):
        with transaction.atomic():
            organisation.short_name = "Dinlain"
            organisation.save()
        return HttpResponse()

    with CaptureQueriesContext(connection) as asked:
        WhoMiddleware(rename)(request)

    named = [query["sql"] for query in asked.captured_queries if "pghistory.context_id" in query["sql"]]
    assert len(named) == 1
    assert 'UPDATE "stakeholders_organisation"' in named[0]
    assert organisation.events.latest("pgh_id").pgh_context.metadata == {"user": person.pk}
