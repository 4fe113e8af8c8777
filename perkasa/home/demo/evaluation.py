"""Reports of the demo: three agencies tell how far they are with the Renja of this year."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal

from perkasa.home.demo.proposal_stories import IDEAS, Idea
from perkasa.home.demo.timeline import Event
from planning.evaluation import actions
from planning.evaluation.actions import Filled
from planning.evaluation.breakdowns import actions as breakdowns
from planning.evaluation.breakdowns.actions import Parts
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.reviewing.actions import note
from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem
from planning.plans import actions as plans
from planning.plans.content import Entry, Key, Measure
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

DAY = timedelta(days=1)
AGENCIES = ("dpupr", "dinkes", "disdikbud")
SPENT = {"dpupr": (18, 27), "dinkes": (12, 31), "disdikbud": (22, 20)}
DONE = {"dpupr": (20, 28), "dinkes": (8, 30), "disdikbud": (25, 24)}
"""Percent of the year's money and target in the first and the second quarter."""
OBSTACLES = "Pengadaan mundur karena perubahan spesifikasi."
FOLLOW_UP = "Kontrak ditandatangani bulan depan; pengawasan ditambah."
TOLD_IN_PARTS, DISTRICTS = "1.01.02.2.03.0015", ("33.24.08", "33.24.10")
NOTE = "Daftar hadir baru memuat separuh dari angka ini. Lampirkan daftar lengkap."
RETURNED = "Bukti kegiatan pendidik PAUD belum dilampirkan."
REOPENED = "Belanja modal belum memuat retensi."


def settle(cast: dict[str, Account], plan_year: int, now: datetime) -> None:
    """Three agencies have a Renstra and a Renja of this year, and three quarters of it are laid out."""
    for who in AGENCIES:
        agency, by = cast[who].organisations[0], cast["admin"]
        entries = list(_entries(who, agency, plan_year, now.year))
        if not Plan.objects.filter(kind=Kind.AGENCY_TERM, organisation=agency).exists():
            _have_term_plan(agency, entries, by)
        renja = plans.begin(
            Kind.AGENCY_YEARLY, title=f"Renja {agency.short_name} Tahun {now.year}", first_year=now.year,
            organisation=agency, by=by,
        )  # fmt: skip
        write(renja, entries)
        _fix(renja, f"Perbup Nomor 44 Tahun {now.year - 1}", date(now.year - 1, 7, 28), by)
    teachers = NomenclatureItem.objects.for_year(plan_year).get(code=TOLD_IN_PARTS)
    asked = Breakdown(indicator=teachers.indicator, by_sex=True, by_district=True)
    breakdowns.ask(asked, by=cast["admin"])
    today = now.date()
    for number, ago in ((1, 190), (2, 100), (3, 8)):
        opens = today - ago * DAY
        Quarter.objects.create(year=now.year, number=number, opens_on=opens, closes_on=opens + 20 * DAY)


def _have_term_plan(agency: Organisation, entries: list[Entry], by: Account) -> None:
    term = plans.begin(
        Kind.AGENCY_TERM, title=f"Renstra {agency.short_name} 2025–2029", first_year=2025, last_year=2029,
        organisation=agency, by=by,
    )  # fmt: skip
    write(term, [_objective(agency), *(_under_objective(entry, agency) for entry in entries)])
    _fix(term, "Perbup Nomor 51 Tahun 2025", date(2025, 10, 1), by)


def report_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """The first quarter is certified, the second on its way and once reopened, the third begun."""
    first, second, third = now - 185 * DAY, now - 95 * DAY, now - 5 * DAY
    for who in AGENCIES:
        yield Event(first, lambda who=who: _report(people, who, now.year, 1))
        yield Event(first + 3 * DAY, lambda who=who: _certify(people, who, 1))
        yield Event(second, lambda who=who: _report(people, who, now.year, 2))
    yield Event(second + 4 * DAY, lambda: _certify(people, "dpupr", 2))
    yield Event(second + 40 * DAY, lambda: _reopen(people))
    yield Event(second + 6 * DAY, lambda: _send_back(people))
    yield Event(third, lambda: _begin_only(people, "dpupr", now.year, 3))


def _entries(who: str, agency: Organisation, plan_year: int, year: int) -> Iterator[Entry]:
    works = {idea.sub_activity: idea for idea in IDEAS if idea.who == who}
    above = {codes.parent_of(code) for code in works}
    above |= {codes.parent_of(code) for code in above}
    items = NomenclatureItem.objects.for_year(plan_year).filter(code__in=[*above, *works])
    for item in items.order_by("code"):
        parent = Key(agency.pk, codes.parent_of(item.code)) if item.level != "programme" else None
        yield _entry(item, Entry(item.level, item.code, item.name, agency.pk, parent), works, year)


