"""The catalogue for everybody."""

import pytest
from django.urls import reverse

from tests.factories.filing import CatalogueEntryFactory

pytestmark = pytest.mark.django_db
LIST = reverse("planning:proposals.catalogue.index")


def test_everybody_reads_what_a_usual_work_costs(client):
    CatalogueEntryFactory(work="Rabat beton jalan")
    CatalogueEntryFactory(work="Pos kamling", is_offered=False)

    html = client.get(LIST).content.decode()

    assert ("Rabat beton jalan" in html, "Rp450.000" in html, "Pos kamling" in html) == (True, True, False)


def test_words_narrow_it_and_finding_nothing_says_so(client):
    CatalogueEntryFactory(work="Rabat beton jalan")

    assert "Tidak ada pekerjaan yang cocok" in client.get(LIST, {"kata": "bandara"}).content.decode()
