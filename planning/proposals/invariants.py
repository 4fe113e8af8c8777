"""What must never be false of a proposal, whoever writes it."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length, Upper
from django.db.models.lookups import GreaterThanOrEqual

from planning.proposals.path.sources import Source
from planning.proposals.statuses import DECIDED, FILED, IN_VERIFICATION, REFUSED, TITLE_MIN_LENGTH, Status

COMPLETE = (
    Q(GreaterThanOrEqual(Length("title"), TITLE_MIN_LENGTH))
    & Q(region__isnull=False, target__isnull=False, agency__isnull=False)
    & ~Q(unit="") & ~Q(reason="")
    & Q(submitted_at__isnull=False)
)  # fmt: skip
COMPLETE_PROGRAMME = Q(sub_activity__isnull=False) & ~Q(indicator="") & ~Q(source_of_funds="")
DECISION = Q(decided_by__isnull=False, decided_at__isnull=False)
NO_DECISION = Q(decided_by__isnull=True, decided_at__isnull=True, decision_words="", reason_code="")
ENDED = [*sorted(DECIDED), Status.WITHDRAWN]

CONSTRAINTS: list[models.BaseConstraint] = [
    models.CheckConstraint(
        name="proposal_filed_is_complete",
        condition=~Q(status__in=FILED)
        | (
            COMPLETE
            & (Q(source=Source.CITIZEN) | Q(budget__isnull=False))
            & (~Q(source=Source.AGENCY) | COMPLETE_PROGRAMME)
        ),
    ),
    models.CheckConstraint(
        name="proposal_decided_has_its_decision",
        condition=Q(status__in=ENDED) & DECISION | ~Q(status__in=ENDED) & NO_DECISION,
    ),
    models.CheckConstraint(
        name="proposal_refused_says_why",
        condition=~Q(status__in=[*sorted(REFUSED), Status.WITHDRAWN]) | ~Q(decision_words=""),
    ),
    models.CheckConstraint(
        name="proposal_accommodated_has_its_line",
        condition=~Q(status=Status.ACCOMMODATED) | Q(line__isnull=False),
    ),
    models.CheckConstraint(
        name="proposal_in_verification_has_its_stage",
        condition=(Q(status__in=IN_VERIFICATION, holder__isnull=False) & ~Q(stage=""))
        | (Q(status=Status.DRAFT) & Q(stage=""))
        | ~Q(status__in=[*sorted(IN_VERIFICATION), Status.DRAFT]),
    ),
    models.CheckConstraint(
        name="proposal_has_its_proposer",
        condition=Q(organisation__isnull=False) | Q(proposer__isnull=False),
    ),
    models.CheckConstraint(
        name="proposal_of_an_agency_names_it",
        condition=~Q(source=Source.AGENCY) | Q(organisation__isnull=False),
    ),
    models.CheckConstraint(name="proposal_target_is_positive", condition=Q(target__gt=0)),
    models.CheckConstraint(name="proposal_budget_is_not_negative", condition=Q(budget__gte=0)),
    models.CheckConstraint(
        name="proposal_point_is_whole",  # and lies in Indonesia
        condition=Q(latitude__isnull=True, longitude__isnull=True)
        | Q(
            latitude__isnull=False,
            longitude__isnull=False,
            latitude__range=(-11, 6),
            longitude__range=(95, 141),
        ),
    ),
    models.CheckConstraint(
        name="proposal_plan_year_is_plausible", condition=Q(plan_year__range=(2000, 2100))
    ),
]

ASKED = ("status", "plan_year", "source", "stage", "agency", "region", "sub_activity", "verdict")
IN_ORDER = (F("submitted_at").desc(nulls_first=True), F("id").desc())


def _listed(name: str, *first: str) -> models.Index:
    """The public list in its order below `first`, with all else it is asked, without touching the rows."""
    others = [asked for asked in ASKED if asked not in first]
    return models.Index(*(F(one) for one in first), *IN_ORDER, name=name, include=others)


INDEXES = [
    _listed("proposal_list"),
    *(_listed(f"proposal_by_{asked}", asked) for asked in ASKED),
    GinIndex(OpClass(Upper("title"), "gin_trgm_ops"), name="proposal_words"),
    models.Index(fields=["organisation", "status"], name="proposal_agency"),
]
