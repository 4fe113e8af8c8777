"""Comments in the moderators' room: what was reported first."""

from django.contrib import admin
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, Unwritten
from planning.proposals.comments import actions
from planning.proposals.comments.lifecycle import COMMENT
from planning.proposals.comments.models import Comment
from stakeholders.accounts.roles import Permission


class ReportedFilter(admin.SimpleListFilter):
    """What somebody has reported and nobody has looked at."""

    title = _("laporan")
    parameter_name = "laporan"

    def lookups(self, request, model_admin):
        return [("menunggu", _("Menunggu diperiksa"))]

    def queryset(self, request, queryset):
        return queryset.reported() if self.value() else queryset


@admin.register(Comment)
class CommentAdmin(Unwritten, LifecycleAdmin):
    """Moderators read what was said and why it was reported, and hide it or let it stand."""

    lifecycle = COMMENT
    step_actions = {"hide": actions.hide, "keep": actions.keep, "show": actions.show}
    manages = Permission.COMMENTS_MODERATE
    list_display = ["text", "proposal", "by", "number_of_reports", "status", "at"]
    list_filter = [ReportedFilter, "status"]
    search_fields = ["text", "proposal__code"]
    ordering = ["-at", "-pk"]
    fields = ["text", "proposal", "by", "at", "status", "reasons"]
    readonly_fields = ["text", "proposal", "by", "at", "status", "reasons"]

    def get_queryset(self, request):
        return super().get_queryset(request).for_moderation()

    @admin.display(description=_("laporan terbuka"), ordering="number_of_reports")
    def number_of_reports(self, comment):
        return comment.number_of_reports

    @admin.display(description=_("laporan"))
    def reasons(self, comment):
        return format_html_join(
            "", "<p>{}</p>", ((report.reason,) for report in comment.reports.order_by("at"))
        )
