"""The matrix of rights: which role may do what. Rights come with a position, never with a person."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Permission(StrEnum):
    """Everything that somebody may or may not do beyond their own affairs."""

    ADMIN_ENTER = "admin.enter"
    BOOKINGS_READ_ALL = "bookings.read_all"
    BOOKINGS_ANSWER = "bookings.answer"
    BOOKINGS_MODERATE = "bookings.moderate"
    MINUTES_APPROVE = "minutes.approve"
    PAPERS_READ_ALL = "papers.read_all"
    PEOPLE_MANAGE = "people.manage"
    PROPOSALS_DECIDE = "proposals.decide"
    PROPOSALS_FILE = "proposals.file"
    PROPOSALS_READ_ALL = "proposals.read_all"
    REFERENCE_MANAGE = "reference.manage"
    SERVICES_MANAGE = "services.manage"


class Role(models.TextChoices):
    """What a position is for; one position has one role."""

    ADMIN = "admin", _("Admin Perkasa")
    PLANNER = "planner", _("Perencana / petugas konsultasi")
    HEAD = "head", _("Pimpinan badan perencanaan")
    AGENCY_OPERATOR = "agency_operator", _("Operator instansi")
    AGENCY_HEAD = "agency_head", _("Pimpinan instansi")
    AUDITOR = "auditor", _("Auditor")


P = Permission
READ_ALL = {P.BOOKINGS_READ_ALL, P.PAPERS_READ_ALL, P.PROPOSALS_READ_ALL}

ROLES: dict[str, frozenset[Permission]] = {
    Role.ADMIN: frozenset(
        READ_ALL
        | {P.ADMIN_ENTER, P.BOOKINGS_MODERATE, P.PEOPLE_MANAGE, P.PROPOSALS_DECIDE, P.REFERENCE_MANAGE, P.SERVICES_MANAGE}
    ),
    Role.PLANNER: frozenset({P.ADMIN_ENTER, P.BOOKINGS_ANSWER, P.PROPOSALS_READ_ALL}),
    Role.HEAD: frozenset(READ_ALL | {P.ADMIN_ENTER, P.MINUTES_APPROVE}),
    Role.AGENCY_OPERATOR: frozenset({P.PROPOSALS_FILE}),
    Role.AGENCY_HEAD: frozenset({P.PROPOSALS_FILE}),
    Role.AUDITOR: frozenset(READ_ALL | {P.ADMIN_ENTER}),
}
