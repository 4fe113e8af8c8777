"""What happened to a proposal at each stage: one row a visit, and what those who verify wrote around it."""

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Work, WorkState
from planning.proposals.models import Proposal
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.sources import Stage
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class Outcome(models.TextChoices):
    """How a visit ends; a proposal that is taken back ends it too."""

    APPROVE = "approve", _("Setujui")
    APPROVE_WITH_NOTE = "approve_note", _("Setujui dengan catatan")
    RETURN = "return", _("Kembalikan")
    REFUSE = "refuse", _("Tolak")
    REDIRECT = "redirect", _("Alihkan ke perangkat daerah lain")
    WITHDRAWN = "withdrawn", _("Ditarik pengusul")


TONES = {
    "": "info",
    Outcome.APPROVE: "success",
    Outcome.APPROVE_WITH_NOTE: "success",
    Outcome.RETURN: "warning",
    Outcome.REFUSE: "danger",
    Outcome.REDIRECT: "warning",
    Outcome.WITHDRAWN: "neutral",
}
APPROVED = frozenset({Outcome.APPROVE, Outcome.APPROVE_WITH_NOTE})
WITH_WORDS = [Outcome.APPROVE_WITH_NOTE, Outcome.REDIRECT, Outcome.REFUSE, Outcome.RETURN]


class Answer(models.Model):
    """How somebody answers at a stage: outcome, why, and what is recommended beside what was proposed."""

    outcome = models.CharField(_("putusan"), max_length=12, choices=Outcome, blank=True)
    reason_code = models.CharField(_("kode alasan"), max_length=16, choices=ReasonCode, blank=True)
    words = models.TextField(_("catatan atau alasan"), blank=True)
    target = models.DecimalField(
        _("volume yang disarankan"), max_digits=16, decimal_places=2, null=True, blank=True
    )
    budget = models.BigIntegerField(_("anggaran yang disarankan"), null=True, blank=True)
    redirected_to = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("dialihkan ke")
    )
    line = models.ForeignKey(
        "planning.Line", models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("baris rencana"),
    )  # fmt: skip

    class Meta:
        abstract = True


class VisitQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Those of the stages one's organisations are responsible for, and all for readers of all."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may("proposals.read_all"):
            return self.all()
        return self.filter(responsible__in=account.organisations)

    def open(self):
        """What waits for an answer."""
        return self.filter(outcome="")

    def decided(self):
        """What was answered."""
        return self.exclude(outcome="")

    def late(self, day):
        """What should have been answered before `day`."""
        return self.open().filter(due__lt=day)

    def to_remind_of(self, day):
        """What waits so long on `day` that who verifies is reminded, and was not yet."""
        return self.open().filter(reminded_at=None, remind_on__lte=day)

    def to_escalate(self, day):
        """What is so late on `day` that the heads are told, and were not yet."""
        return self.open().filter(escalated_at=None, escalate_on__lte=day)

    def with_held(self):
        """Each with `held_until`: when the answer takes effect that waits for its time; None without one."""
        waiting = HeldAnswer.objects.filter(visit=OuterRef("pk"), state=WorkState.PENDING)
        return self.annotate(held_until=Subquery(waiting.values("not_before")[:1]))

    def for_listing(self):
        """What the list of a stage shows."""
        rows = self.select_related("proposal__organisation", "proposal__region__parent", "assignee")
        rows = rows.with_held()
        return rows.order_by("due", "pk")


