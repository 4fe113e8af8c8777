"""Which roles an organisation may give to its own people; staff roles are given by assignment alone."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded
from perkasa.core.refusals import Refusal
from stakeholders.accounts.actions import AlreadyHolds
from stakeholders.accounts.models import Account, Assignment, Position, days
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation

GOVERNMENT_ROLES = (Role.AGENCY_HEAD, Role.AGENCY_OPERATOR)
BODY_ROLES = (Role.BODY_HEAD, Role.BODY_MEMBER)


def roles_of_kind(kind: str) -> tuple[Role, ...]:
    """The roles that people of an organisation of this kind may hold there, the leading one first."""
    return GOVERNMENT_ROLES if kind in Organisation.GOVERNMENT else BODY_ROLES


def choices_of_kind(kind: str) -> list[tuple[str, str]]:
    """The same as a form offers them."""
    return [(role.value, role.label) for role in roles_of_kind(kind)]


class RoleNotForKind(Refusal):
    message = _("Peran ini tidak ada pada instansi sejenis itu.")
    http_status = 422


class TitleOfAnotherRole(Refusal):
    message = _(
        "Jabatan dengan nama itu sudah ada di instansi ini dengan peran lain. Tulis nama jabatan yang tepat."
    )


@transaction.atomic
def seat(account: Account, organisation: Organisation, *, title: str, role: str) -> Assignment:
    """From today `account` holds the office `title` in `organisation`; no other way in but by an admin.

    Only the roles of the organisation's own kind can be given like this, never one of the staff.
    """
    check_office(organisation, title=title, role=role)
    position, _created = Position.objects.get_or_create(
        organisation=organisation, title=title, defaults={"role": role}
    )
    if position.role != role:
        raise TitleOfAnotherRole
    with guarded({"person_holds_a_position_once_at_a_time": AlreadyHolds}):
        return account.assignments.create(position=position, period=days(timezone.localdate(), None))


def check_office(organisation: Organisation, *, title: str, role: str) -> None:
    """Raises a refusal when `organisation` may not give an office of this name and role."""
    if role not in roles_of_kind(organisation.kind):
        raise RoleNotForKind
    if Position.objects.filter(organisation=organisation, title=title).exclude(role=role).exists():
        raise TitleOfAnotherRole
