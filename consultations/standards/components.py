"""The components of a service standard: UU 25/2009 article 21, in the order of Permenpan RB 15/2014."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Component:
    """One component; the first six say how the service is delivered, the rest how the office runs it."""

    key: str
    name: str | Promise
    is_delivery: bool = False


COMPONENTS = (
    Component("requirements", _("Persyaratan"), True),
    Component("procedure", _("Sistem, mekanisme, dan prosedur"), True),
    Component("duration", _("Jangka waktu penyelesaian"), True),
    Component("cost", _("Biaya atau tarif"), True),
    Component("product", _("Produk pelayanan"), True),
    Component("complaints", _("Penanganan pengaduan, saran, dan masukan"), True),
    Component("legal_basis", _("Dasar hukum")),
    Component("facilities", _("Sarana, prasarana, dan/atau fasilitas")),
    Component("competence", _("Kompetensi pelaksana")),
    Component("oversight", _("Pengawasan internal")),
    Component("staff", _("Jumlah pelaksana")),
    Component("guarantee", _("Jaminan pelayanan")),
    Component("safety", _("Jaminan keamanan dan keselamatan pelayanan")),
    Component("evaluation", _("Evaluasi kinerja pelaksana")),
)
BY_KEY = {component.key: component for component in COMPONENTS}
KEYS = [(component.key, component.name) for component in COMPONENTS]
