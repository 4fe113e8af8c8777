"""A village of the demo: its office types what was agreed there, and a citizen proposes with a neighbour."""

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from perkasa.home.demo import catalogue, people
from perkasa.home.demo.organisations import LETTER
from perkasa.home.demo.people import Person
from perkasa.home.demo.timeline import Event
from planning.proposals import actions
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.coproposers import actions as together
from planning.proposals.coproposers.models import Part
from planning.proposals.files.actions import hand_in
from planning.proposals.files.required import missing_papers
from planning.proposals.filing.capacities import Capacity
from planning.proposals.path.sources import Land, Paper, Source
from planning.proposals.table import actions as table
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.organisations import actions as organisations
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

DAY = timedelta(days=1)
VILLAGE = "33.24.01.2002"
CLERK = Person("desa", "Sutarno Wibisono", "desa-kediten", "Kaur Perencanaan", Role.AGENCY_OPERATOR)
# Title, usual work, volume, women, men, land, why.
TYPED = [
    ("Rabat beton Dukuh Krajan RT 02", "Rabat beton jalan lingkungan", "250", 120, 110, Land.VILLAGE,
     "Jalan tanah menuju sekolah licin saat hujan; dua anak jatuh bulan lalu."),
    ("Drainase Dukuh Gondang", "Drainase lingkungan", "180", 95, 90, Land.VILLAGE,
     "Air menggenangi sebelas rumah setiap hujan lebat karena saluran lama tertutup."),
    ("Perbaikan rumah tidak layak huni Kediten", "Perbaikan rumah tidak layak huni", "8", 14, 12,
     Land.NOT_NEEDED,
     "Delapan rumah berlantai tanah, penghuninya lansia dan keluarga dengan balita."),
    ("Pelatihan pengolahan singkong", "Pelatihan kewirausahaan warga", "25", 20, 5, Land.NOT_NEEDED,
     "Singkong dijual mentah; kelompok perempuan ingin mengolahnya menjadi tepung."),
    ("Rehabilitasi saluran Bendung Kali Putih", "Rehabilitasi saluran irigasi", "400", 60, 85,
     Land.GOVERNMENT,
     "Saluran bocor di tiga titik; sawah di hilir kering pada musim tanam kedua."),
]  # fmt: skip


def settle(cast: dict[str, Account]) -> None:
    """The catalogue stands, and a village has its office and somebody who files for it."""
    catalogue.settle()
    organisations.register(
        CLERK.organisation, Organisation.Kind.VILLAGE_OFFICE, "Pemerintah Desa Kediten", "Desa Kediten",
        region=Region.objects.get(code=VILLAGE),
    )  # fmt: skip
    cast[CLERK.handle] = people.settle_one(CLERK)


def village_events(cast: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """The village types five and files four; a citizen's draft still lacks its photo."""
    yield Event(now - 9 * DAY, partial(_type_table, cast[CLERK.handle], plan_year))
    yield Event(now - 2 * DAY, partial(_draft_of_a_citizen, cast, plan_year))


def _type_table(clerk: Account, plan_year: int) -> None:
    office, works = clerk.organisations[0], {entry.work: entry for entry in CatalogueEntry.objects.all()}
    rows = [
        {"title": title, "work": works[work], "village": office.region, "target": Decimal(volume), "unit": "",
         "budget": None, "women": women, "men": men, "land": land, "agency": None, "physical": False,
         "reason": reason}
        for title, work, volume, women, men, land, reason in TYPED
    ]  # fmt: skip
    way = Capacity(Source.VILLAGE, office)
    batch = table.type_in(rows, way=way, plan_year=plan_year, key=uuid.uuid4(), by=clerk)
    table.give_letter(batch, ContentFile(LETTER, "surat.pdf"), by=clerk)
    for proposal in batch.proposals.order_by("pk")[:4]:
        if Paper.PHOTO in missing_papers(proposal):
            hand_in(proposal, Paper.PHOTO, ContentFile(_picture(), "foto.jpg"), by=clerk)
    table.submit_all(batch, by=clerk)


def _draft_of_a_citizen(cast: dict[str, Account], plan_year: int) -> None:
    citizen = cast["warga"]
    proposal = actions.begin(
        None,
        source=Source.CITIZEN,
        plan_year=plan_year,
        title="Lampu penerangan jalan Dukuh Wetan",
        by=citizen,
    )
    content = {
        "region": Region.objects.get(code=VILLAGE), "is_physical": True,
        "target": Decimal(6), "unit": "titik", "women": 70, "men": 65, "land": Land.VILLAGE,
        "reason": "Jalan ke musala gelap; ibu-ibu pulang mengaji takut lewat.",
    }  # fmt: skip
    actions.revise(proposal, content, version=proposal.version, by=citizen)
    neighbour = cast["karangtaruna"]
    asked = together.invite(
        proposal, email=neighbour.email, full_name=neighbour.full_name, part=Part.WRITER, by=citizen
    )
    together.agree(asked, by=neighbour)


def _picture() -> bytes:
    """A made-up view of a village road."""
    view = Image.new("RGB", (800, 600), "#bcd7ea")
    draw = ImageDraw.Draw(view)
    draw.rectangle((0, 330, 800, 600), fill="#7d9a55")
    draw.polygon([(330, 330), (470, 330), (760, 600), (40, 600)], fill="#8c7b6a")
    kept = BytesIO()
    view.save(kept, "JPEG", quality=70)
    return kept.getvalue()
