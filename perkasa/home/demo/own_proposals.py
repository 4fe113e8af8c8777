"""What the planning agency itself proposes in the demo: somebody elsewhere decides on it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from perkasa.home.demo.proposal_stories import Course, idea
from perkasa.home.demo.proposals import Filing
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region

DAY = timedelta(days=1)
MEETINGS = idea("penyusun", "5.01.02.2.01.0005", "Musyawarah perencanaan tematik di", "1", 210, "sa")


def own_proposal_events(people: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """One waits for the admin of the secretariat, one they have accepted; the agency's own admin cannot."""
    judged = people | {"admin": people["setda"]}
    villages = Region.objects.villages().select_related("parent").order_by("code")[:2]
    for village, course, days in zip(villages, (Course.SUBMITTED, Course.ACCEPTED), (3, 15), strict=True):
        yield Event(now - days * DAY, Filing(MEETINGS, course, village, judged, plan_year).begin)
