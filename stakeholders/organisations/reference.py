"""The organisations that come with the project: the agencies of Kabupaten Kendal and its 20 district offices.

Names and fields are facts from the regency's pages and news (2025–2026), not an official list; the code of 22
characters is left blank where it is not known.
"""

from datetime import date
from typing import NamedTuple

from django.db import transaction

from stakeholders.organisations import actions
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

KENDAL = "33.24"
DISTRICT_FIELD = "7.01"


class Agency(NamedTuple):
    """An agency with the name it has borne as long as we know, and its fields."""

    slug: str
    name: str
    short_name: str
    field_codes: tuple[str, ...]


class NewName(NamedTuple):
    """A name an agency bears from a day on."""

    slug: str
    name: str
    short_name: str
    since: date
    legal_basis: str


HOST = "bapperida"

AGENCIES = (
    Agency("setda", "Sekretariat Daerah", "Setda", ("4.01",)),
    Agency("setwan", "Sekretariat DPRD", "Setwan", ("4.02",)),
    Agency("inspektorat", "Inspektorat Daerah", "Inspektorat", ("6.01",)),
    Agency("disdikbud", "Dinas Pendidikan dan Kebudayaan", "Disdikbud", ("1.01", "2.22")),
    Agency("dinkes", "Dinas Kesehatan", "Dinkes", ("1.02",)),
    Agency("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR", ("1.03",)),
    Agency("disperkim", "Dinas Perumahan Rakyat dan Kawasan Permukiman", "Disperkim", ("1.04", "2.10")),
    Agency("satpolkar", "Satuan Polisi Pamong Praja dan Pemadam Kebakaran", "Satpolkar", ("1.05",)),
    Agency("bpbd", "Badan Penanggulangan Bencana Daerah", "BPBD", ("1.05",)),
    Agency("dinsos", "Dinas Sosial", "Dinsos", ("1.06",)),
    Agency("disperinaker", "Dinas Perindustrian dan Tenaga Kerja", "Disperinaker", ("2.07", "3.31", "3.32")),
    Agency(
        "dp2kbp2pa",
        "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak",
        "DP2KBP2PA",
        ("2.08", "2.14"),
    ),
    Agency("dpp", "Dinas Pertanian dan Pangan", "DPP", ("2.09", "3.27")),
    Agency("dlh", "Dinas Lingkungan Hidup", "DLH", ("2.11",)),
    Agency("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", ("2.12",)),
    Agency("dispermasdes", "Dinas Pemberdayaan Masyarakat dan Desa", "Dispermasdes", ("2.13",)),
    Agency("dishub", "Dinas Perhubungan", "Dishub", ("2.15",)),
    Agency("diskominfo", "Dinas Komunikasi dan Informatika", "Diskominfo", ("2.16", "2.20", "2.21")),
    Agency(
        "disdagkop", "Dinas Perdagangan, Koperasi dan Usaha Kecil Menengah", "Disdagkop UKM", ("2.17", "3.30")
    ),
    Agency("dpmptsp", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP", ("2.18",)),
    Agency("disporapar", "Dinas Kepemudaan, Olahraga dan Pariwisata", "Disporapar", ("2.19", "3.26")),
    Agency("diarpus", "Dinas Kearsipan dan Perpustakaan", "Diarpus", ("2.23", "2.24")),
    Agency("dkp", "Dinas Kelautan dan Perikanan", "DKP", ("3.25",)),
    Agency(HOST, "Badan Perencanaan, Penelitian dan Pengembangan", "Baperlitbang", ("5.01", "5.05")),
    Agency("bpkad", "Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD", ("5.02",)),
    Agency("bapenda", "Badan Pendapatan Daerah", "Bapenda", ("5.02",)),
    Agency("bkpsdm", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "BKPSDM", ("5.03", "5.04")),
    Agency("bakesbangpol", "Badan Kesatuan Bangsa dan Politik", "Bakesbangpol", ("8.01",)),
)

NEW_NAMES = (
    NewName(
        HOST, "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah", "Bapperida", date(2025, 12, 24),
        "Perubahan Ketiga atas Perda Kabupaten Kendal Nomor 8 Tahun 2016",
    ),
    NewName(
        "dinkes", "Dinas Kesehatan Daerah", "Dinkesda", date(2026, 1, 1),
        "Perubahan Ketiga atas Perda Kabupaten Kendal Nomor 8 Tahun 2016",
    ),
)  # fmt: skip


@transaction.atomic
def load_organisations() -> int:
    """Every organisation of the project's list stands, under the names it has borne; regions come first.

    Those already there keep what was done to them.

    Answers how many were added.
    """
    known = set(Organisation.objects.values_list("slug", flat=True))
    has_host = Organisation.objects.filter(is_host=True).exists()
    kendal = Region.objects.get(code=KENDAL)
    added: dict[str, Organisation] = {}
    for agency in AGENCIES:
        if agency.slug not in known:
            added[agency.slug] = actions.register(
                agency.slug,
                Organisation.Kind.AGENCY,
                agency.name,
                agency.short_name,
                field_codes=agency.field_codes,
                region=kendal,
                is_host=agency.slug == HOST and not has_host,
            )
    for district in kendal.children.order_by("code"):
        slug = f"kec-{district.name.lower().replace(' ', '-')}"
        if slug not in known:
            name, short_name = f"Kecamatan {district.name}", f"Kec. {district.name}"
            added[slug] = actions.register(
                slug,
                Organisation.Kind.DISTRICT_OFFICE,
                name,
                short_name,
                field_codes=[DISTRICT_FIELD],
                region=district,
            )
    for new in NEW_NAMES:
        if renamed := added.get(new.slug):
            actions.rename(renamed, new.name, new.short_name, since=new.since, legal_basis=new.legal_basis)
    return len(added)