def _entry(item: NomenclatureItem, entry: Entry, works: dict[str, Idea], year: int) -> Entry:
    if item.level == "programme":
        share = Measure("Persentase capaian program", "%", formula="latest", targets={year: Decimal(80)})
        return Entry(**_said(entry), measures=(share,))
    if item.code not in works:
        return entry
    idea = works[item.code]
    targets = dict.fromkeys((year, year + 1), 2 * idea.target)
    measure = Measure(item.indicator, item.unit, end_target=10 * idea.target, targets=targets)
    return Entry(**_said(entry), measures=(measure,), ceilings={year: idea.budget})


def _said(entry: Entry) -> dict:
    return {
        "level": entry.level, "code": entry.code, "name": entry.name,
        "organisation_id": entry.organisation_id, "parent": entry.parent,
    }  # fmt: skip


def _objective(agency: Organisation) -> Entry:
    return Entry("objective", "S1", "Meningkatnya layanan dasar yang merata", agency.pk)


def _under_objective(entry: Entry, agency: Organisation) -> Entry:
    above = entry.parent or Key(agency.pk, "S1")
    return Entry(**_said(entry) | {"parent": above}, measures=entry.measures, ceilings=entry.ceilings)


def _fix(plan: Plan, number: str, day: date, by: Account) -> None:
    plans.describe(plan, {"regulation_number": number, "regulation_date": day}, by=by)
    plans.fix(plan, by=by)


def _begin(people: dict[str, Account], who: str, year: int, number: int) -> QuarterReport:
    quarter = Quarter.objects.get(year=year, number=number)
    return actions.begin(quarter, people[who].organisations[0], by=people[who])


def _begin_only(people: dict[str, Account], who: str, year: int, number: int) -> None:
    _begin(people, who, year, number)


def _report(people: dict[str, Account], who: str, year: int, number: int) -> None:
    by, report = people[who], _begin(people, who, year, number)
    percent, done = SPENT[who][number - 1], DONE[who][number - 1]
    figures = {}
    for row in report.rows.all():
        share = Decimal(70 + done) if row.formula == "latest" else None
        result = share if share else ((row.target or Decimal(0)) * done / 100).quantize(Decimal("0.01"))
        figures[row.position] = Filled(result, (row.money or 0) * percent // 100)
        actions.explain(row, {"obstacles": OBSTACLES, "follow_up": FOLLOW_UP}, by=by)
    report.refresh_from_db()
    actions.fill(report, figures, version=report.version, by=by)
    parts = {row.position: _parts(row.results[number - 1]) for row in report.rows.exclude(by_sex=False)}
    breakdowns.tell_parts(report, parts, by=by)
    words = {"drivers": "Dokumen perencanaan siap sejak awal tahun.", "obstacles": OBSTACLES}
    actions.describe(report, words | {"next_quarter": FOLLOW_UP}, by=by)
    actions.send(report, by=by)


def _parts(whole: Decimal) -> Parts:
    """A third are men; half of all work in the first kecamatan."""
    men, first = (whole / 3).quantize(Decimal("0.01")), (whole / 2).quantize(Decimal("0.01"))
    return Parts(men, whole - men, dict(zip(DISTRICTS, (first, whole - first), strict=True)))


def _of(people: dict[str, Account], who: str, number: int) -> QuarterReport:
    return QuarterReport.objects.get(
        organisation=people[who].organisations[0], quarter__number=number, revision=0
    )


def _certify(people: dict[str, Account], who: str, number: int) -> None:
    report = _of(people, who, number)
    actions.verify(report, by=people["bagus"])
    actions.certify(report, by=people["kepala"])


def _send_back(people: dict[str, Account]) -> None:
    report = _of(people, "disdikbud", 2)
    for row in report.rows.exclude(by_sex=False).select_related("report"):
        note(row, NOTE, by=people["bagus"])
    actions.send_back(report, by=people["bagus"], reason=RETURNED)


def _reopen(people: dict[str, Account]) -> None:
    new = actions.reopen(_of(people, "dpupr", 2), by=people["ratna"], reason=REOPENED)
    actions.send(new, by=people["dpupr"])
    actions.verify(new, by=people["bagus"])
    actions.certify(new, by=people["kepala"])
