"""A person asks about their data, is asked for a number, and fetches a copy."""

from perkasa.home.privacy.tasks import make_copies
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.models import PrivacyRequest
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    asked = privacy.ask(cast.visitor, PrivacyRequest.Kind.CORRECTION, words="Gelar saya belum tertulis.")
    privacy.refuse(asked, by=cast.admin, reason=REASON)
    privacy.ask_for_nik(cast.visitor, purpose="Memastikan Anda pengurus.", by=cast.admin)
    privacy.ask_copy(cast.visitor)
    make_copies()
