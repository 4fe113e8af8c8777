"""What a person agreed to and asked for."""

from typing import TYPE_CHECKING

from perkasa.home.privacy.tasks import make_copies
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.privacy.reference import load_privacy

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    """The neighbour agreed, asked for a correction and a copy, and was asked for a national number."""
    load_privacy()
    neighbour, admin = world.visitors["neighbour"], world.visitors["admin"]
    privacy.agree(neighbour, Purpose.ACCOUNT)
    asked = privacy.ask(neighbour, PrivacyRequest.Kind.CORRECTION, words="Gelar saya belum tertulis.")
    privacy.ask_for_nik(neighbour, purpose="Memastikan Anda pengurus kelompok tani.", by=admin)
    copy = privacy.ask_copy(neighbour)
    make_copies()
    world.records |= {
        "consent-text": (Purpose.ACCOUNT, 1),
        "request": (asked.code,),
        "copy": (copy.code,),
    }
