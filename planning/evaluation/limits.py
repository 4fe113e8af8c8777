"""The numbers of evaluation that offices set, as they hold today."""

from django.conf import settings


def bounds_in_force() -> tuple[int, ...]:
    """Above which percent performance falls into the upper four bands."""
    return tuple(settings.EVALUATION_BOUNDS)


def reason_below() -> int:
    """Below which percent of what was due by now a row says why."""
    return settings.EVALUATION_REASON_BELOW


def unusual_above() -> int:
    """Above which percent of what was due by now a figure is asked about."""
    return settings.EVALUATION_UNUSUAL_ABOVE
