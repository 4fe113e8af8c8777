"""Files that people hand in to a record: named by their code, never by anybody's words."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField


class CodedFile(models.Model):
    """A private file; what it is was read from its content. Whoever inherits has its `code` and `file`."""

    code: CodeField
    kind = models.CharField(_("jenis"), max_length=8, editable=False)
    size = models.PositiveIntegerField(_("ukuran"), editable=False)

    class Meta:
        abstract = True
        ordering = ["pk"]

    def __str__(self):
        return self.name

    @property
    def name(self) -> str:
        """The name under which it is downloaded."""
        return f"{self.code}.{self.kind}"


class HandedIn(CodedFile):
    """A private file that says who handed it in, and when."""

    handed_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("diserahkan oleh"),
    )  # fmt: skip
    handed_in_at = models.DateTimeField(_("diserahkan"), auto_now_add=True)

    class Meta(CodedFile.Meta):
        abstract = True


class TitledFile(CodedFile):
    """A file that stands with its record under a title."""

    title = models.CharField(_("judul berkas"), max_length=200)
    attached_at = models.DateTimeField(_("dilampirkan"), auto_now_add=True)

    class Meta(CodedFile.Meta):
        abstract = True
        ordering = ["attached_at", "pk"]

    def __str__(self):
        return self.title
