"""Minutes of one consultation and who attended it."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.minutes.queries import MinutesQuerySet
from consultations.minutes.statuses import BY_VISITOR, HEARD, OPEN, WITHOUT_MOMENT, Response, Status
from perkasa.documents.models import Paper


class WithBooking(models.Manager):
    """Minutes come with their booking, also when a list of messages fetches them."""

    def get_queryset(self):
        return super().get_queryset().prefetch_related("booking")


@pghistory.track()
class Minutes(models.Model):
    """What was said and advised in one consultation; `version` counts what was saved."""

    STATUS_TONES = {
        Status.IN_REVIEW: "info",
        Status.OBJECTED: "warning",
        Status.SUBMITTED: "info",
        Status.RETURNED: "warning",
        Status.APPROVED: "success",
    }

    booking = models.OneToOneField(
        Booking, models.PROTECT, related_name="minutes", verbose_name=_("konsultasi")
    )
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.DRAFT)
    notes = models.TextField(_("pembahasan"), max_length=20000, blank=True)
    points = models.JSONField(_("catatan per butir"), default=list)  # of {"heading": …, "words": …}
    recommendations = models.JSONField(_("rekomendasi"), default=list)  # of texts
    version = models.PositiveIntegerField(_("versi"), default=1, editable=False)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("pencatat")
    )
    writers = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="minutes_written", verbose_name=_("penulis")
    )
    submitted_at = models.DateTimeField(_("diajukan"), null=True, editable=False)
    review_due = models.DateField(_("ditinjau paling lambat"), null=True, editable=False)
    response = models.CharField(
        _("tanggapan pemohon"), max_length=10, choices=Response, blank=True, editable=False
    )
    visitor_note = models.TextField(_("catatan pemohon"), max_length=2000, blank=True, editable=False)
    responded_at = models.DateTimeField(_("ditanggapi"), null=True, editable=False)
    responded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("ditanggapi oleh"),
    )  # fmt: skip
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("disetujui oleh"),
    )  # fmt: skip
    approved_at = models.DateTimeField(_("disetujui"), null=True, editable=False)
    paper = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("naskah")
    )
    announced_at = models.DateTimeField(_("pemohon diberi tahu"), null=True, editable=False)

    objects = MinutesQuerySet.as_manager()
    with_booking = WithBooking()

    class Meta:
        base_manager_name = "with_booking"  # minutes are named and found by their booking
        verbose_name = _("notula")
        verbose_name_plural = _("notula")
        ordering = ["-booking__period", "-pk"]
        indexes = [models.Index(fields=["status", "submitted_at"], name="minutes_waiting")]
        constraints = [
            models.CheckConstraint(
                condition=Q(status=Status.APPROVED, approved_by__isnull=False, approved_at__isnull=False)
                | (~Q(status=Status.APPROVED) & Q(approved_by__isnull=True, approved_at__isnull=True)),
                name="minutes_are_approved_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(paper__isnull=True) | Q(status=Status.APPROVED),
                name="only_approved_minutes_have_a_paper",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.DRAFT) | Q(submitted_at__isnull=False, review_due__isnull=False),
                name="minutes_beyond_draft_were_submitted",
            ),
            models.CheckConstraint(
                condition=Q(status__in=HEARD, response__in=Response.values)
                | (~Q(status__in=HEARD) & Q(response="")),
                name="minutes_are_heard_before_approval",
            ),
            models.CheckConstraint(
                condition=Q(response__in=WITHOUT_MOMENT, responded_at__isnull=True)
                | (~Q(response__in=WITHOUT_MOMENT) & Q(responded_at__isnull=False)),
                name="a_response_has_its_moment",
            ),
            models.CheckConstraint(
                condition=Q(response__in=BY_VISITOR, responded_by__isnull=False)
                | (~Q(response__in=BY_VISITOR) & Q(responded_by__isnull=True)),
                name="only_a_visitor_responds",
            ),
            models.CheckConstraint(
                condition=(Q(response=Response.NOTED) & ~Q(visitor_note=""))
                | (~Q(response=Response.NOTED) & Q(visitor_note="")),
                name="a_note_stands_iff_one_was_made",
            ),
            models.CheckConstraint(
                condition=(~Q(notes="") | ~Q(points=[])) & ~Q(recommendations=[]),
                name="minutes_say_something",
            ),
            models.CheckConstraint(
                condition=Q(announced_at__isnull=True) | Q(paper__isnull=False),
                name="only_a_paper_is_announced",
            ),
        ]

    def __str__(self):
        return f"Notula {self.booking.code}"

    def get_absolute_url(self) -> str:
        return reverse("consultations:minutes.detail", args=[self.booking.code])

    @property
    def is_open(self) -> bool:
        """Whether its words may still be changed."""
        return self.status in OPEN


class Attendee(models.Model):
    """A person who was there or asked to be excused, as they are called in the minutes."""

    class Presence(models.TextChoices):
        CAME = "came", _("hadir")
        EXCUSED = "excused", _("izin")
        ABSENT = "absent", _("tidak hadir")

    minutes = models.ForeignKey(Minutes, models.CASCADE, related_name="attendees", verbose_name=_("notula"))
    name = models.CharField(_("nama"), max_length=150)
    position = models.CharField(_("jabatan atau instansi"), max_length=150, blank=True)
    presence = models.CharField(_("kehadiran"), max_length=10, choices=Presence, default=Presence.CAME)

    class Meta:
        verbose_name = _("peserta")
        verbose_name_plural = _("peserta")
        ordering = ["pk"]

    def __str__(self):
        return self.name
