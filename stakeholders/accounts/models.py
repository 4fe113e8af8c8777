"""Accounts (people), positions (offices) and assignments (who holds which office from when until when)."""

from datetime import date, timedelta
from functools import cached_property

import pghistory
from allauth.account.models import EmailAddress
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models, transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.dated import Dated, one_at_a_time
from stakeholders.accounts.employee_numbers import LENGTH, SHAPE, check_employee_number
from stakeholders.accounts.roles import ROLES, Permission, Role, roles_that_allow
from stakeholders.organisations.models import Organisation

ONE_DAY = timedelta(days=1)
NO_ADDRESS = "@tanpa-surel.invalid"
"""The end of what stands for an address where there is none; no mail ever goes there (RFC 2606)."""


class AccountQuerySet(models.QuerySet):
    def with_role(self, *roles: str, day: date | None = None, organisation: Organisation | None = None):
        """Active people with a position of one of `roles` on `day` or today, in `organisation` if named."""
        in_force = Assignment.objects.in_force(day).filter(position__role__in=roles)
        if organisation is not None:
            in_force = in_force.filter(position__organisation=organisation)
        return self.filter(is_active=True, pk__in=in_force.values("account"))

    def who_may(self, permission: str, *, organisation: Organisation | None = None, day: date | None = None):
        """Active people who hold `permission` on `day` or today, by a position in `organisation` if named."""
        return self.with_role(*roles_that_allow(permission), organisation=organisation, day=day)

    def for_listing(self):
        """With the positions of today, in order of name."""
        current = Assignment.objects.in_force().select_related("position__organisation")
        return self.prefetch_related(models.Prefetch("assignments", current, to_attr="held_today")).order_by(
            "full_name", "pk"
        )


class AccountManager(BaseUserManager.from_queryset(AccountQuerySet)):
    def create_user(self, email: str, password: str | None = None, **details):
        """A new account that signs in with `email`; without a password only by a code sent there."""
        account = self.model(email=self.normalize_email(email).lower(), **details)
        account.set_password(password)
        account.save()
        return account

    @transaction.atomic
    def create_known(self, email: str, password: str | None = None, **details):
        """A new account entered by the office: its address counts as confirmed, so that one code opens it."""
        account = self.create_user(email, password, **details)
        EmailAddress.objects.create(user=account, email=account.email, verified=True, primary=True)
        return account

    @transaction.atomic
    def create_superuser(self, email: str, password: str | None = None, **details):
        """The first admin of a new portal: holds the admin's position in the host organisation."""
        account = self.create_known(email, password, **details)
        position, _created = Position.objects.get_or_create(
            organisation=Organisation.objects.host(), role=Role.ADMIN, title="Admin Perkasa"
        )
        account.assignments.create(position=position, period=DateRange(timezone.localdate(), None))
        return account


