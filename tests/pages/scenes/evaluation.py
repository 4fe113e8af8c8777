"""Reports on quarters: one drafted, one sent, one verified, one certified."""

from typing import TYPE_CHECKING

from planning.evaluation import actions
from planning.evaluation.dashboards.counting import keep
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    visitors, year = world.visitors, 2010 + world.days
    said = {"organisation": world.agency, "by": visitors["operator"], "year": year}
    staff = {"verifier": visitors["planner"], "certifier": visitors["head"]}
    final = made.report(Status.DRAFT, number=1, **said)
    proof = actions.attach(final, made.proof(), "Foto pekerjaan", by=visitors["operator"])
    made.fill(final, by=visitors["operator"])
    made.lead(final, Status.FINAL, visitors["operator"], **staff)
    sent = made.report(Status.SENT, number=2, result="0.7", **said)
    verified = made.report(Status.VERIFIED, number=3, result="0.7", **said, **staff)
    draft = made.report(number=4, **said)
    draft.rows.filter(has_money=True).update(by_sex=True, by_district=True)
    keep(year)
    world.records |= {
        "chart-table": ("laporan", "csv"),
        "agreed-table": ("csv",),
        "reporting-field": ("1.03",),
        "planner-table": ("triwulan", "csv"),
        "reporting-agency": (world.agency.slug,),
        "agency-table": (world.agency.slug, "triwulan", "csv"),
        "quarter-report": (final.code,),
        "report-file": (final.code, proof.code),
        "report-sent": (sent.code,),
        "report-verified": (verified.code,),
        "report-draft": (draft.code,),
        "report-split": (draft.code, draft.rows.get(has_money=True).position),
        "report-checked": (sent.code, sent.rows.get(has_money=True).position),
        "report-row": (draft.code, draft.rows.get(has_money=True).position),
    }
