"""Who may draft, change and fix plans."""

import rules

from planning.plans.models import OF_AN_AGENCY, Plan
from stakeholders.accounts.models import Account
from stakeholders.accounts.policies import holds, organisations_where
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


def drafting_organisations(account: Account) -> list[Organisation]:
    """The agencies whose Renstra and Renja this person drafts today, by a position there that allows it."""
    return organisations_where(account, Permission.PLANS_DRAFT)


@rules.predicate
def drafts_for_the_agency(actor, plan: Plan) -> bool:
    """The actor drafts the Renstra and Renja of the agency whose plan it is."""
    if actor is None or not actor.is_authenticated or plan.kind not in OF_AN_AGENCY:
        return False
    return plan.organisation_id in {organisation.pk for organisation in drafting_organisations(actor)}


may_manage = holds(Permission.PLANS_MANAGE)
may_edit = may_manage | drafts_for_the_agency
"""Whether it is still open is asked of its status."""


def may_begin(account) -> bool:
    """Whether this person may begin a plan at all: the planning agency any, an agency its own."""
    return account.is_authenticated and (
        may_manage.test(account, None) or bool(drafting_organisations(account))
    )
