"""A standard with its components, and a pledge."""

from datetime import date
from typing import TYPE_CHECKING

from consultations.standards.actions import begin
from consultations.standards.models import Pledge

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    """The service of every story has a standard, and the office has pledged to keep it."""
    begin(world.service, decree="SK Kepala Badan 1/2026")
    words = {"text": "Kami sanggup.", "office": "Kepala Badan", "signed_by": "Sri Handayani"}
    Pledge.objects.create(**words, since=date(2026, 1, 1))
