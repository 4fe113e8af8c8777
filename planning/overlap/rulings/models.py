"""Rulings on pairs that were found alike, and the remarks of those whose plans they are."""

from collections.abc import Iterable

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.overlap.models import Entry
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


class Decision(models.TextChoices):
    """How two plans stand to each other, said by a person."""

    OVERLAP = "overlap", _("Tumpang tindih")
    COMPLEMENT = "complement", _("Saling melengkapi")
    UNRELATED = "unrelated", _("Bukan tumpang tindih")


class Consequence(models.TextChoices):
    """What follows from a ruling."""

    LEAVE = "leave", _("Biarkan keduanya")
    MERGE = "merge", _("Gabungkan menjadi satu")
    REASSIGN = "reassign", _("Alihkan ke perangkat daerah yang berwenang")
    RESCHEDULE = "reschedule", _("Jadwalkan ulang")
    DESK = "desk", _("Bahas di desk bersama")
    COOPERATION = "cooperation", _("Jadikan gagasan kerja sama")


GIVING_WAY = frozenset({Consequence.MERGE, Consequence.REASSIGN, Consequence.RESCHEDULE})
"""One of the two goes back to its owner, to be changed."""


class RulingQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Those who read all proposals, and the organisations whose plans it is about."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.PROPOSALS_READ_ALL):
            return self
        own = account.organisations
        mine = Q(first__owner=account) | Q(second__owner=account)
        return self.filter(mine | Q(first__organisation__in=own) | Q(second__organisation__in=own))

    def current(self):
        """The latest word on each pair."""
        return self.filter(superseded_at=None)

    def holding(self):
        """Those of which neither side has changed in what was compared."""
        return self.current().filter(first_digest=F("first__digest"), second_digest=F("second__digest"))

    def asking(self, organisations: Iterable[Organisation]):
        """Those in force by which a line in a plan of these is to be changed, and is not yet."""
        rows = self.holding().filter(yielding__source=Entry.Source.PLAN_LINE)
        return rows.filter(yielding__organisation__in=organisations)

    def about(self, entry: Entry):
        """Those with `entry` on one side."""
        return self.filter(Q(first=entry) | Q(second=entry))

    def for_reading(self):
        """With what a page says of them."""
        return self.select_related("first__organisation", "second__organisation", "decided_by", "yielding")


@pghistory.track()
class Ruling(models.Model):
    """What a planner decided about a pair, with the finding it was made on; holds until a side changes."""

    Decision = Decision
    Consequence = Consequence
    TONES = {
        Decision.OVERLAP: "warning",
        Decision.COMPLEMENT: "success",
        Decision.UNRELATED: "neutral",
    }

    code = CodeField(_("nomor"), prefix="TTI")
    first = models.ForeignKey(Entry, models.CASCADE, related_name="+", verbose_name=_("pertama"))
    second = models.ForeignKey(Entry, models.CASCADE, related_name="+", verbose_name=_("kedua"))
    decision = models.CharField(_("putusan"), max_length=12, choices=Decision)
    consequence = models.CharField(_("tindak lanjut"), max_length=12, choices=Consequence)
    yielding = models.ForeignKey(
        Entry, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("yang dikembalikan")
    )
    reason = models.TextField(_("alasan"))

    score = models.FloatField(_("skor"))
    verdict = models.CharField(_("putusan mesin"), max_length=20)
    reasons = models.JSONField(_("alasan mesin"), default=list)
    formula = models.CharField(_("versi rumus"), max_length=20)
    first_digest = models.CharField(max_length=16, editable=False)
    second_digest = models.CharField(max_length=16, editable=False)

    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diputuskan oleh")
    )
    decided_at = models.DateTimeField(_("diputuskan"), auto_now_add=True)
    superseded_at = models.DateTimeField(_("diganti"), null=True, editable=False)
    outcome = models.CharField(_("yang dilakukan"), max_length=300, blank=True, editable=False)
    outcome_address = models.CharField(max_length=200, blank=True, editable=False)

    objects = RulingQuerySet.as_manager()

    class Meta:
        verbose_name = _("putusan tumpang tindih")
        verbose_name_plural = _("putusan tumpang tindih")
        ordering = ["-decided_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["first", "second"], condition=Q(superseded_at=None), name="ruling_one_in_force_a_pair"
            ),
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="ruling_first_is_the_elder"),
            models.CheckConstraint(
                condition=Q(consequence__in=GIVING_WAY, yielding__isnull=False)
                | (~Q(consequence__in=GIVING_WAY) & Q(yielding__isnull=True)),
                name="ruling_says_who_gives_way",
            ),
            models.CheckConstraint(
                condition=Q(yielding=None) | Q(yielding=F("first")) | Q(yielding=F("second")),
                name="ruling_one_of_the_two_gives_way",
            ),
            models.CheckConstraint(
                condition=~Q(decision=Decision.UNRELATED) | Q(consequence=Consequence.LEAVE),
                name="ruling_nothing_follows_from_nothing",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="ruling_has_a_reason"),
        ]

    def __str__(self):
        return f"{self.code} {self.get_decision_display()}"

    def get_absolute_url(self):
        return reverse("planning:overlap.rulings.compare", args=[self.first_id, self.second_id])

    @property
    def tone(self) -> str:
        """How the decision looks."""
        return self.TONES[Decision(self.decision)]

    @property
    def holds(self) -> bool:
        """Whether it is the latest word and both sides still say what they said then."""
        digests = (self.first.digest, self.second.digest)
        return self.superseded_at is None and digests == (self.first_digest, self.second_digest)


@pghistory.track()
class Remark(models.Model):
    """What an owner of one side says about a ruling."""

    ruling = models.ForeignKey(Ruling, models.CASCADE, related_name="remarks", verbose_name=_("putusan"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="+", verbose_name=_("atas nama instansi")
    )
    text = models.TextField(_("tanggapan"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh"))
    at = models.DateTimeField(_("pada"), auto_now_add=True)

    class Meta:
        verbose_name = _("tanggapan atas putusan")
        verbose_name_plural = _("tanggapan atas putusan")
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.ruling.code}: {self.text[:60]}"

    @property
    def voice(self) -> str:
        """In whose name it is said; a citizen stays without one."""
        return self.organisation.short_name if self.organisation else str(_("Pengusul"))


def unruled(findings):
    """Of `findings`, those that wait for a person: no ruling on the pair holds."""
    holding = Ruling.objects.holding().filter(first=OuterRef("first"), second=OuterRef("second"))
    return findings.filter(~Exists(holding))
