"""How strictly lines are compared, and what each agreement counts: settings, shown wherever they are used."""

from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _

from planning.alignment.checks import ALIGNED, NOT_ALIGNED, PARTLY_ALIGNED

RULES_VERSION = 1
WEIGHED = ("present", "indicator", "target", "ceiling")


@dataclass(frozen=True)
class Rules:
    """Tolerances in percent, points of each agreement (100 in all), and from which score on what is said."""

    target_tolerance: int = 5
    ceiling_tolerance: int = 10
    weights: tuple[int, ...] = (40, 25, 20, 15)
    thresholds: tuple[int, ...] = (85, 50)

    def points(self, name: str) -> int:
        """What an agreement counts: "present", "indicator", "target" or "ceiling"."""
        return self.weights[WEIGHED.index(name)]

    def verdict_at(self, score: Decimal) -> str:
        """What a score is called."""
        aligned, partly = self.thresholds
        if score >= aligned:
            return ALIGNED
        return PARTLY_ALIGNED if score >= partly else NOT_ALIGNED

    @property
    def words(self) -> str:
        """The version of the checks as it stands beside every status."""
        weights = "/".join(str(weight) for weight in self.weights)
        said = _(
            "versi %(version)d; bobot %(weights)s; target ±%(target)d%%; pagu ±%(ceiling)d%%; "
            "batas %(limits)s"
        )
        return said % {
            "version": RULES_VERSION, "weights": weights, "target": self.target_tolerance,
            "ceiling": self.ceiling_tolerance, "limits": "/".join(str(limit) for limit in self.thresholds),
        }  # fmt: skip


def rules_in_force() -> Rules:
    """As the settings have them today."""
    return Rules(
        settings.ALIGNMENT_TARGET_TOLERANCE,
        settings.ALIGNMENT_CEILING_TOLERANCE,
        settings.ALIGNMENT_WEIGHTS,
        settings.ALIGNMENT_THRESHOLDS,
    )
