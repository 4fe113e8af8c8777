"""What those who verify say among themselves: notes with mentions, criteria and ratings."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from planning.proposals.path.models import Visit

BEST_MARK = 100


class Note(models.Model):
    """A private note about a proposal, read by those who verify it."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("penulis")
    )
    text = models.TextField(_("catatan"))
    mentioned = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="+", blank=True, verbose_name=_("disebut")
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = _("catatan verifikator")
        verbose_name_plural = _("catatan verifikator")
        ordering = ["at", "pk"]
        constraints = [models.CheckConstraint(name="note_says_something", condition=~Q(text=""))]

    def __str__(self):
        return f"{self.author}: {self.proposal.code}"


class Criterion(models.Model):
    """What proposals are scored by at a stage, and how much it weighs."""

    name = models.CharField(_("kriteria"), max_length=120, unique=True)
    help = models.CharField(_("penjelasan"), max_length=200, blank=True)
    weight = models.PositiveSmallIntegerField(
        _("bobot"), validators=[MinValueValidator(1), MaxValueValidator(BEST_MARK)]
    )
    is_used = models.BooleanField(_("dipakai"), default=True)

    class Meta:
        verbose_name = _("kriteria penilaian")
        verbose_name_plural = _("kriteria penilaian")
        ordering = ["-weight", "name"]
        constraints = [models.CheckConstraint(name="criterion_weighs_something", condition=Q(weight__gt=0))]

    def __str__(self):
        return self.name


class Rating(models.Model):
    """Somebody asked to score a proposal at a visit; hidden from the others until all have given theirs."""

    visit = models.ForeignKey(Visit, models.CASCADE, related_name="ratings")
    verifier = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("penilai")
    )
    given_at = models.DateTimeField(_("dinilai"), null=True, editable=False)
    comment = models.TextField(_("catatan"), blank=True)

    class Meta:
        verbose_name = _("penilaian")
        verbose_name_plural = _("penilaian")
        constraints = [models.UniqueConstraint(fields=["visit", "verifier"], name="rating_once_a_verifier")]

    def __str__(self):
        return f"{self.visit}: {self.verifier}"


class Mark(models.Model):
    """How one rating values one criterion, 0 to 100, with the weight it had then."""

    rating = models.ForeignKey(Rating, models.CASCADE, related_name="marks")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="+")
    value = models.PositiveSmallIntegerField(_("nilai"))
    weight = models.PositiveSmallIntegerField(_("bobot"))

    class Meta:
        verbose_name = _("nilai")
        verbose_name_plural = _("nilai")
        constraints = [
            models.UniqueConstraint(fields=["rating", "criterion"], name="mark_once_a_criterion"),
            models.CheckConstraint(name="mark_lies_on_the_scale", condition=Q(value__lte=BEST_MARK)),
        ]

    def __str__(self):
        return f"{self.criterion}: {self.value}"
