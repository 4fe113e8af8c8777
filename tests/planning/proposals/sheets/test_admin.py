"""Lists of proposals in the moderators' room: found by file and agency, never written there."""

import pytest

from planning.proposals.path.sources import Source
from planning.proposals.sheets.models import ProposalList
from tests.factories.stakeholders import OrganisationFactory, admin

pytestmark = pytest.mark.django_db


def test_a_moderator_sees_what_became_of_a_list_and_why_rows_were_refused(client):
    by = admin()
    found = ProposalList.objects.create(
        organisation=OrganisationFactory(short_name="Kec. Boja"), source=Source.values[0], plan_year=2027,
        by=by, file="proposals/lists/x.xlsx", file_name="musrenbang.xlsx", rows=3, made=2,
        problems=[["Usulan", 4, "C", "kosong; tulis desanya."]],
    )  # fmt: skip
    client.force_login(by)

    listed = client.get("/admin/planning/proposallist/", {"q": "musrenbang"})
    shown = client.get(f"/admin/planning/proposallist/{found.pk}/change/")

    assert "musrenbang.xlsx" in listed.text
    assert "kosong; tulis desanya." in shown.text
    assert client.get("/admin/planning/proposallist/add/").status_code == 403
