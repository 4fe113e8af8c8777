"""What the tables of cooperation hold about people."""

from django.utils.translation import gettext_lazy as _

from perkasa.home.privacy.holding import Holding
from planning.models import (
    AspectMark,
    Assessment,
    Chapter,
    Cooperation,
    Deed,
    DeedRemark,
    Evaluation,
    HalfYearReport,
    Obligation,
    Party,
    Practice,
    PracticeFile,
    Seat,
    StageFile,
    Wording,
)

OF_COOPERATION = (
    Holding(Cooperation, by=("created_by",), words=("title", "object", "purpose", "scope")),
    Holding(Party, words=("name", "email", "signer", "office")),
    Holding(Seat, words=("office",)),
    Holding(StageFile, by=("handed_in_by",), words=("title",)),
    Holding(Deed, by=("created_by",), words=("title",)),
    Holding(Chapter, words=("text",)),
    Holding(
        Wording,
        _("Bab naskah kerja sama yang Anda tulis"),
        about=("by",),
        columns=("chapter", "version", "at"),
    ),
    Holding(
        DeedRemark,
        _("Komentar Anda atas naskah kerja sama"),
        about=("by",),
        words=("text",),
        columns=("chapter", "text", "at"),
    ),
    Holding(Obligation, words=("text", "proof")),
    Holding(HalfYearReport, by=("written_by",), words=("progress", "obstacles", "plans")),
    Holding(Evaluation, by=("decided_by",), words=("results", "reason")),
    Holding(Assessment, by=("assessed_by",), words=("summary",)),
    Holding(AspectMark, words=("evidence", "improvement")),
    Holding(
        Practice,
        _("Praktik dan inovasi yang Anda sampaikan"),
        about=("told_by",),
        words=(
            "title",
            "problem",
            "deed",
            "partners",
            "result",
            "challenge",
            "potential",
            "conditions",
            "contact",
        ),
        columns=("code", "title", "problem", "deed", "partners", "result", "conditions", "contact", "status"),
    ),
    Holding(
        PracticeFile,
        _("Bukti praktik yang Anda serahkan"),
        about=("practice__told_by",),
        file="file",
        columns=("practice", "code", "kind", "size"),
    ),
)
