"""The list of places below a picker."""

import pytest
from django.urls import reverse

from tests.factories.stakeholders import DistrictFactory, RegionFactory

pytestmark = pytest.mark.django_db


def test_the_list_below_a_picker_holds_only_the_kinds_asked_for(client):
    RegionFactory(
        code="33.24.19.2001", name="Karanganyar", parent=DistrictFactory(code="33.24.19", name="Ngampel")
    )
    address = reverse("stakeholders:regions.picks")

    both = client.get(address, {"kata": "ngamp"}).json()["matches"]
    districts = client.get(address, {"kata": "ngampel", "jenis": "district"}).json()["matches"]

    assert [match["label"] for match in both] == ["Kecamatan Ngampel", "Desa Karanganyar, Kec. Ngampel"]
    assert districts == [{"code": "33.24.19", "label": "Kecamatan Ngampel", "note": "33.24.19"}]
