"""What was measured of a service, on the pages where it is booked."""

from typing import Any

from django import template

from consultations.services.models import Service
from consultations.standards.reading import public_of

register = template.Library()


@register.inclusion_tag("consultations/standards/indicators.html")
def measured(service: Service) -> dict[str, Any]:
    """The public figures of `service`; nothing while they rest on too few."""
    return {"indicators": public_of(service), "service": service}
