"""How organisations and their people come in, made through the portal's own verbs."""

from django.core.files.uploadedfile import SimpleUploadedFile

from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.invitations import actions as invitations
from stakeholders.invitations.models import Invitation
from stakeholders.organisations.models import Organisation
from stakeholders.registrations import actions as registrations
from stakeholders.registrations.models import Registration
from tests.factories.stakeholders import AccountFactory, OrganisationFactory, agency_head

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def proof(name: str = "surat-tugas.pdf", content: bytes = PDF) -> SimpleUploadedFile:
    """A paper as a browser sends it."""
    return SimpleUploadedFile(name, content)


def draft(by: Account | None = None, **details) -> Registration:
    """The first step of a registration: a university, unless told otherwise."""
    said = {"kind": Organisation.Kind.ACADEMIC, "name": "Universitas Selamat Sri", "short_name": "Uniss"}
    return registrations.begin(**said | details, by=by or AccountFactory())


def described(by: Account | None = None, *, role: str = Role.BODY_HEAD, **details) -> Registration:
    """Everything said and proved, not yet sent."""
    registration = draft(by, **details)
    registrations.describe(
        registration,
        name=registration.name,
        short_name=registration.short_name,
        address="Jalan Soekarno-Hatta, Kendal",
        title="Kepala LPPM",
        role=role,
        by=registration.applicant,
    )
    registrations.attach(registration, [proof()], by=registration.applicant)
    return registration


def submitted(by: Account | None = None, **details) -> Registration:
    """A registration that waits for an answer."""
    registration = described(by, **details)
    registrations.submit(registration, by=registration.applicant)
    return registration


def invitation(
    organisation: Organisation | None = None, *, by: Account | None = None, **details
) -> Invitation:
    """An invitation by the head of an agency (a new one when none is given) to its operator's office."""
    organisation = organisation or OrganisationFactory()
    asked = {"email": "joko@contoh.id", "title": "Kasubbag Perencanaan", "role": Role.AGENCY_OPERATOR}
    return invitations.invite(organisation, **asked | details, by=by or agency_head(organisation))


def addressee(email: str = "joko@contoh.id", **details) -> Account:
    """The person behind the invited address, who has proved that it is theirs."""
    return AccountFactory(email=email, can_sign_in=True, **details)
