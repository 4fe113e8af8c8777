"""The ways to ask for entries: whose they are, where, for which years, and what they are about."""

from collections.abc import Iterator

from django.db import models
from django.db.models import F, Q

from planning.overlap import entries
from planning.overlap.distances import square
from planning.overlap.entries import Reading
from planning.overlap.fields import Common
from planning.overlap.packing import unpack
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

OF_WRITTEN = ("year", "budget", "agency", "sub_activity", "source")
LASTS = Q(last_year__gt=F("year"))
"""Planned for more than one year; these few have indexes of their own."""


class EntryQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """What is public, an agency's own, a person's own; planners see all that was ever filed."""
        if account is None or not account.is_authenticated:
            return self.filter(is_public=True)
        seen = Q(is_public=True) | Q(organisation__in=account.organisations) | Q(owner=account)
        if account.may(Permission.PROPOSALS_READ_ALL):
            seen |= Q(is_filed=True)
        return self.filter(seen)

    def compared(self):
        """Those that are still planned."""
        return self.filter(is_at_rest=False)

    def of_year(self, year: int | None):
        """Those whose first year is `year`, or for no year in particular."""
        return self.filter(year=year)

    def lasting_into(self, year: int):
        """Those that began before `year` and last into it."""
        return self.filter(LASTS, year__lt=year, last_year__gte=year)

    def planned_between(self, first: int | None, last: int | None = None):
        """Those planned for one of these years (one, unless `last` is told), or for no year in particular.

        In parts without a row in common, each with its index: what begins then, and what has begun before.
        """
        if first is None:
            return [self.of_year(None)]
        return [self.filter(year__in=range(first, (last or first) + 1)), self.lasting_into(first)]

    def in_village(self, village: str):
        """Those in the village with this name key."""
        return self.filter(village=village)

    def in_district(self, district: str):
        """Those in the district with this name key, however closely their place is told."""
        return self.filter(district=district)

    def within(self, kilometres: float, point: tuple[float, float] | None):
        """Those whose point lies in the square of this half side around `point`; none around nowhere."""
        if point is None:
            return self.none()
        (south, north), (west, east) = square(kilometres, point)
        return self.filter(latitude__range=(south, north), longitude__range=(west, east))

    def without_village(self):
        """Those whose place is told no closer than a district."""
        return self.filter(village="")

    def resembling(self, signature: int):
        """The most alike by what they are about first."""
        return self.annotate(common=Common("signature", signature)).order_by("-common", "pk")

    def readings(self) -> Iterator[tuple[int, Reading]]:
        """Key and reading of each, without making a record of it: a search reads a whole district."""
        # Unordered: a cursor that promises an order walks the whole table for it.
        told = ("pk", "reading", "latitude", "longitude", "last_year", "title", *OF_WRITTEN)
        rows = self.order_by().values_list(*told).iterator(chunk_size=5000)
        for pk, reading, north, east, last_year, title, *rest in rows:
            point = None if north is None else (north, east)
            written = entries.Entry(title, "", "", "", "", *rest, point=point, last_year=last_year)
            yield pk, unpack(written, reading)
