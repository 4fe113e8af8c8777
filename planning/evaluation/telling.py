"""Who is told what of a report, step by step."""

from planning.evaluation.models import QuarterReport
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def reporters(organisation):
    """The people who report for an agency."""
    return Account.objects.who_may(Permission.EVALUATION_FILL, organisation=organisation)


def sent(report: QuarterReport) -> None:
    """The planners know that it waits for them, but not who sent it."""
    planners = Account.objects.who_may(Permission.EVALUATION_VERIFY).exclude(pk=report.sent_by_id)
    _tell(planners, Kind.EVALUATION_SENT, report)


def verified(report: QuarterReport) -> None:
    """The heads know that it waits for its certification."""
    heads = Account.objects.who_may(Permission.EVALUATION_CERTIFY).exclude(pk=report.verified_by_id)
    _tell(heads, Kind.EVALUATION_VERIFIED, report)


def sent_back(report: QuarterReport, reason: str) -> None:
    """The agency knows what is to be mended."""
    _tell(reporters(report.organisation), Kind.EVALUATION_RETURNED, report, reason=reason.strip())


def certified(report: QuarterReport) -> None:
    """The agency knows that it holds and is public."""
    _tell(reporters(report.organisation), Kind.EVALUATION_CERTIFIED, report)


def _tell(people, kind: Kind, report: QuarterReport, **more: str) -> None:
    words = {"agency": report.organisation.name, "quarter": str(report.quarter)}
    notify_each(people, kind, about=report, params=words | more)
