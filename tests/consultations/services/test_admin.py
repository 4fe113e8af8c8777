"""Services and rooms in the moderators' room."""

import pytest
from django.urls import reverse

from tests.factories.consultations import served_service
from tests.factories.stakeholders import admin, planner

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", ["service", "officer", "room"])
@pytest.mark.parametrize(("who", "status"), [(planner, 403), (admin, 200)])
def test_the_admin_of_services_is_written_by_moderators_alone(client, model, who, status):
    served_service()
    client.force_login(who())

    assert client.get(reverse(f"admin:consultations_{model}_changelist")).status_code == 200
    assert client.get(reverse(f"admin:consultations_{model}_add")).status_code == status