# Papers freeze the rank and number they were signed with; no history of them is kept beside that.
@pghistory.track(exclude=["password", "last_login", "rank", "employee_number"])
class Account(AbstractBaseUser):
    """A person who signs in with an e-mail address."""

    email = models.EmailField(_("alamat e-mail"), unique=True)
    full_name = models.CharField(_("nama lengkap"), max_length=150)
    phone = models.CharField(_("nomor telepon"), max_length=30, blank=True)
    rank = models.CharField(_("pangkat dan golongan"), max_length=60, blank=True)
    employee_number = models.CharField(
        _("NIP"), max_length=LENGTH, blank=True, validators=[check_employee_number]
    )
    is_active = models.BooleanField(_("aktif"), default=True)
    joined_at = models.DateTimeField(_("terdaftar"), auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["full_name"]
    objects = AccountManager()

    class Meta:
        verbose_name = _("akun")
        verbose_name_plural = _("akun")
        constraints = [
            models.UniqueConstraint(Lower("email"), name="account_email_ignores_case"),
            models.CheckConstraint(
                condition=Q(employee_number="") | Q(employee_number__regex=SHAPE),
                name="account_employee_number_is_a_nip",
            ),
        ]

    def __str__(self):
        return self.full_name or self.email

    def get_full_name(self) -> str:
        return self.full_name

    def get_short_name(self) -> str:
        return self.full_name.split(" ")[0]

    @cached_property
    def current_assignments(self) -> list["Assignment"]:
        """The positions this person holds today, read once per loaded account."""
        return list(self.assignments.in_force().select_related("position__organisation"))

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        """Everything the positions of today allow; nothing when the account is closed."""
        roles = {assignment.position.role for assignment in self.current_assignments if self.is_active}
        return frozenset().union(*(ROLES[role] for role in roles))

    @property
    def is_official(self) -> bool:
        """Whether a position of today is in a body of the government: its papers ask for rank and NIP."""
        return any(organisation.kind in Organisation.GOVERNMENT for organisation in self.organisations)

    @property
    def organisations(self) -> list[Organisation]:
        """The organisations in which this person holds a position today."""
        return list(
            dict.fromkeys(assignment.position.organisation for assignment in self.current_assignments)
        )

    @property
    def representing(self) -> list[Organisation]:
        """The organisations in whose name this person may act today: not suspended, not gone."""
        return [organisation for organisation in self.organisations if organisation.may_act()]

    def may_in(self, organisation: Organisation, permission: str) -> bool:
        """Whether a position of today in this very organisation allows `permission`."""
        held = [assignment.position for assignment in self.current_assignments if self.is_active]
        own = [position for position in held if position.organisation_id == organisation.pk]
        return any(permission in ROLES[position.role] for position in own)

    def may(self, permission: str) -> bool:
        """Whether a position of today allows `permission`."""
        return permission in self.permissions

    @property
    def is_reachable(self) -> bool:
        """Whether letters can be sent: who was registered by telephone alone may have no address."""
        return not self.email.endswith(NO_ADDRESS)

    @property
    def needs_second_factor(self) -> bool:
        """Whether a position of today asks for more than a password."""
        return any(Role(held.position.role).needs_second_factor for held in self.current_assignments)

    @property
    def is_staff(self) -> bool:
        """Whether Django's admin opens for this person."""
        return self.may(Permission.ADMIN_ENTER)

    def has_perm(self, perm: str, obj=None) -> bool:
        """Django's question, answered by the same table."""
        return self.may(perm)

    def has_module_perms(self, app_label: str) -> bool:
        return self.is_staff


class PositionQuerySet(models.QuerySet):
    def that_allow(self, permission: str):
        """The offices whose holders may do this."""
        return self.filter(role__in=roles_that_allow(permission))


class Position(models.Model):
    """An office (jabatan) in an organisation; its role says what its holder may do."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="positions", verbose_name=_("instansi")
    )
    title = models.CharField(_("jabatan"), max_length=150)
    role = models.CharField(_("peran"), max_length=20, choices=Role)
    superior = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="subordinates", verbose_name=_("atasan")
    )

    objects = PositionQuerySet.as_manager()

    class Meta:
        verbose_name = _("jabatan")
        verbose_name_plural = _("jabatan")
        constraints = [
            models.UniqueConstraint(fields=["organisation", "title"], name="position_title_is_unique"),
            models.CheckConstraint(condition=~Q(superior=F("pk")), name="position_is_not_its_own_superior"),
        ]

    def __str__(self):
        return f"{self.title}, {self.organisation}"


def days(since: date | None, last_day: date | None) -> DateRange:
    """From `since` up to and including `last_day`; None is an open end."""
    return DateRange(since, last_day + ONE_DAY if last_day else None)


@pghistory.track()
class Assignment(Dated):
    """A person holds a position during `period`, definitively or acting (Plt./Plh.)."""

    class Kind(models.TextChoices):
        DEFINITIVE = "definitive", _("definitif")
        ACTING = "acting", _("Plt.")
        DAILY = "daily", _("Plh.")

    account = models.ForeignKey(Account, models.PROTECT, related_name="assignments", verbose_name=_("akun"))
    position = models.ForeignKey(
        Position, models.PROTECT, related_name="assignments", verbose_name=_("jabatan")
    )
    kind = models.CharField(_("sifat"), max_length=12, choices=Kind, default=Kind.DEFINITIVE)

    class Meta:
        verbose_name = _("penugasan")
        verbose_name_plural = _("penugasan")
        constraints = [one_at_a_time("person_holds_a_position_once_at_a_time", "account", "position")]

    def __str__(self):
        return f"{self.account} – {self.position}"

    @property
    def title(self) -> str:
        """The office as its holder signs it: "Plt. Kepala Badan" when acting."""
        acting = "" if self.kind == self.Kind.DEFINITIVE else f"{self.get_kind_display()} "
        return acting + self.position.title

    @property
    def since(self) -> date | None:
        """The first day; None when it was never written down."""
        return self.period.lower

    @property
    def last_day(self) -> date | None:
        """The last day on which it gives rights; None while no end is set."""
        return self.period.upper - ONE_DAY if self.period.upper else None
