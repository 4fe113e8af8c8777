"""The plans of the demo: an RPJMD, the RKPD of the year and two Renja, which the proposals touch."""

from datetime import date
from decimal import Decimal

from perkasa.home.demo.proposal_stories import IDEAS, Idea
from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem
from planning.plans import actions
from planning.plans.content import Entry, Key, Measure
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

WHOLE_REGENCY = ("33.24",)
FUNDS = "Dana Alokasi Umum"
GROWTH = Decimal("1.05")
RPJMD = [
    ("vision", "V", "Kendal yang maju, sejahtera, dan berkelanjutan", ""),
    ("mission", "M1", "Membangun infrastruktur yang merata dan ramah lingkungan", "V"),
    ("mission", "M2", "Mewujudkan masyarakat yang sehat dan cerdas", "V"),
    ("goal", "T1", "Meningkatnya kualitas infrastruktur wilayah", "M1"),
    ("goal", "T2", "Meningkatnya kualitas hidup masyarakat", "M2"),
    ("objective", "S1", "Meningkatnya layanan jalan, irigasi, dan air minum", "T1"),
    ("objective", "S2", "Meningkatnya derajat kesehatan dan pendidikan", "T2"),
    ("strategy", "ST1", "Merawat jaringan yang ada sebelum membangun yang baru", "S1"),
    ("policy", "AK1", "Rehabilitasi irigasi dan jalan desa di wilayah rawan kering", "ST1"),
]


def settle(cast: dict[str, Account], year: int) -> None:
    """The plans stand: RPJMD, RKPD and the Renja of DPUPR fixed, that of Dinkes still a draft."""
    by = cast["admin"]
    works = cast["dpupr"].organisations[0]
    health = cast["dinkes"].organisations[0]
    medium = actions.begin(
        Kind.MEDIUM_TERM, title="RPJMD Kabupaten Kendal 2025–2029", first_year=2025, last_year=2029, by=by
    )
    write(medium, [*_results(), *_programmes(works, year, "S1"), *_programmes(health, year, "S2")])
    _fix(medium, "Perda Nomor 4 Tahun 2025", date(2025, 8, 20), by)
    yearly = actions.begin(Kind.YEARLY, title=f"RKPD Kabupaten Kendal Tahun {year}", first_year=year, by=by)
    write(yearly, [*_lines("dpupr", works, year), *_lines("dinkes", health, year)])
    _fix(yearly, f"Perbup Nomor 38 Tahun {year - 1}", date(year - 1, 6, 30), by)
    for who, agency in (("dpupr", works), ("dinkes", health)):
        title = f"Renja {agency.short_name} Tahun {year}"
        plan = actions.begin(
            Kind.AGENCY_YEARLY, title=title, first_year=year, organisation=agency, by=cast[who]
        )
        write(plan, _lines(who, agency, year))
        if who == "dpupr":
            _fix(plan, f"Perbup Nomor 45 Tahun {year - 1}", date(year - 1, 7, 28), by)
        else:
            actions.outline(plan, by=cast[who])


def _fix(plan: Plan, number: str, day: date, by: Account) -> None:
    actions.describe(plan, {"regulation_number": number, "regulation_date": day}, by=by)
    actions.fix(plan, by=by)


def _results() -> list[Entry]:
    return [
        Entry(level, code, name, parent=Key(None, above) if above else None)
        for level, code, name, above in RPJMD
    ]


def _programmes(agency: Organisation, year: int, objective: str) -> list[Entry]:
    """The programmes of an agency's own fields, with money for every year of the RPJMD."""
    items = NomenclatureItem.objects.for_year(year).for_regency().filter(level="programme")
    own = items.of_fields(agency.field_codes).exclude(code__startswith=codes.SUPPORT_FIELD)
    return [
        Entry(
            "programme", item.code, item.name, agency.pk, Key(None, objective),
            measures=(Measure("Persentase capaian program", "%", formula="share", targets=_shares()),),
            ceilings={each: 2_000_000_000 + 50_000_000 * (each - 2025) for each in range(2025, 2030)},
        )
        for item in own.order_by("code")
    ]  # fmt: skip


def _shares() -> dict[int, Decimal]:
    return {each: Decimal(80 + 3 * (each - 2025)) for each in range(2025, 2030)}


def _lines(who: str, agency: Organisation, year: int) -> list[Entry]:
    """What the agency's proposals are about, with the activities and programmes above."""
    works = {idea.sub_activity: idea for idea in IDEAS if idea.who == who}
    above = {codes.parent_of(code) for code in works}
    above |= {codes.parent_of(code) for code in above}
    items = NomenclatureItem.objects.for_year(year).filter(code__in=[*above, *works])
    return [_entry(item, agency, year, works.get(item.code)) for item in items.order_by("code")]


def _entry(item: NomenclatureItem, agency: Organisation, year: int, idea: Idea | None) -> Entry:
    parent = Key(agency.pk, codes.parent_of(item.code)) if item.level != "programme" else None
    if idea is None:
        return Entry(item.level, item.code, item.name, agency.pk, parent)
    targets = {year: 2 * idea.target, year + 1: 2 * idea.target}
    budget = idea.budget * 2
    return Entry(
        item.level, item.code, item.name, agency.pk, parent, location="Kabupaten Kendal",
        place_codes=WHOLE_REGENCY, source_of_funds=FUNDS, target_group="Masyarakat Kabupaten Kendal",
        regional_priority="Pemerataan infrastruktur dan layanan dasar",
        measures=(Measure(item.indicator, item.unit, targets=targets),),
        ceilings={year: budget, year + 1: int(budget * GROWTH)},
    )  # fmt: skip
