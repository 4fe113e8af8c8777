"""Below a paper stand rank and NIP of officials who said them, and of nobody else."""

import pytest

from stakeholders.accounts.roles import Role
from stakeholders.accounts.signatures import signature_of
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import OrganisationFactory, citizen, head, holder, operator

pytestmark = pytest.mark.django_db
SAID = {"full_name": "Sri Handayani", "rank": "Pembina (IV/a)", "employee_number": "197901022005012003"}


def test_an_official_signs_with_rank_and_nip_in_groups():
    assert signature_of(head(**SAID), "Kepala Badan", note="Disetujui") == {
        "name": "Sri Handayani",
        "position": "Kepala Badan",
        "rank": "Pembina (IV/a)",
        "nip": "19790102 200501 2 003",
        "note": "Disetujui",
    }


def test_what_an_official_did_not_say_is_left_out():
    assert signature_of(operator(full_name="Budi"), "Camat") == {"name": "Budi", "position": "Camat"}


def test_who_signs_for_themselves_or_for_a_partner_signs_by_name_alone():
    campus = OrganisationFactory(kind=Organisation.Kind.ACADEMIC, field_codes=[])
    lecturer = holder(Role.BODY_MEMBER, campus, **SAID | {"full_name": "Yulia"})

    assert signature_of(citizen(**SAID), "Pemohon") == {"name": "Sri Handayani", "position": "Pemohon"}
    assert signature_of(lecturer, "Dosen") == {"name": "Yulia", "position": "Dosen"}
    assert "nip" not in signature_of(operator(**SAID), "Pemohon", in_office=False)
