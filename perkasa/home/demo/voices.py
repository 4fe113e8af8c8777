"""Around the proposals of the demo: people support, comment and follow; planners merge and split."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from perkasa.home.demo.timeline import Event
from planning.proposals.answers import actions as answers
from planning.proposals.comments import actions as comments
from planning.proposals.following import actions as following
from planning.proposals.merging import actions as merging
from planning.proposals.merging.splitting import Share, split
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from planning.proposals.support import actions as support
from stakeholders.accounts.models import Account

HOUR = timedelta(hours=1)
SUPPORTERS = ("warga", "petani", "guru", "karangtaruna", "dosen")
SAID = {
    "petani": "Kalau musim hujan, hasil panen kami sulit dibawa keluar. Semoga tahun ini terwujud.",
    "guru": "Jalan ini dilalui anak-anak ke sekolah setiap pagi.",
    "warga": "Tolong hubungi saya di nomor rumah saja.",
}


def voice_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """Within the last day and a half, on the proposals that are being verified by then."""
    yield Event(now - 36 * HOUR, lambda: _support(people))
    yield Event(now - 34 * HOUR, lambda: _talk(people))
    yield Event(now - 30 * HOUR, lambda: _merge(people))
    yield Event(now - 28 * HOUR, lambda: _split(people))
    yield Event(now - 20 * HOUR, _appeal)


def _verified() -> list[Proposal]:
    """Those being verified that nobody compares with another one, the oldest first."""
    rows = Proposal.objects.filter(status=Status.SUBMITTED, organisation__slug__in=["dpupr", "disdikbud"])
    return list(rows.exclude(title__contains="jalan usaha tani").order_by("submitted_at", "pk"))


def _support(people: dict[str, Account]) -> None:
    for number, proposal in enumerate(_verified()[:3]):
        for handle in SUPPORTERS[number:]:
            support.support(proposal, by=people[handle])
    first, [agency] = _verified()[0], people["dispermasdes"].organisations
    support.endorse(
        first, agency, statement="Selaras dengan musyawarah desa tahun ini.", by=people["dispermasdes"]
    )
    following.follow_proposal(first, by=people["warga"])
    following.follow_region(first.region, by=people["warga"])
    following.follow_search("status=accepted", name="Status: Diterima", by=people["dosen"])


def _talk(people: dict[str, Account]) -> None:
    first = _verified()[0]
    said = {who: comments.comment(first, text=text, by=people[who]) for who, text in SAID.items()}
    comments.report(said["warga"], reason="Mengajak menghubungi nomor pribadi.", by=people["dosen"])


def _merge(people: dict[str, Account]) -> None:
    upper, lower = _verified()[:2]
    merging.merge(
        lower, upper, reason="Lokasinya berdekatan; dikerjakan dalam satu paket.", by=people["bagus"]
    )


def _split(people: dict[str, Account]) -> None:
    whole = _verified()[-1]
    volume = whole.target or Decimal(1)
    half, money = (volume / 2).quantize(Decimal("0.01")), (whole.budget or 0) // 2
    parts = [Share(f"{whole.title} tahap pertama"[:200], half, money)]
    parts.append(Share(f"{whole.title} tahap kedua"[:200], volume - half, (whole.budget or 0) - money))
    split(whole, parts, reason="Dikerjakan dalam dua tahap oleh dua bidang.", by=people["bagus"])


def _appeal() -> None:
    declined = Proposal.objects.filter(status=Status.DECLINED).order_by("-decided_at", "pk").first()
    if declined is not None:
        words = "Ruas yang ditangani tahun ini berbeda; peta dan fotonya kami lampirkan."
        answers.appeal(declined, words=words, by=declined.filed_by)
