"""Words of the survey: what the letter says, and suggestions without the numbers and addresses of people."""

import re

from consultations.surveys.models import SurveyRequest
from perkasa.core.words import long_date

HIDDEN = "[disamarkan]"
OF_PEOPLE = (
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    re.compile(r"(?<!\d)(?:\+?62|0)[\s.-]?\d(?:[\s.-]?\d){7,12}(?!\d)"),
    re.compile(r"(?<!\d)\d{16}(?!\d)"),
)
"""E-mail addresses, telephone numbers and NIK."""


def letter_words(request: SurveyRequest) -> dict[str, str]:
    """What the letter says: about which service, until when."""
    return {"service": request.service.name, "until": long_date(request.closes_on)}


def without_numbers(text: str) -> str:
    """`text` with e-mail addresses, telephone numbers and NIK hidden; names are hidden by who moderates."""
    for pattern in OF_PEOPLE:
        text = pattern.sub(HIDDEN, text)
    return text
