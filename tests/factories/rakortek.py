"""A Rakortek day: three desks, twelve agencies, twelve items at the first desk, and the four who sign."""

from decimal import Decimal

from planning.forums.desks.models import Item
from planning.forums.guests.actions import Person
from planning.forums.presence import actions as presence
from planning.forums.presence.actions import Arrival
from planning.forums.statuses import Kind
from stakeholders.organisations.models import Organisation
from tests.factories.forums import desk, invited, item
from tests.factories.stakeholders import OrganisationFactory, agency_head, head, planner

OUTCOMES, SUPPORTS, ON_PAPER = 8, 4, 13
WORKS = ("Rehabilitasi Jaringan Irigasi Permukaan", "Pembangunan Ruang Kelas Baru",
         "Pengelolaan Sampah di TPA", "Pelatihan Petugas Pelayanan Kesehatan")  # fmt: skip


class RakortekDay:
    """The invitation is out and everybody knows their desk; the meeting has not begun."""

    def __init__(self):
        self.recorder = planner(full_name="Sri Handayani", can_sign_in=True)
        self.agencies = [OrganisationFactory() for _number in range(12)]
        self.forum = invited(
            *self.agencies, by=self.recorder, kind=Kind.TECHNICAL, title="Rakortekrenbang RKPD 2028"
        )
        chairs = [self.recorder, planner(), planner()]
        names = ("Desk pekerjaan umum", "Desk pendidikan", "Desk kesehatan")
        self.desks = [desk(self.forum, chair, name=name) for chair, name in zip(chairs, names, strict=True)]
        self.desk = self.desks[0]
        self.signers = [
            self.recorder, head(can_sign_in=True),
            *(agency_head(agency, can_sign_in=True) for agency in self.agencies[:2]),
        ]  # fmt: skip
        self._put_items()

    def _put_items(self) -> None:
        for number in range(1, OUTCOMES + 1):
            item(
                self.desk, self.recorder, title=f"Kinerja urusan {number}", unit="persen",
                indicator=f"Cakupan layanan {number}", proposed_target=Decimal(90) + number,
                provincial_target=Decimal("95.5"),
            )  # fmt: skip
        for number, title in enumerate(WORKS, 1):
            item(
                self.desk, self.recorder, kind=Item.Kind.SUPPORT, title=title, unit="unit",
                code=f"1.03.02.2.01.000{number}", indicator=f"Keluaran {number}",
                proposed_target=Decimal(number), national_target=None, ceiling=250_000_000 * number,
                place="Kecamatan Plantungan", organisation=self.agency(number),
            )  # fmt: skip

    def agency(self, number: int) -> Organisation:
        """The `number`-th agency, from 1."""
        return self.agencies[number - 1]

    def arrive(self) -> None:
        """Thirteen have signed the list on paper, which is typed."""
        guests = list(self.forum.guests.order_by("pk"))
        people = [
            Person(f"Peserta {number + 1}", "Perencana", sex="fm"[number % 2]) for number in range(ON_PAPER)
        ]
        arrivals = [Arrival(one, guests[number % len(guests)]) for number, one in enumerate(people)]
        presence.write_list(self.forum, arrivals, by=self.recorder)
