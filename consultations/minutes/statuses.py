"""Where minutes can stand, and what the visitor can say about them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where minutes stand; the words are those people read."""

    DRAFT = "draft", _("Disusun")
    IN_REVIEW = "in_review", _("Ditinjau pemohon")
    OBJECTED = "objected", _("Ada keberatan")
    SUBMITTED = "submitted", _("Menunggu persetujuan")
    RETURNED = "returned", _("Dikembalikan")
    APPROVED = "approved", _("Disetujui")


OPEN = [Status.DRAFT, Status.OBJECTED, Status.RETURNED]
SHOWN = [Status.IN_REVIEW, Status.SUBMITTED, Status.APPROVED]
"""Whoever asked for the consultation reads the words, because they are not being changed."""
HEARD = [Status.SUBMITTED, Status.RETURNED, Status.APPROVED]
"""The visitor's part is over for these words."""


class Response(models.TextChoices):
    """How the visitor's part ended; an objection is no end but another round."""

    AGREED = "agreed", _("Disetujui pemohon")
    NOTED = "noted", _("Disetujui pemohon dengan catatan")
    SILENT = "silent", _("Tidak ada tanggapan, dianggap setuju")
    UNANSWERED = "unanswered", _("Tidak ada tanggapan, diputuskan pimpinan")
    NOT_ASKED = "not_asked", _("Ditulis sebelum pemohon diminta meninjau")


BY_VISITOR = [Response.AGREED, Response.NOTED]
WITHOUT_MOMENT = ["", Response.NOT_ASKED]
