"""What is known of a cooperation when a step is taken, read from its rows."""

from django.conf import settings
from django.utils import timezone

from planning.cooperation.conditions import Facts
from planning.cooperation.council import is_time_over
from planning.cooperation.deeds.models import Kind as DeedKind
from planning.cooperation.deeds.models import Status as DeedStatus
from planning.cooperation.models import Cooperation
from planning.cooperation.reports.models import Evaluation


def facts_of(cooperation: Cooperation) -> Facts:
    """Everything the conditions of its steps ask."""
    parties = list(cooperation.parties.all())
    deeds = list(cooperation.deeds.all())
    ends = {deed.kind: deed.ends for deed in deeds if deed.status == DeedStatus.SIGNED}
    latest = cooperation.evaluations.first()
    return Facts(
        kind=cooperation.kind,
        initiative=cooperation.initiative,
        has_partner=len(parties) > 1 and any(party.is_ours for party in parties),
        powers=bool(parties) and all(party.may_be_signed_for for party in parties),
        papers=frozenset(cooperation.files.values_list("paper", flat=True)),
        ready=frozenset(deed.kind for deed in deeds if deed.status != DeedStatus.DRAFT),
        signed=frozenset(ends),
        agreement_ends=ends.get(DeedKind.AGREEMENT),
        contract_ends=ends.get(DeedKind.CONTRACT),
        reports=cooperation.reports.exclude(paper=None).count(),
        is_to_end=latest is not None and latest.decision == Evaluation.Decision.END,
        is_past=cooperation.ends is not None and cooperation.ends < timezone.localdate(),
        council_agrees_silently=is_time_over(cooperation) and settings.COOPERATION_COUNCIL_SILENCE_AGREES,
    )
