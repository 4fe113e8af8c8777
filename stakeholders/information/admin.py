"""The queue of requests for public information: the clock first, then the answers the law knows."""

from django.contrib import admin
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, Unwritten
from stakeholders.accounts.roles import Permission
from stakeholders.information import actions
from stakeholders.information.forms import AnswerForm
from stakeholders.information.lifecycle import INFORMATION
from stakeholders.information.models import InformationRequest
from stakeholders.information.reading import files_of


class ClockFilter(admin.SimpleListFilter):
    """What is late, what waits, and what was given more time."""

    title = _("batas waktu")
    parameter_name = "batas"

    def lookups(self, request, model_admin):
        return [
            ("lewat", _("Lewat batas waktu")),
            ("menunggu", _("Menunggu jawaban")),
            ("keberatan", _("Keberatan menunggu keputusan")),
            ("diperpanjang", _("Diperpanjang")),
        ]

    def queryset(self, request, queryset):
        match self.value():
            case "lewat":
                return queryset.past_the_clock(timezone.now())
            case "menunggu":
                return queryset.awaiting_answer()
            case "keberatan":
                return queryset.awaiting_judgement()
            case "diperpanjang":
                return queryset.filter(extended_at__isnull=False)
        return queryset


@admin.register(InformationRequest)
class InformationRequestAdmin(Unwritten, LifecycleAdmin):
    """Requests are read and answered here; what they say is the asker's own."""

    manages = Permission.INFORMATION_ANSWER
    readers = (Permission.INFORMATION_READ_ALL,)
    lifecycle = INFORMATION
    step_actions = {
        "answer": actions.answer, "extend": actions.extend, "refuse": actions.refuse,
        "grant": actions.grant, "dismiss": actions.dismiss,
    }  # fmt: skip
    step_forms = {"answer": AnswerForm, "grant": AnswerForm}
    list_display = ["code", "brief_wish", "account", "status", "received_at", "clock"]
    list_filter = ["status", ClockFilter]
    list_select_related = ["account"]
    search_fields = ["code", "wish", "purpose", "account__full_name", "account__email"]
    date_hierarchy = "received_at"
    ordering = ["due_on", "pk"]
    fields = [
        "code", "status", "account", "wish", "purpose", "received_at", "clock", "extended_at", "answer",
        "given_files", "answered_by", "answered_at", "objection", "objected_at", "judgement", "judged_by",
        "judged_at",
    ]  # fmt: skip

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    @admin.display(description=_("informasi yang diminta"))
    def brief_wish(self, asked):
        return asked.wish if len(asked.wish) <= 80 else asked.wish[:79] + "…"

    @admin.display(description=_("paling lambat"), ordering="due_on")
    def clock(self, asked):
        late = _("terlambat") if asked.is_overdue() else ""
        return format_html("{} <strong>{}</strong>", asked.due_words, late)

    @admin.display(description=_("berkas jawaban"))
    def given_files(self, asked):
        links = ((file["url"], file["name"]) for file in files_of(asked))
        return format_html_join(", ", '<a href="{}">{}</a>', links) or "–"
