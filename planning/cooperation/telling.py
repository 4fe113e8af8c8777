"""Whom to tell about a cooperation, and in which words."""

from planning.cooperation.models import Cooperation
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission, Role
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def keepers_of(cooperation: Cooperation) -> list[Account]:
    """Those who keep cooperations, and the people of the responsible agency."""
    keeping = Account.objects.who_may(Permission.COOPERATION_MANAGE)
    agency = Account.objects.with_role(*Role, organisation=cooperation.responsible)
    return list({account.pk: account for account in (*keeping, *agency)}.values())


def tell_keepers(cooperation: Cooperation, kind: Kind, *, version="", offset: str = "", **said: str) -> None:
    """Everybody who keeps it hears of it once."""
    words = {"title": cooperation.title, "code": cooperation.code} | said
    people = keepers_of(cooperation)
    notify_each(people, kind, about=cooperation, params=words, version=version, offset=offset)
