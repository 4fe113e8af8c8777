"""Bodies register, are suspended and merged; people are invited and answer."""

from stakeholders.directory import actions as directory
from stakeholders.directory.merging import merge
from stakeholders.invitations import actions as invitations
from stakeholders.registrations import actions as registrations
from tests.factories.organisations import addressee, invitation, submitted
from tests.factories.stakeholders import OrganisationFactory, operator
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    _register(cast)
    _invite()
    agency, double = OrganisationFactory(name="Dinas Kesehatan"), OrganisationFactory(name="Dinkes Kendal")
    operator(agency)
    operator(double)
    directory.suspend(agency, by=cast.admin, reason=REASON)
    directory.lift(agency, by=cast.admin, reason=REASON)
    merge(double, into=agency, by=cast.admin, reason=REASON)


def _register(cast: Cast) -> None:
    registrations.verify(submitted(name="Universitas Selamat Sri"), by=cast.admin)
    registrations.ask_more(submitted(name="Kampus Weleri", short_name="KW"), by=cast.admin, reason=REASON)
    registrations.refuse(submitted(name="Kampus Boja", short_name="KB"), by=cast.admin, reason=REASON)


def _invite() -> None:
    taken, left = invitation(email="joko@contoh.id"), invitation(email="tuti@contoh.id")
    invitations.accept(taken, version=1, by=addressee("joko@contoh.id"))
    invitations.decline(left, version=1, by=addressee("tuti@contoh.id"))
