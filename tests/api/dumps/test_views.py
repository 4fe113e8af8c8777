"""The files of a day under their address, and the newest under one that lasts."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories.open_data import dump
from tests.factories.stakeholders import RegionFactory

pytestmark = pytest.mark.django_db


def test_the_newest_file_stands_behind_the_lasting_address(client):
    RegionFactory(code="33.24.01.2001")
    dump(day=timezone.localdate() - timedelta(days=1))
    today = dump()

    answer = client.get("/data/wilayah/terbaru.csv")
    file = client.get(answer["Location"])

    assert answer["Location"] == f"/data/wilayah/{today.iso_day}.csv"
    assert (file["Content-Type"], file["Access-Control-Allow-Origin"]) == ("text/csv", "*")
    assert f'filename="wilayah-{today.iso_day}.csv"' in file["Content-Disposition"]
    assert file.getvalue().startswith(b"id,jenis,nama,induk\n")


def test_whoever_has_a_file_already_is_not_sent_it_again(client):
    address = f"/data/wilayah/{dump().iso_day}.json"
    first = client.get(address)

    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    other = client.get(address, headers={"If-None-Match": '"lain"'})

    assert (first.getvalue(), other.status_code) == (other.getvalue(), 200)
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])


@pytest.mark.parametrize("path", ["wilayah/terbaru.csv", "wilayah/2020-01-01.csv", "wilayah/2020-13-41.csv"])
def test_what_was_not_made_is_not_found(client, path):
    assert client.get(f"/data/{path}").status_code == 404
