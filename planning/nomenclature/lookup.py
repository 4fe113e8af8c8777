"""Sub-activities for questions in rooms below: looked up by code or words in the next edition."""

from django.utils import timezone

from consultations.services.questions.catalogues import SUB_ACTIVITIES, Match
from planning.nomenclature.models import NomenclatureItem

MOST = 6


def find_sub_activities(words: str) -> list[Match]:
    """The sub-activities for next year's plans that fit `words`; the one whose code they begin with alone."""
    rows = NomenclatureItem.objects.for_year(timezone.localdate().year + 1).for_regency().sub_activities()
    code = words.split()[0] if words.split() else ""
    exact = list(rows.with_code(code).for_listing()[:1])
    found = exact or list(rows.search(words).for_listing()[:MOST])
    return [Match(row.code, f"{row.code} {row.name}") for row in found]


SUB_ACTIVITIES.fill(find_sub_activities)
