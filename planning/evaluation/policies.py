"""Who reports, who verifies, who certifies: three different people (form E.81, pengendalian dan evaluasi)."""

import rules

from planning.evaluation.models import QuarterReport
from stakeholders.accounts.models import Account
from stakeholders.accounts.policies import holds, organisations_where
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


def reporting_organisations(account: Account) -> list[Organisation]:
    """The agencies whose realisation this person reports today, by a position there that allows it."""
    return organisations_where(account, Permission.EVALUATION_FILL)


@rules.predicate
def reports_for_the_agency(actor, report: QuarterReport) -> bool:
    """The actor reports for the agency whose report it is."""
    if actor is None or not actor.is_authenticated:
        return False
    return report.organisation_id in {organisation.pk for organisation in reporting_organisations(actor)}


@rules.predicate
def did_not_send_it(actor, report: QuarterReport) -> bool:
    """Somebody else sent it."""
    return actor is not None and report.sent_by_id != actor.pk


@rules.predicate
def did_not_verify_it(actor, report: QuarterReport) -> bool:
    """Somebody else verified it."""
    return actor is not None and report.verified_by_id != actor.pk


may_fill = reports_for_the_agency
may_verify = holds(Permission.EVALUATION_VERIFY) & did_not_send_it
may_certify = holds(Permission.EVALUATION_CERTIFY) & did_not_verify_it
may_read_all = holds(Permission.EVALUATION_READ_ALL)
may_reopen = holds(Permission.EVALUATION_VERIFY)
may_manage = holds(Permission.EVALUATION_VERIFY)
"""When reports are taken is the planning agency's to say."""
