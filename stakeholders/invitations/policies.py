"""Who may invite into an organisation, and who may answer."""

import rules
from allauth.account.models import EmailAddress

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


@rules.predicate
def leads(actor, organisation: Organisation) -> bool:
    """The actor holds an office in this very organisation that allows inviting."""
    return actor.may_in(organisation, Permission.ORGANISATIONS_INVITE)


@rules.predicate
def acts_today(actor, organisation: Organisation) -> bool:
    """The organisation is neither suspended nor gone."""
    return organisation.may_act()


may_invite = is_signed_in & acts_today & (leads | holds(Permission.PEOPLE_MANAGE))


@rules.predicate
def may_withdraw(actor, invitation) -> bool:
    """Whoever may invite there takes invitations back; also while the organisation is suspended."""
    return (is_signed_in & (leads | holds(Permission.PEOPLE_MANAGE))).test(actor, invitation.organisation)


@rules.predicate
def may_send_again(actor, invitation) -> bool:
    """Whoever may invite there now."""
    return may_invite.test(actor, invitation.organisation)


@rules.predicate
def has_the_address(actor, invitation) -> bool:
    """The actor has proved that the invited address is theirs."""
    proved = EmailAddress.objects.filter(user=actor, verified=True)
    return proved.filter(email__iexact=invitation.email).exists()


is_addressee = is_signed_in & has_the_address
