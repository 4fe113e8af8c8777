"""The nomenclature in the admin is looked up, never edited."""

import pytest
from django.urls import reverse

from planning.nomenclature.models import Edition, NomenclatureItem
from planning.nomenclature.subset import load_subset
from tests.factories.stakeholders import admin, citizen, planner

pytestmark = pytest.mark.django_db
ITEMS = "admin:planning_nomenclatureitem_changelist"


@pytest.fixture(autouse=True)
def nomenclature():
    load_subset()


def test_items_are_found_by_words_and_by_code(client):
    client.force_login(planner())

    by_words = client.get(reverse(ITEMS), {"q": "musrenbang kabupaten"}).content.decode()
    by_code = client.get(reverse(ITEMS), {"q": "5.01.02.2.01.0005"}).content.decode()

    for page in (by_words, by_code):
        assert "Pelaksanaan Musrenbang Kabupaten/Kota" in page
        assert "Pembangunan Jembatan" not in page


def test_an_item_shows_what_the_list_says_of_it(client):
    client.force_login(planner())
    item = NomenclatureItem.objects.get(code="5.01.02.2.01.0005")

    page = client.get(reverse("admin:planning_nomenclatureitem_change", args=[item.pk])).content.decode()

    assert "Berita Acara" in page
    assert 'name="name"' not in page


def test_an_edition_shows_what_it_holds(client):
    client.force_login(admin())
    edition = Edition.objects.get()

    page = client.get(reverse("admin:planning_edition_change", args=[edition.pk])).content.decode()

    assert "70 sub kegiatan" in page


@pytest.mark.parametrize("model", ["edition", "nomenclatureitem"])
def test_not_even_the_admin_adds_or_deletes(client, model):
    client.force_login(admin())

    assert client.get(reverse(f"admin:planning_{model}_add")).status_code == 403
    row = {"edition": Edition, "nomenclatureitem": NomenclatureItem}[model].objects.first()
    assert (
        client.post(reverse(f"admin:planning_{model}_change", args=[row.pk]), {"name": "X"}).status_code
        == 403
    )
    assert client.post(reverse(f"admin:planning_{model}_delete", args=[row.pk])).status_code == 403


def test_a_citizen_does_not_come_in(client):
    client.force_login(citizen())

    assert client.get(reverse(ITEMS)).status_code == 302


@pytest.mark.parametrize(("text", "rows"), [("5.01.02.2.01.0005", 1), ("5.01.03.2.0", 6)])
def test_the_list_costs_the_same_however_long_it_is(client, django_assert_num_queries, text, rows):
    client.force_login(planner())
    client.get(reverse(ITEMS))

    with django_assert_num_queries(5):
        page = client.get(reverse(ITEMS), {"q": text})

    assert len(page.context["cl"].result_list) == rows
