"""Issues raised in forums and the experience shared about them."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from planning.forums.issue_map.statuses import TONES, Kind, Status
from planning.forums.models import Forum
from stakeholders.organisations.models import FIELD_CODE, Organisation
from stakeholders.regions.models import Region


class IssueQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those of the forums the reader may see."""
        return self.filter(forum__in=Forum.objects.visible_to(account))

    def with_words(self, text: str):
        """The one with this number, or those whose title and words hold every word of `text`."""
        return self.filter(
            *(
                Q(title__icontains=word) | Q(words__icontains=word) | Q(code__icontains=word)
                for word in text.split()
            )
        )

    def in_district(self, code: str):
        """Those of the district with this code and of its villages."""
        return self.filter(Q(region__code=code) | Q(region__parent__code=code))

    def by_district(self):
        """With the code of the district each lies in, for counting; of the whole regency none of them."""
        return self.annotate(
            district=Coalesce(
                models.Case(models.When(region__kind=Region.Kind.DISTRICT, then=F("region__code"))),
                F("region__parent__code"),
            )
        )

    def for_listing(self):
        """What a list shows, in one question to the database; the latest first."""
        return self.select_related("forum", "region__parent", "organisation").order_by("-pk")


@pghistory.track()
class Issue(models.Model):
    """A challenge or a potential that somebody raised in a forum; `doing` is what is being done about it."""

    STATUS_TONES = TONES
    Status = Status

    code = CodeField(_("nomor"), prefix="ISU")
    forum = models.ForeignKey(Forum, models.PROTECT, related_name="issues", verbose_name=_("forum"))
    kind = models.CharField(_("jenis"), max_length=10, choices=Kind, default=Kind.CHALLENGE)
    title = models.CharField(_("judul"), max_length=200)
    words = models.TextField(_("uraian"), max_length=5000)
    field_code = models.CharField(_("bidang urusan"), max_length=4, validators=[FIELD_CODE])
    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("wilayah"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("ditangani oleh"),
    )  # fmt: skip
    doing = models.TextField(_("yang sedang dilakukan"), max_length=5000, blank=True)
    status = models.CharField(
        _("status"), max_length=8, choices=Status, default=Status.RAISED, editable=False
    )

    objects = IssueQuerySet.as_manager()

    class Meta:
        verbose_name = _("isu")
        verbose_name_plural = _("isu")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                name="a_handled_issue_says_what_is_done", condition=Q(status=Status.RAISED) | ~Q(doing="")
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.issue_map.detail", args=[self.code])


class Experience(models.Model):
    """What somebody did about such an issue elsewhere or before, to learn from."""

    issue = models.ForeignKey(Issue, models.CASCADE, related_name="experiences", verbose_name=_("isu"))
    title = models.CharField(_("judul"), max_length=200)
    words = models.TextField(_("pengalaman"), max_length=5000)
    address = models.URLField(_("tautan"), max_length=500, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    shared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("dibagikan oleh"),
    )  # fmt: skip
    shared_at = models.DateTimeField(_("dibagikan"), auto_now_add=True)

    class Meta:
        verbose_name = _("pengalaman")
        verbose_name_plural = _("pengalaman")
        ordering = ["pk"]

    def __str__(self):
        return self.title
