"""What a person says about what the checks found: confirmed, or exempted with a reason."""

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, When
from django.utils.translation import gettext_lazy as _

from planning.alignment import checks


class Verdict(models.TextChoices):
    """Computed by the checks, not decided by people."""

    NOT_CHECKED = checks.NOT_CHECKED, _("Belum diperiksa")
    ALIGNED = checks.ALIGNED, _("Selaras")
    PARTLY_ALIGNED = checks.PARTLY_ALIGNED, _("Selaras sebagian")
    NOT_ALIGNED = checks.NOT_ALIGNED, _("Tidak selaras")


TONES = {
    Verdict.NOT_CHECKED: "neutral",
    Verdict.ALIGNED: "success",
    Verdict.PARTLY_ALIGNED: "warning",
    Verdict.NOT_ALIGNED: "danger",
}


class Decision(models.TextChoices):
    """What a person said about what the checks found; any change of either side sets it back."""

    NONE = "", _("Belum ditinjau")
    CONFIRMED = "confirmed", _("Dikonfirmasi")
    EXEMPTED = "exempted", _("Dikecualikan")


DECISION_TONES = {Decision.CONFIRMED: "success", Decision.EXEMPTED: "info"}
STATUSES = [*Verdict.choices, *Decision.choices[1:]]
UNDECIDED = {"decision": Decision.NONE, "reason": "", "decided_by": None, "decided_at": None}
"""Nobody has said anything."""
DECIDED = Q(decision="", decided_by__isnull=True, decided_at__isnull=True) | (
    ~Q(decision="") & Q(decided_by__isnull=False, decided_at__isnull=False)
)
GIVES_REASON = ~Q(decision=Decision.EXEMPTED) | ~Q(reason="")


class Judged(models.Model):
    """A verdict of the checks, and what a person said about it."""

    verdict = models.CharField(
        _("keselarasan"), max_length=16, choices=Verdict, default=Verdict.NOT_CHECKED, editable=False
    )
    decision = models.CharField(
        _("tinjauan"), max_length=12, choices=Decision, default=Decision.NONE, blank=True, editable=False
    )
    reason = models.TextField(_("alasan"), blank=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False,
        verbose_name=_("ditinjau oleh"),
    )  # fmt: skip
    decided_at = models.DateTimeField(_("ditinjau"), null=True, editable=False)
    # Where it stands: what a person said, else what the checks found.
    status = models.GeneratedField(
        expression=Case(When(decision=Decision.NONE, then=F("verdict")), default=F("decision")),
        output_field=models.CharField(max_length=16), choices=STATUSES, db_persist=True,
        verbose_name=_("status"),
    )  # fmt: skip

    class Meta:
        abstract = True

    @property
    def words(self) -> str:
        """The status in words."""
        return str(Decision(self.decision).label if self.decision else Verdict(self.verdict).label)

    @property
    def tone(self) -> str:
        """How the status looks."""
        return DECISION_TONES[Decision(self.decision)] if self.decision else TONES[Verdict(self.verdict)]
