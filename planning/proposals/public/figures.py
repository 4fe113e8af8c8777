"""Proposals counted: received, answered, accommodated, how long an answer took; by place and by field."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Aggregate, Count, DurationField, F, Q, QuerySet
from django.db.models.functions import Substr

from planning.nomenclature.models import NomenclatureItem
from planning.proposals.statuses import DECIDED, Status
from stakeholders.regions.models import Region

FIELD_LENGTH = 4  # of "1.03"


class Median(Aggregate):
    """The middle value; the mean of the two when there are two."""

    function = "percentile_cont"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DurationField()


FIGURES = {
    "received": Count("pk"),
    "answered": Count("pk", filter=Q(status__in=DECIDED)),
    "accommodated": Count("pk", filter=Q(status=Status.ACCOMMODATED)),
    "took": Median(F("decided_at") - F("submitted_at")),
}


@dataclass(frozen=True)
class Figures:
    """How it stands with the proposals of one place or field, or with all."""

    name: str
    code: str
    received: int
    answered: int
    accommodated: int
    days: int | None

    @property
    def share(self) -> Decimal | None:
        """How many of a hundred received were accommodated; None without any."""
        if not self.received:
            return None
        return (Decimal(100 * self.accommodated) / self.received).quantize(Decimal("0.01"))


def whole(rows: QuerySet) -> Figures:
    """All of `rows` together."""
    return _figures("", "", rows.order_by().aggregate(**FIGURES))


def by_district(rows: QuerySet, regency: str) -> list[Figures]:
    """Each district of the regency in order of name, also those without a proposal."""
    counted = _counted(rows, F("region__parent__code"))
    districts = Region.objects.within(regency).filter(kind=Region.Kind.DISTRICT).order_by("name")
    return [_figures(one.name, one.code, counted.get(one.code, {})) for one in districts]


def by_field(rows: QuerySet, unknown: str) -> list[Figures]:
    """Each field of government (bidang urusan) of which there is a proposal; `unknown` names the others."""
    counted = _counted(rows, Substr("sub_activity__code", 1, FIELD_LENGTH))
    names = dict(NomenclatureItem.objects.field_names())
    known = sorted(code for code in counted if code)
    found = [_figures(names.get(code, code), code, counted[code]) for code in known]
    return found + ([_figures(unknown, "", counted[None])] if None in counted else [])


def _counted(rows: QuerySet, key: Any) -> dict[str | None, dict]:
    grouped = rows.order_by().annotate(key=key).values("key").annotate(**FIGURES)
    return {row["key"]: row for row in grouped}


def _figures(name: str, code: str, found: dict) -> Figures:
    took = found.get("took")
    return Figures(
        name, code, found.get("received", 0), found.get("answered", 0), found.get("accommodated", 0),
        None if took is None else took.days,
    )  # fmt: skip
