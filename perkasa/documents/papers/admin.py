"""Papers and their registers in the admin: what waits, what failed and why, and how numbers are written."""

import json

from django.contrib import admin, messages
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from perkasa.core.admin import ModerationAdmin, ReadOnlyAdmin
from perkasa.core.refusals import reporting
from perkasa.documents.papers import actions
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.policies import MANAGE, may_retry
from perkasa.documents.papers.registers import Register
from perkasa.documents.signing.admin import SignatureRows


@admin.register(Register)
class RegisterAdmin(ModerationAdmin):
    """How the numbers of a kind and year are written; kind, year and last number stay as they are."""

    manages = MANAGE
    list_display = ["kind", "year", "classification", "number_format", "last_number"]
    list_filter = ["year", "kind"]

    def get_readonly_fields(self, request, obj=None):
        return ["last_number"] if obj is None else ["kind", "year", "last_number"]


@admin.register(Paper)
class PaperAdmin(ReadOnlyAdmin):
    """Every paper with the state of its PDF; a failed one can be made again, nothing else can be changed."""

    list_display = ["full_number", "kind", "title", "state", "attempts", "issued_at"]
    list_filter = ["state", "kind", "year"]
    search_fields = ["code", "full_number", "title"]
    date_hierarchy = "issued_at"
    actions = ["retry"]
    inlines = [SignatureRows]
    fields = (
        "code",
        "full_number",
        "kind",
        "title",
        "record",
        "issued_by",
        "issued_at",
        "is_public",
        "corrects",
        "state",
        "attempts",
        "error",
        "not_before",
        "finished_at",
        "pdf",
        "sha256",
        "contents",
    )
    readonly_fields = fields

    def has_retry_permission(self, request) -> bool:
        return may_retry.test(request.user, None)

    @admin.display(description=_("tentang"))
    def record(self, paper: Paper) -> str:
        return str(paper.about)

    @admin.display(description=_("berkas PDF"))
    def pdf(self, paper: Paper) -> str:
        address = reverse("documents:papers.download", args=[paper.code])
        return format_html('<a href="{}">{}</a>', address, paper.download_name) if paper.is_done else "–"

    @admin.display(description=_("isi yang dibekukan"))
    def contents(self, paper: Paper) -> str:
        return format_html("<pre>{}</pre>", json.dumps(paper.snapshot, indent=2, ensure_ascii=False))

    @admin.action(description=_("Buat ulang PDF yang gagal"), permissions=["retry"])
    def retry(self, request, queryset):
        done = 0
        for paper in queryset.order_by("pk"):
            with reporting(request) as outcome:
                actions.retry(paper, by=request.user)
            done += not outcome.refused
        if done:
            words = ngettext("%(done)d naskah akan dibuat ulang.", "%(done)d naskah akan dibuat ulang.", done)
            messages.success(request, words % {"done": done})
