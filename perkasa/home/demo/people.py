"""The people of the demo: invented names, addresses that lead nowhere, one password."""

from dataclasses import dataclass
from datetime import date

from allauth.account.models import EmailAddress
from django.db.backends.postgresql.psycopg_any import DateRange

from stakeholders.accounts.models import Account, Position
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation

PASSWORD = "rencana-kendal-2027"  # noqa: S105 (public on purpose: it opens only invented people)
SINCE = date(2026, 1, 2)


@dataclass(frozen=True)
class Person:
    """One demo person: name in the address, full name, and the position held (none for citizens)."""

    handle: str
    full_name: str
    organisation: str = ""
    title: str = ""
    role: str = ""

    @property
    def email(self) -> str:
        return f"{self.handle}@perkasa.test"


HOST = "host"
STAFF = [
    Person("admin", "Sri Wahyuni", HOST, "Admin Perkasa", Role.ADMIN),
    Person("kepala", "Hardjo Sutrisno", HOST, "Kepala Badan", Role.HEAD),
    Person("bagus", "Bagus Prasetyo", HOST, "Perencana Ahli Madya", Role.PLANNER),
    Person("ratna", "Ratna Kusumawati", HOST, "Perencana Ahli Muda", Role.PLANNER),
    Person("imam", "Imam Santoso", HOST, "Perencana Ahli Pertama", Role.PLANNER),
    Person("meja", "Dewi Safitri", HOST, "Petugas Meja Depan", Role.RECEPTION),
    Person("setda", "Agus Wibowo", "setda", "Admin Perkasa di Sekretariat Daerah", Role.ADMIN),
    Person("auditor", "Endang Lestari", "inspektorat", "Auditor Muda", Role.AUDITOR),
]
OPERATOR_TITLE = "Kasubbag Perencanaan"
OPERATORS = [
    Person("dpupr", "Joko Purnomo", "dpupr", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
    Person("disdikbud", "Nur Hidayah", "disdikbud", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
    Person("dinkes", "Wahyu Setiawan", "dinkes", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
    Person("disperkim", "Siti Aminah", "disperkim", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
    Person("dpp", "Slamet Riyadi", "dpp", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
    Person("dlh", "Dwi Astuti", "dlh", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
    Person("penyusun", "Lestari Widodo", HOST, "Kasubbag Program", Role.AGENCY_OPERATOR),
    Person("camat", "Sumarno", "kec-plantungan", "Camat", Role.AGENCY_HEAD),
    Person("dispermasdes", "Muhammad Arifin", "dispermasdes", OPERATOR_TITLE, Role.AGENCY_OPERATOR),
]
PEMBINA, PENATA = "Pembina Tingkat I (IV/b)", "Penata Tingkat I (III/d)"
RANKS = {
    "admin": (PENATA, "198203142008012901"),
    "kepala": ("Pembina Utama Muda (IV/c)", "197101151996031902"),
    "bagus": (PEMBINA, "197806092003121903"),
    "ratna": (PENATA, "198511272010012904"),
    "imam": ("Penata Muda (III/a)", "199402182020121905"),
    "dpupr": (PENATA, "198007212006041906"),
    "disdikbud": (PENATA, "198309052009022907"),
    "dinkes": (PENATA, "197912302007011908"),
    "penyusun": (PENATA, "198605162011012909"),
    "camat": (PEMBINA, "197404101998031910"),
}
"""Rank and NIP of those who sign: invented, as everything here."""
CITIZENS = [
    Person("warga", "Tri Handayani"),
    Person("petani", "Suparman"),
    Person("dosen", "Yulia Rahmawati"),
    Person("pengusaha", "Andi Kurniawan"),
    Person("karangtaruna", "Rizky Maulana"),
    Person("guru", "Fitri Anggraeni"),
]


def settle() -> dict[str, Account]:
    """Every demo person can sign in and holds their position; answers the accounts by handle."""
    people = {person.handle: settle_one(person) for person in [*STAFF, *OPERATORS, *CITIZENS]}
    head = Position.objects.get(role=Role.HEAD)
    Position.objects.filter(organisation=head.organisation).exclude(pk=head.pk).update(superior=head)
    return people


def settle_one(person: Person) -> Account:
    """The person can sign in and holds their position."""
    rank, number = RANKS.get(person.handle, ("", ""))
    account = Account.objects.create_user(
        person.email, PASSWORD, full_name=person.full_name, rank=rank, employee_number=number
    )
    EmailAddress.objects.create(user=account, email=account.email, verified=True, primary=True)
    if person.role:
        organisations = Organisation.objects.all()
        organisation = (
            organisations.host()
            if person.organisation == HOST
            else organisations.get(slug=person.organisation)
        )
        position = Position.objects.create(organisation=organisation, title=person.title, role=person.role)
        account.assignments.create(position=position, period=DateRange(SINCE, None))
    return account
