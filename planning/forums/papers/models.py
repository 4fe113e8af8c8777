"""Files of a forum, kept in private storage."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import HandedIn
from perkasa.core.codes import CodeField
from planning.forums.models import AgendaItem, Forum


class Purpose(models.TextChoices):
    """What a file is for."""

    READING = "reading", _("Bahan acara")
    ATTENDANCE = "attendance", _("Daftar hadir bertanda tangan")


def private_place(file: "ForumFile", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"forums/{file.forum.code}/{file.code}.{file.kind}"


class ForumFileQuerySet(models.QuerySet):
    def readings(self):
        """What is to be read before a point."""
        return self.filter(purpose=Purpose.READING)

    def attendance(self):
        """Scanned lists with signatures: they name people."""
        return self.filter(purpose=Purpose.ATTENDANCE)

    def visible_to(self, account, forum: Forum):
        """Of a forum the reader sees: the papers of the points they may read; lists are for who leads it."""
        return self.filter(purpose=Purpose.READING, item__in=forum.agenda.visible_to(account))


class ForumFile(HandedIn):
    """A file of a forum; a reading stands with a point of its agenda."""

    forum = models.ForeignKey(Forum, models.CASCADE, related_name="files", verbose_name=_("forum"))
    item = models.ForeignKey(
        AgendaItem, models.CASCADE, null=True, blank=True, related_name="files", verbose_name=_("acara forum")
    )
    code = CodeField(_("nomor"), prefix="BKF")
    purpose = models.CharField(_("guna"), max_length=10, choices=Purpose)
    title = models.CharField(_("judul"), max_length=200, blank=True)
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)

    objects = ForumFileQuerySet.as_manager()

    class Meta(HandedIn.Meta):
        verbose_name = _("berkas forum")
        verbose_name_plural = _("berkas forum")
        constraints = [
            models.CheckConstraint(
                name="a_reading_stands_with_its_point",
                condition=Q(purpose=Purpose.READING, item__isnull=False)
                | Q(purpose=Purpose.ATTENDANCE, item__isnull=True),
            ),
        ]

    def __str__(self):
        return self.title or self.name

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:forums.papers.file", args=[self.forum.code, self.code])
