"""The desks of the planners in the demo: what state and province plan, and lines that hands have changed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from planning.plans import actions
from planning.plans.by_hand import actions as by_hand
from planning.plans.content import Entry, Key, Measure, entry_of
from planning.plans.lines import Line
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from planning.stages import actions as stages
from stakeholders.accounts.models import Account

RPJMN = [
    ("asta_cita", "AC2", "Memantapkan pertahanan negara dan kemandirian pangan, energi, dan air", ""),
    ("pn", "PN2", "Swasembada pangan, energi, dan air", "AC2"),
    ("pp", "PP2.1", "Swasembada air", "PN2"),
    ("kp", "KP2.1.1", "Pengelolaan sistem irigasi yang andal", "PP2.1"),
    ("asta_cita", "AC4", "Memperkuat pembangunan sumber daya manusia", ""),
    ("pn", "PN4", "Kesehatan, pendidikan, dan kesetaraan gender", "AC4"),
]
PROVINCE = [
    ("vision", "V", "Jawa Tengah sebagai provinsi maju yang berkelanjutan", ""),
    ("mission", "M1", "Memperkuat infrastruktur dan ketahanan pangan", "V"),
]


def settle(cast: dict[str, Account], year: int) -> None:
    """References stand on the shelf; Dinkes writes its Renja by hand, DPUPR a change of its own."""
    by = cast["admin"]
    reference(Kind.NATIONAL_TERM, "RPJMN 2025–2029", "Perpres Nomor 12 Tahun 2025", RPJMN, by)
    reference(Kind.PROVINCE_TERM, "RPJMD Provinsi Jawa Tengah 2025–2029", "Perda Provinsi 2025", PROVINCE, by)
    _write_by_hand(cast["dinkes"])
    _change(cast["dpupr"], year)
    stage = stages.lay_out(year + 1, by=by)[-1]
    until = timezone.localdate() + timedelta(days=14)
    reason = "Kantor dipindahkan karena banjir; data sedang dipulihkan."
    stages.exempt(stage, cast["dinkes"].organisations[0], until=until, reason=reason, by=by)


def reference(kind: Kind, title: str, regulation: str, lines: list[tuple], by: Account) -> None:
    """A plan of others stands fixed on the shelf."""
    plan = actions.begin(kind, title=title, first_year=2025, last_year=2029, by=by)
    write(
        plan,
        [
            Entry(level, code, name, parent=Key(None, above) if above else None)
            for level, code, name, above in lines
        ],
    )
    day = date(2025, 2, 10)
    actions.describe(plan, {"regulation_number": regulation, "regulation_date": day}, by=by)
    actions.fix(plan, by=by)


def _write_by_hand(by: Account) -> None:
    plan = Plan.objects.get(organisation=by.organisations[0], kind=Kind.AGENCY_YEARLY)
    for line in plan.lines.filter(level="sub_activity").in_order()[:1]:
        _alter(line, {"national_priority": "PN4 Kesehatan, pendidikan, dan kesetaraan gender"}, by)
        measure = Measure("Persentase desa yang terlayani", "%", formula="share", reference="IKU-7")
        measures = (*_read(line).measures, measure)
        _alter(line, {"measures": measures, "result": "Layanan menjangkau semua desa"}, by)


def _change(by: Account, year: int) -> None:
    fixed = Plan.objects.get(organisation=by.organisations[0], kind=Kind.AGENCY_YEARLY, status="fixed")
    changed = actions.revise(fixed, by=by)
    line = changed.lines.filter(level="sub_activity").in_order().first()
    if line:
        money = dict(_read(line).ceilings)
        more = money | {year: money.get(year, 0) + 250_000_000}
        _alter(line, {"ceilings": more, "note": "Tambahan DAK"}, by)


def _read(line: Line) -> Entry:
    return entry_of(Line.objects.with_figures().get(pk=line.pk))


def _alter(line: Line, said: dict[str, Any], by: Account) -> None:
    read = _read(line)
    by_hand.change(line, replace(read, **said), mark=by_hand.mark_of(read), by=by)
