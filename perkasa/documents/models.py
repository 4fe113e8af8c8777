"""The models of this app, where Django looks for them."""

from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from perkasa.documents.signing.models import Signature

__all__ = ["Paper", "Register", "Signature"]
