"""The cast: regions, organisations with their dated names, people, and the positions they hold."""

from datetime import date

import factory
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone
from factory.django import DjangoModelFactory

from stakeholders.accounts.models import Account, Assignment, Position
from stakeholders.accounts.roles import Role
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.organisations import actions as organisations
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

PASSWORD = "kopi-pagi-di-kendal"


class RegencyFactory(DjangoModelFactory):
    """Kabupaten Kendal; one row however often it is asked for."""

    class Meta:
        model = Region
        django_get_or_create = ("code",)

    code = "33.24"
    kind = Region.Kind.REGENCY
    name = "Kendal"


class DistrictFactory(DjangoModelFactory):
    """Kecamatan Plantungan unless told otherwise; one row per code."""

    class Meta:
        model = Region
        django_get_or_create = ("code",)

    code = "33.24.01"
    kind = Region.Kind.DISTRICT
    name = "Plantungan"
    parent = factory.SubFactory(RegencyFactory)


class RegionFactory(DjangoModelFactory):
    """A village with a code of its own in Kecamatan Plantungan."""

    class Meta:
        model = Region
        django_get_or_create = ("code",)

    code = factory.Sequence(lambda number: f"33.24.01.{2001 + number}")
    kind = Region.Kind.VILLAGE
    name = factory.Sequence(lambda number: f"Blumah {number + 1}")
    parent = factory.SubFactory(DistrictFactory)


class OrganisationFactory(DjangoModelFactory):
    """An agency registered through the portal's own verb, so that its name is dated."""

    class Meta:
        model = Organisation

    slug = factory.Sequence(lambda number: f"dinas-{number + 1}")
    kind = Organisation.Kind.AGENCY
    name = factory.Sequence(lambda number: f"Dinas Contoh {number + 1}")
    short_name = factory.Sequence(lambda number: f"Dincontoh {number + 1}")
    field_codes = ("1.03",)

    @classmethod
    def _create(cls, model_class, *args, **details):
        return organisations.register(*args, **details)


class AccountFactory(DjangoModelFactory):
    """A person without a position; `can_sign_in=True` gives `PASSWORD` and a verified address."""

    class Meta:
        model = Account
        skip_postgeneration_save = True

    email = factory.Sequence(lambda number: f"warga{number + 1}@contoh.id")
    full_name = factory.Sequence(lambda number: f"Ratna Wulandari {number + 1}")
    can_sign_in = False

    @classmethod
    def _create(cls, model_class, *args, can_sign_in, **details):
        if can_sign_in:
            return model_class.objects.create_known(password=PASSWORD, **details)
        return model_class.objects.create_user(**details)


class PositionFactory(DjangoModelFactory):
    """An office of an agency's operator unless told otherwise."""

    class Meta:
        model = Position

    organisation = factory.SubFactory(OrganisationFactory)
    title = factory.Sequence(lambda number: f"Perencana Ahli Muda {number + 1}")
    role = Role.AGENCY_OPERATOR


class AssignmentFactory(DjangoModelFactory):
    """A person holds a position since the first of January 2025."""

    class Meta:
        model = Assignment

    account = factory.SubFactory(AccountFactory)
    position = factory.SubFactory(PositionFactory)
    period = DateRange(date(2025, 1, 1), None)


class NotificationFactory(DjangoModelFactory):
    """A reminder about the person's own account that is due now."""

    class Meta:
        model = Notification

    key = factory.Sequence(lambda number: f"reminder-{number + 1}")
    recipient = factory.SubFactory(AccountFactory)
    kind = Kind.BOOKING_REMINDER_DAY
    about = factory.SelfAttribute("recipient")
    params = factory.LazyAttribute(lambda notification: {"subject": notification.key})
    not_before = factory.LazyFunction(timezone.now)


def host() -> Organisation:
    """The planning agency whose portal this is; one row however often it is asked for."""
    return Organisation.objects.filter(is_host=True).first() or OrganisationFactory(
        slug="baperlitbang",
        name="Badan Perencanaan Pembangunan, Penelitian dan Pengembangan",
        short_name="Baperlitbang",
        field_codes=("5.01", "5.05"),
        is_host=True,
    )


def holder(role: Role, organisation: Organisation, **details) -> Account:
    """A person who holds a position of `role` in `organisation` today; `details` are those of the account."""
    account = AccountFactory(**details)
    AssignmentFactory(account=account, position__organisation=organisation, position__role=role)
    return account


def citizen(**details) -> Account:
    """A person without a position."""
    return AccountFactory(**details)


def planner(**details) -> Account:
    """A consultation officer of the planning agency."""
    return holder(Role.PLANNER, host(), **details)


def admin(**details) -> Account:
    """A moderator of the planning agency."""
    return holder(Role.ADMIN, host(), **details)


def head(**details) -> Account:
    """The head of the planning agency, who approves minutes."""
    return holder(Role.HEAD, host(), **details)


def auditor(**details) -> Account:
    """A person who may read everything and change nothing."""
    return holder(Role.AUDITOR, host(), **details)


def operator(organisation: Organisation | None = None, **details) -> Account:
    """The person who files programmes for an agency (a new one when none is given)."""
    return holder(Role.AGENCY_OPERATOR, organisation or OrganisationFactory(), **details)


def agency_head(organisation: Organisation | None = None, **details) -> Account:
    """The head of an agency (a new one when none is given)."""
    return holder(Role.AGENCY_HEAD, organisation or OrganisationFactory(), **details)
