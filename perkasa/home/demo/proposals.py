"""Sixty proposals of the demo in every state, over many villages, filed and answered through the actions."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.utils import timezone

from perkasa.home.demo.proposal_stories import IDEAS, Course, Idea
from perkasa.home.demo.timeline import Event
from planning.nomenclature.models import NomenclatureItem
from planning.proposals import actions
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FIRST_FILED = 40 * DAY
VILLAGES_BETWEEN = 9
RETURN_REASON = "Target belum didukung data. Sebutkan ukurannya di lapangan dan hasil musyawarah desanya."
DECLINE_REASON = (
    "Lokasi ini sudah ditangani pada tahun berjalan. Silakan diusulkan kembali untuk bagian lain."
)
MENDED = " Ukuran sudah diperiksa di lapangan dan disepakati dalam musyawarah desa."


def proposal_events(people: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """The filing of every proposal, one every few hours over the last weeks."""
    villages = Region.objects.villages().select_related("parent").order_by("code")[::VILLAGES_BETWEEN]
    ideas = [(idea, course) for idea in IDEAS for course in idea.courses]
    for number, (idea, course) in enumerate(ideas):
        filing = Filing(idea, course, villages[number % len(villages)], people, plan_year)
        yield Event(now - FIRST_FILED + number * 12 * HOUR, filing.begin)


class Filing:
    """One proposal as it goes its way."""

    def __init__(
        self, idea: Idea, course: Course, village: Region, people: dict[str, Account], plan_year: int
    ):
        self.idea, self.course, self.village, self.plan_year = idea, course, village, plan_year
        self.by, self.admin = people[idea.who], people["admin"]
        self.proposal: Proposal | None = None

    def begin(self) -> list[Event]:
        """A draft with everything in it; what becomes of it follows within days."""
        item = NomenclatureItem.objects.for_year(self.plan_year).with_code(self.idea.sub_activity).get()
        title = f"{self.idea.work} {self.village}"
        self.proposal = actions.begin(
            self.by.organisations[0], plan_year=self.plan_year, title=title, by=self.by
        )
        content = {
            "sub_activity": item, "region": self.village, "indicator": item.indicator, "unit": item.unit,
            "target": self.idea.target, "budget": self.idea.budget, "source_of_funds": self.idea.funds,
            "reason": f"Warga {self.village.full_name} mengusulkan {self.idea.work.lower()} dalam musyawarah "
            "desa karena kebutuhan ini mendesak dan belum tertangani.",
        }  # fmt: skip
        actions.revise(self.proposal, content, version=self.proposal.version, by=self.by)
        return [] if self.course == Course.DRAFT else [self._after(HOUR, self.submit)]

    def submit(self) -> list[Event]:
        actions.submit(self.proposal, by=self.by)
        next_deeds = {
            Course.ACCEPTED: self.accept, Course.DECLINED: self.decline, Course.RETURNED: self.send_back,
            Course.REFILED: self.send_back, Course.WITHDRAWN: self.withdraw,
        }  # fmt: skip
        deed = next_deeds.get(self.course)
        return [self._after(2 * DAY, deed)] if deed else []

    def send_back(self) -> list[Event]:
        actions.send_back(self.proposal, by=self.admin, reason=RETURN_REASON)
        return [self._after(DAY, self.refile)] if self.course == Course.REFILED else []

    def refile(self) -> None:
        mended = {"reason": self.proposal.reason + MENDED}
        actions.revise(self.proposal, mended, version=self.proposal.version, by=self.by)
        actions.submit(self.proposal, by=self.by)

    def accept(self) -> None:
        actions.accept(self.proposal, by=self.admin)

    def decline(self) -> None:
        actions.decline(self.proposal, by=self.admin, reason=DECLINE_REASON)

    def withdraw(self) -> None:
        actions.withdraw(self.proposal, by=self.by, reason="Digabung dengan usulan lain dari desa yang sama.")

    @staticmethod
    def _after(delay: timedelta, deed) -> Event:
        return Event(timezone.now() + delay, deed)