class Visit(Answer):
    """A proposal at a stage, from when it came until it was answered; given back, it comes here once more."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="visits", verbose_name=_("usulan"))
    number = models.PositiveSmallIntegerField(_("urutan"))
    stage = models.CharField(_("tahap"), max_length=12, choices=Stage)
    responsible = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("penanggung jawab")
    )
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="visits_assigned",
        verbose_name=_("verifikator"),
    )  # fmt: skip
    opened_at = models.DateTimeField(_("masuk"), default=timezone.now)
    due = models.DateField(_("paling lambat"))
    remind_on = models.DateField(_("diingatkan mulai"))
    escalate_on = models.DateField(_("dinaikkan mulai"))
    reminded_at = models.DateTimeField(_("diingatkan"), null=True, editable=False)
    escalated_at = models.DateTimeField(_("dinaikkan"), null=True, editable=False)
    checklist = models.JSONField(_("daftar periksa"), default=dict, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("oleh"),
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True)

    objects = VisitQuerySet.as_manager()

    class Meta:
        verbose_name = _("verifikasi")
        verbose_name_plural = _("verifikasi")
        ordering = ["proposal", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["proposal"], condition=Q(outcome=""), name="visit_one_stage_at_a_time"
            ),
            models.UniqueConstraint(fields=["proposal", "number"], name="visit_has_its_number"),
            models.CheckConstraint(
                name="visit_answered_by_somebody",
                condition=Q(outcome="", decided_by__isnull=True, decided_at__isnull=True)
                | (~Q(outcome="") & Q(decided_by__isnull=False, decided_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="visit_says_why", condition=~Q(outcome__in=WITH_WORDS) | ~Q(words="")
            ),
            models.CheckConstraint(
                name="visit_refused_with_a_code",
                condition=~Q(outcome=Outcome.REFUSE) | ~Q(reason_code=""),
            ),
            models.CheckConstraint(
                name="visit_redirected_somewhere",
                condition=~Q(outcome=Outcome.REDIRECT) | Q(redirected_to__isnull=False),
            ),
            models.CheckConstraint(name="visit_target_is_positive", condition=Q(target__gt=0)),
            models.CheckConstraint(name="visit_budget_is_not_negative", condition=Q(budget__gte=0)),
        ]
        indexes = [
            models.Index(
                fields=["responsible", "stage", "due"], condition=Q(outcome=""), name="visit_waiting"
            ),
            models.Index(fields=["assignee"], condition=Q(outcome=""), name="visit_assigned"),
        ]

    def __str__(self):
        return f"{self.proposal.code}: {self.get_stage_display()}"

    @property
    def tone(self) -> str:
        """How it looks in a list."""
        return TONES[self.outcome]


class HeldAnswer(Answer, Work):
    """An answer that is ready and takes effect at a set time, together with others; pending until then."""

    visit = models.ForeignKey(Visit, models.CASCADE, related_name="held", verbose_name=_("verifikasi"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh"))

    class Meta:
        verbose_name = _("putusan yang ditahan")
        verbose_name_plural = _("putusan yang ditahan")
        constraints = [
            models.UniqueConstraint(
                fields=["visit"], condition=Q(state__in=["pending", "running"]), name="held_answer_once"
            )
        ]

    def __str__(self):
        return f"{self.visit}: {self.get_outcome_display()}"


class Conflict(models.Model):
    """Somebody has said that they are too close to a proposal to verify it."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="conflicts")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("verifikator")
    )
    reason = models.TextField(_("alasan"))
    declared_at = models.DateTimeField(_("dinyatakan"), auto_now_add=True)

    class Meta:
        verbose_name = _("benturan kepentingan")
        verbose_name_plural = _("benturan kepentingan")
        constraints = [models.UniqueConstraint(fields=["proposal", "account"], name="conflict_declared_once")]

    def __str__(self):
        return f"{self.account}: {self.proposal.code}"


def filled(words: str, proposal: Proposal) -> str:
    """Words for many, about one of them."""
    return words.replace("{nomor}", proposal.code).replace("{judul}", proposal.title)


class AnswerTemplate(models.Model):
    """Words for an answer that is given often; `{nomor}` and `{judul}` are filled in."""

    name = models.CharField(_("nama"), max_length=80, unique=True)
    outcome = models.CharField(_("putusan"), max_length=12, choices=Outcome)
    reason_code = models.CharField(_("kode alasan"), max_length=16, choices=ReasonCode, blank=True)
    words = models.TextField(_("isi"))

    class Meta:
        verbose_name = _("templat jawaban")
        verbose_name_plural = _("templat jawaban")
        ordering = ["outcome", "name"]

    def __str__(self):
        return self.name

    def words_for(self, proposal: Proposal) -> str:
        """Its words about one proposal."""
        return filled(self.words, proposal)

    def answer_about(self, proposal: Proposal) -> dict[str, str]:
        """What it fills in when one proposal is answered with it."""
        return {
            "outcome": self.outcome, "reason_code": self.reason_code, "words": self.words_for(proposal),
        }  # fmt: skip


class Selection(models.Model):
    """A way of narrowing the desk that somebody comes back to: the query of its address."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pemilik")
    )
    name = models.CharField(_("nama"), max_length=60)
    query = models.CharField(_("saringan"), max_length=500)

    class Meta:
        verbose_name = _("pilihan tersimpan")
        verbose_name_plural = _("pilihan tersimpan")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["owner", "name"], name="selection_name_once_a_person")]

    def __str__(self):
        return self.name
