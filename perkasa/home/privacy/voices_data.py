"""What is held about people around a proposal: who supports, comments, follows, objects, merges."""

from django.utils.translation import gettext_lazy as _

from perkasa.home.privacy.holding import Holding
from planning.models import Appeal, Comment, CommentReport, Endorsement, Follow, Support, Tie

OF_VOICES = [
    Holding(Support, _("Dukungan Anda"), about=("account",), columns=("proposal", "at"), is_erased=True),
    Holding(
        Follow,
        _("Yang Anda ikuti"),
        about=("account",),
        columns=("proposal", "region", "name", "pace", "since"),
        is_erased=True,
    ),
    Holding(
        Comment,
        _("Tanggapan Anda atas usulan"),
        about=("by",),
        words=("text",),
        columns=("proposal", "text", "status", "at"),
    ),
    Holding(
        CommentReport,
        _("Laporan Anda atas tanggapan"),
        about=("by",),
        words=("reason",),
        columns=("comment", "reason", "at"),
    ),
    Holding(
        Appeal,
        _("Tanggapan balik Anda"),
        about=("by",),
        by=("against", "answered_by"),
        words=("words", "against_words", "answer"),
        columns=("proposal", "words", "filed_at", "status", "answer", "answered_at"),
    ),
    Holding(Endorsement, by=("by",), words=("statement",)),
    Holding(Tie, by=("by", "undone_by"), words=("reason",)),
]
