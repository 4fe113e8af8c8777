"""Ideas of residents, a district and the council in the demo, each at another stage of its path."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial

from perkasa.home.demo.timeline import Event
from planning.plans.lines import Level, Line
from planning.proposals import actions
from planning.proposals.filing.naming import show_name
from planning.proposals.path import actions as path
from planning.proposals.path.actions import Decision
from planning.proposals.path.holding import hold
from planning.proposals.path.models import AnswerTemplate, Outcome, Visit
from planning.proposals.path.policies import permission_at, verifies
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.scoring import ask_to_score
from planning.proposals.path.sources import Source, Stage
from planning.proposals.path.talking import Criterion
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

DAY = timedelta(days=1)
YES = (Outcome.APPROVE, "")
NOTED = (Outcome.APPROVE_WITH_NOTE, "Volume disesuaikan dengan hasil survei lapangan.")
BACK = (Outcome.RETURN, "Lokasi belum jelas. Sebutkan RT dan panjang jalannya.")
NO = (Outcome.REFUSE, "Ruas ini sudah dikerjakan dengan dana desa tahun berjalan.")


@dataclass(frozen=True)
class Wish:
    """What somebody asks for, of which agency, and how those who verify answered, one after the other."""

    who: str
    source: Source
    title: str
    agency: str
    volume: str
    unit: str
    millions: int
    answers: tuple[tuple[Outcome, str], ...] = ()


WISHES = (
    Wish("warga", Source.CITIZEN, "Perbaikan jalan lingkungan RT 03", "dpupr", "0.4", "Kilometer", 120),
    Wish("petani", Source.CITIZEN, "Rehabilitasi saluran irigasi tersier", "dpp", "1.2", "Kilometer", 180,
         (YES,)),
    Wish("guru", Source.CITIZEN, "Penerangan jalan menuju sekolah", "dishub", "12", "Titik", 60, (YES, YES)),
    Wish("warga", Source.CITIZEN, "Pembangunan talud jalan desa", "dpupr", "0.2", "Kilometer", 95, (YES, NO)),
    Wish("petani", Source.CITIZEN, "Pembangunan jalan usaha tani", "dpp", "0.8", "Kilometer", 200, (BACK,)),
    Wish("guru", Source.CITIZEN, "Perbaikan atap ruang kelas", "disdikbud", "3", "Ruang", 240,
         (YES, YES, NOTED)),
    Wish("petani", Source.CITIZEN, "Normalisasi saluran pembuang", "dpupr", "0.6", "Kilometer", 150,
         (YES,) * 6),
    Wish("warga", Source.CITIZEN, "Pelebaran jembatan desa", "dpupr", "1", "Unit", 450, (*(YES,) * 5, NO)),
)  # fmt: skip


def verification_events(people: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """The filing of every wish some days ago; its answers follow day by day."""
    place = Region.objects.villages().filter(parent__name="Plantungan").order_by("code").first()
    yield Event(now - 30 * DAY, _settle)
    for number, wish in enumerate(WISHES):
        begin = now - (8 + number) * DAY
        yield Event(begin, partial(_file, wish, people, place, plan_year, begin))
    yield Event(now - DAY, partial(_around_the_desk, now + 3 * DAY))


def _settle() -> None:
    AnswerTemplate.objects.get_or_create(
        name="Data belum lengkap",
        defaults={
            "outcome": Outcome.RETURN,
            "words": "Usulan {nomor} belum lengkap. Lengkapi lokasi, volume, dan foto, lalu kirim kembali.",
        },
    )
    for name, weight in (("Kemendesakan", 40), ("Jumlah penerima manfaat", 35), ("Kesiapan lahan", 25)):
        Criterion.objects.get_or_create(name=name, defaults={"weight": weight})


def _file(wish: Wish, people: dict[str, Account], place: Region, year: int, at: datetime) -> list[Event]:
    by = people[wish.who]
    title = f"{wish.title} {place}"
    proposal = actions.begin(None, plan_year=year, title=title, by=by, source=wish.source)
    told = {
        "region": place, "target": Decimal(wish.volume), "unit": wish.unit, "budget": wish.millions * 10**6,
        "reason": "Keadaannya rusak dan menyulitkan warga, terutama pada musim hujan.",
        "agency": Organisation.objects.get(slug=wish.agency), "men": 140, "women": 155,
    }  # fmt: skip
    actions.revise(proposal, told, version=proposal.version, by=by)
    actions.submit(proposal, by=by)
    return [
        Event(at + number * DAY, partial(_answer, proposal.pk, outcome, words))
        for number, (outcome, words) in enumerate(wish.answers, start=1)
    ]


def _answer(key: int, outcome: Outcome, words: str) -> None:
    """The first who may answers at the stage; at the last one with a line of the agency's plan."""
    visit = Visit.objects.open().select_related("proposal", "responsible").get(proposal=key)
    people = Account.objects.who_may(permission_at(visit.stage), organisation=visit.responsible)
    by = next(person for person in people.order_by("pk") if verifies.test(person, visit.proposal))
    code = ReasonCode.DONE if outcome == Outcome.REFUSE else ""
    budget = 90 * 10**6 if outcome == Outcome.APPROVE_WITH_NOTE else None
    is_last = visit.stage == Stage.BUDGET_TEAM
    line = Line.objects.visible_to(by).filter(level=Level.SUB_ACTIVITY).first() if is_last else None
    path.decide(visit, Decision(outcome, words, code, budget=budget, line=line), by=by)


def _around_the_desk(until: datetime) -> None:
    """Colleagues are asked to score one, the answer to another is held, a citizen shows their name."""
    waiting = Visit.objects.open().filter(proposal__source=Source.CITIZEN, responsible__is_host=True)
    first, second = waiting.select_related("proposal", "responsible").order_by("pk")[:2]
    planners = Account.objects.with_role(Role.PLANNER, organisation=first.responsible).order_by("pk")
    by, *others = [person for person in planners if verifies.test(person, first.proposal)]
    ask_to_score(first, others, by=by)
    hold(second, Decision(Outcome.APPROVE), until=until, by=by)
    show_name(first.proposal, by=first.proposal.proposer)
