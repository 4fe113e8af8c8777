"""The sentences in which cooperations are asked for."""

from django.db import models
from django.db.models import Exists, OuterRef, Q

from planning.cooperation.statuses import IN_FORCE, SHARED
from stakeholders.accounts.roles import Permission


class CooperationQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Everybody what came into force; its agency and its partners their own; planners all."""
        seen = Q(in_force_since__isnull=False)
        if account is None or not account.is_authenticated:
            return self.filter(seen)
        if account.may(Permission.COOPERATION_READ_ALL):
            return self.all()
        own = account.organisations
        parties = self.model._meta.get_field("parties").related_model.objects
        ours = parties.filter(cooperation=OuterRef("pk"), organisation__in=own)
        seen |= Q(responsible__in=own) | Q(Exists(ours), status__in=SHARED)
        return self.filter(seen)

    def in_force(self):
        """Those that are carried out."""
        return self.filter(status__in=IN_FORCE)

    def for_listing(self):
        """What a list shows, in two questions to the database; the latest first."""
        return self.select_related("responsible").prefetch_related("parties__region").order_by("-pk")

    def for_reading(self):
        """Everything the page of one cooperation shows of it and its parties."""
        return self.select_related("responsible", "created_by").prefetch_related(
            "places", "parties__region", "parties__organisation", "parties__shares"
        )

    def with_words(self, text: str):
        """Those whose title, object, number or parties hold every word of `text`."""
        rows = self
        for word in text.split():
            said = Q(title__icontains=word) | Q(object__icontains=word) | Q(code__icontains=word)
            parties = self.model._meta.get_field("parties").related_model.objects
            named = parties.filter(Q(name__icontains=word) | Q(region__name__icontains=word))
            rows = rows.filter(said | Exists(named.filter(cooperation=OuterRef("pk"))))
        return rows
