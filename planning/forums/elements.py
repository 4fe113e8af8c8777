"""The elements of government and society that take part in forums.

Permendagri 86/2017 and Kepmendagri 900.1.15.5-1317/2023 (5.01.02.2.01.0003 to .0006) name them; which of them
must be there by kind is said in `required`.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from stakeholders.organisations.models import Organisation


class Element(models.TextChoices):
    """For whom a guest stands."""

    REGENT = "regent", _("Bupati atau Wakil Bupati")
    COUNCIL = "council", _("Pimpinan dan anggota DPRD")
    CENTRE = "centre", _("Unsur pemerintah pusat")
    PROVINCE = "province", _("Unsur pemerintah provinsi")
    PLANNING = "planning", _("Badan perencanaan kabupaten")
    AGENCY = "agency", _("Perangkat daerah")
    VERTICAL = "vertical", _("Instansi vertikal")
    DISTRICT = "district", _("Kecamatan")
    VILLAGE = "village", _("Delegasi desa atau kelurahan")
    ACADEMIC = "academic", _("Akademisi")
    CIVIL = "civil", _("LSM atau ormas")
    ELDERS = "elders", _("Tokoh masyarakat")
    BUSINESS = "business", _("Pengusaha atau investor")
    NEIGHBOUR = "neighbour", _("Daerah mitra atau tetangga")
    WOMEN = "women", _("Keterwakilan perempuan")
    VULNERABLE = "vulnerable", _("Kelompok rentan")


E, K = Element, Organisation.Kind
OF_ORGANISATIONS: dict[str, Element] = {
    K.AGENCY: E.AGENCY, K.DISTRICT_OFFICE: E.DISTRICT, K.VILLAGE_OFFICE: E.VILLAGE, K.COUNCIL: E.COUNCIL,
    K.ACADEMIC: E.ACADEMIC, K.BUSINESS: E.BUSINESS, K.CIVIL_SOCIETY: E.CIVIL, K.PROVINCE: E.PROVINCE,
    K.PARTNER_REGION: E.NEIGHBOUR, K.MINISTRY: E.CENTRE,
}  # fmt: skip


def element_of(organisation: Organisation | None) -> str:
    """The element an organisation is of by its kind; empty without one."""
    if organisation is None:
        return ""
    return E.PLANNING if organisation.is_host else OF_ORGANISATIONS[organisation.kind]
