"""Work to be done is a row; Celery only makes it happen sooner."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.bell import bell


class Job(StrEnum):
    """The closed list of background jobs: the name of each Celery task."""

    SEND_NOTIFICATIONS = "stakeholders.notifications.send_due"
    COMPOSE_DIGESTS = "stakeholders.notifications.compose_digests"
    RENDER_PAPERS = "documents.render_pending"
    READ_BUSY_CALENDARS = "consultations.schedule.read_busy_calendars"
    EXPIRE_HOLDS = "consultations.bookings.expire_holds"
    OFFER_TIMES = "consultations.bookings.line.offer_times"
    CLOSE_REVIEWS = "consultations.minutes.close_reviews"
    CLOSE_QUEUE = "consultations.queue.close_days"
    ANNOUNCE_MINUTES = "consultations.minutes.announce"
    REMIND_FOLLOW_UPS = "consultations.minutes.followups.remind"
    REMIND_FORUM_ACTIONS = "planning.forums.follow_ups.remind"
    ASK_SURVEYS = "consultations.surveys.ask_all"
    MAKE_DUMPS = "api.dumps.make"
    TELL_CONSUMERS = "api.webhooks.tell"
    MAKE_DATA_COPIES = "home.privacy.make_copies"
    KEEP_SEARCH = "home.search.keep"
    KEEP_RETENTION = "home.privacy.keep_retention"
    COMPARE_PLANS = "planning.overlap.compare"
    LEARN_WEIGHTS = "planning.overlap.learn"
    RELEASE_ANSWERS = "planning.proposals.release_answers"
    REMIND_VERIFIERS = "planning.proposals.remind_verifiers"
    ALIGN_AGAIN = "planning.alignment.align_again"
    WARN_OF_ENDS = "planning.cooperation.warn"
    WRITE_TO_PARTNERS = "planning.cooperation.write_to_partners"
    REMIND_STAGES = "planning.stages.remind"
    TELL_DELAYS = "planning.forums.timetable.tell"
    COUNT_YEARS = "planning.evaluation.count_years"
    REMIND_REPORTS = "planning.evaluation.remind"
    TELL_FOLLOWERS = "planning.proposals.following.tell"
    READ_SHEETS = "planning.plans.imports.read_sheets"
    READ_PROPOSALS = "planning.proposals.sheets.read_proposals"
    RESUME_ORGANISATIONS = "stakeholders.directory.resume"
    SEND_INVITATIONS = "stakeholders.invitations.send_due"
    SHOW_NAMES = "stakeholders.organisations.show_names"


def nudge(job: Job) -> None:
    """Once this transaction is committed, ask a worker to run `job`; else the timetable will."""
    transaction.on_commit(partial(bell.ring, job.value), robust=True)


class WorkState(models.TextChoices):
    PENDING = "pending", _("menunggu")
    RUNNING = "running", _("dikerjakan")
    DONE = "done", _("selesai")
    MISSED = "missed", _("terlewat")
    CANCELLED = "cancelled", _("dibatalkan")
    UNKNOWN = "unknown", _("hasil tidak diketahui")
    FAILED = "failed", _("gagal")


class WorkQuerySet(models.QuerySet):
    def due(self, now=None):
        """What waits and may be done now."""
        return self.filter(state=WorkState.PENDING, not_before__lte=now or timezone.now())

    def delayed(self, before):
        """What waits although it was due before that moment, or was tried and must be tried again."""
        late = models.Q(not_before__lt=before) | models.Q(attempts__gt=0)
        return self.filter(late, state=WorkState.PENDING)

    def stuck(self, before):
        """What a worker took before that moment and has not finished."""
        return self.filter(state=WorkState.RUNNING, claimed_at__lt=before)

    def ended_badly(self, since):
        """What failed, or ended with nobody knowing how, after that moment."""
        return self.filter(state__in=[WorkState.FAILED, WorkState.UNKNOWN], finished_at__gt=since)

    def claim_next(self):
        """One due row, marked as running in its own transaction; None when nothing is left."""
        with transaction.atomic():
            work = (
                self.due()
                .order_by("not_before", "pk")
                .select_for_update(skip_locked=True, of=("self",))
                .first()
            )
            if work:
                work.state, work.claimed_at, work.attempts = (
                    WorkState.RUNNING,
                    timezone.now(),
                    work.attempts + 1,
                )
                work.save(update_fields=["state", "claimed_at", "attempts"])
            return work


class Work(models.Model):
    """A row that stands for work still to be done, with its error when it failed."""

    state = models.CharField(
        _("keadaan"), max_length=12, choices=WorkState, default=WorkState.PENDING, editable=False
    )
    not_before = models.DateTimeField(_("tidak sebelum"), default=timezone.now)
    attempts = models.PositiveSmallIntegerField(_("percobaan"), default=0, editable=False)
    claimed_at = models.DateTimeField(_("diambil"), null=True, editable=False)
    finished_at = models.DateTimeField(_("selesai"), null=True, editable=False)
    error = models.TextField(_("galat"), blank=True, editable=False)

    objects = WorkQuerySet.as_manager()

    class Meta:
        abstract = True

    def finish(self, state: WorkState, error: str = "") -> None:
        """The row says how its work ended and when."""
        self.state, self.finished_at, self.error = state, timezone.now(), error
        self.save(update_fields=["state", "finished_at", "error"])

    def try_again(self, delay, error: str) -> None:
        """The row waits again for `delay` and keeps the error of this attempt."""
        self.state, self.not_before, self.error = WorkState.PENDING, timezone.now() + delay, error
        self.save(update_fields=["state", "not_before", "error"])


def until_none_is_left(step: Callable[[], bool]) -> int:
    """Run `step` until it has nothing to do; answers how many times it did something."""
    done = 0
    while step():
        done += 1
    return done
