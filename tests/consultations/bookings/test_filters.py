"""How lists of bookings are narrowed."""

import pytest

from consultations.bookings.models import Status
from tests.consultations.bookings.visits import address
from tests.factories.consultations import (
    BookingFactory,
    at,
    served_service,
)

pytestmark = pytest.mark.django_db


def test_the_list_is_narrowed_by_time_status_service_and_words(client, ratna):
    service = served_service()
    coming = BookingFactory(requested_by=ratna, service=service, starts_at=at(25, 9), subject="Irigasi Bodri")
    past = BookingFactory(requested_by=ratna, starts_at=at(2, 9), status=Status.TOOK_PLACE)

    def found(**query) -> list[str]:
        page = client.get(address("mine"), query)
        return [booking.code for booking in page.context["page"]]

    assert found() == [coming.code, past.code]
    assert found(waktu="mendatang") == [coming.code]
    assert found(waktu="lampau") == [past.code]
    assert found(status="took_place") == [past.code]
    assert found(layanan=service.pk) == [coming.code]
    assert found(cari="irigasi") == [coming.code]
    assert found(cari=past.code.lower()) == [past.code]
