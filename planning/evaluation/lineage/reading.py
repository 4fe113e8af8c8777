"""How a lineage is told: stage by stage, each thing with its number, its words, its standing and its page."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from consultations.bookings.statuses import Status as BookingStatus
from perkasa.core.words import day_and_date, plain_number
from planning.evaluation.figures import NOTHING, percent_words
from planning.evaluation.lineage.tracing import Lineage, Stage
from planning.evaluation.reading import money_words, quantity
from planning.evaluation.rows import Realisation
from planning.forums.records.agreed import AgreedTarget
from planning.plans.lines import Line
from planning.proposals.models import Proposal, Status

Told = dict[str, Any]


def stages_of(lineage: Lineage) -> list[Told]:
    """Every stage with what stands there, also the stages nothing has reached yet.

    Each thing has `code`, `title`, `state`, `tone`, `url` and `note`, all of them text.
    """
    told: list[tuple[Stage, Iterable[Told]]] = [
        (Stage.CONSULTATION, map(_consultation, lineage.consultations)),
        (Stage.PROPOSAL, map(_proposal, lineage.proposals)),
        (Stage.DESK, map(_agreed, lineage.agreed)),
        (Stage.LINE, map(_line, lineage.lines)),
        (Stage.RESULT, map(_result, lineage.results)),
    ]
    return [{"stage": stage.value, "label": str(stage.label), "things": list(rows)} for stage, rows in told]


def _thing(
    code: str, title: str, url: str, *, state: str = "", tone: str = "neutral", note: str = ""
) -> Told:
    return {"code": code, "title": title, "state": state, "tone": tone, "url": url, "note": note}


def _consultation(booking: Booking) -> Told:
    state, tone = booking.get_status_display(), booking.STATUS_TONES.get(BookingStatus(booking.status), "")
    title, url = booking.service.name, booking.get_absolute_url()
    day = day_and_date(timezone.localdate(booking.starts_at))
    return _thing(booking.code, title, url, state=state, tone=tone, note=day)


def _proposal(proposal: Proposal) -> Told:
    state, tone = proposal.get_status_display(), proposal.STATUS_TONES[Status(proposal.status)]
    note = proposal.target_in_words
    return _thing(
        proposal.code, proposal.title, proposal.get_absolute_url(), state=state, tone=tone, note=note
    )


def _agreed(target: AgreedTarget) -> Told:
    words = _("%(indicator)s: disepakati %(target)s")
    note = words % {
        "indicator": target.indicator, "target": f"{plain_number(target.value)} {target.unit}".strip(),
    }  # fmt: skip
    return _thing(target.item.desk.code, target.title, target.item.desk.get_absolute_url(), note=note)


def _line(line: Line) -> Told:
    plan = line.plan
    state, tone = plan.get_status_display(), plan.STATUS_TONES[plan.Status(plan.status)]
    return _thing(line.code, line.name, line.get_absolute_url(), state=state, tone=tone, note=plan.title)


def _result(row: Realisation) -> Told:
    report, rate = row.report, row.performance.rate
    told = []
    if row.indicator:
        reached = {"done": quantity(row.performance.done, row), "target": quantity(row.target, row)}
        told.append(_("%(done)s dari target %(target)s") % reached)
    if row.has_money:
        spent = {"spent": money_words(row.cost.done), "money": money_words(row.money)}
        told.append(_("belanja %(spent)s dari %(money)s") % spent)
    state = NOTHING if rate is None else _("%s%% tercapai") % percent_words(rate)
    note = f"{report.quarter}: {', '.join(told)}"
    return _thing(report.code, row.indicator or row.name, report.get_absolute_url(), state=state, note=note)
