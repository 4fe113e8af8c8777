"""Lists of proposals in the moderators' room: who sent which, what became of it, and what was refused why."""

from django.contrib import admin

from perkasa.core.admin import ReadOnlyAdmin
from planning.proposals.sheets.models import ProposalList


@admin.register(ProposalList)
class ProposalListAdmin(ReadOnlyAdmin):
    """To look at only; a list is sent in on its own page, and a worker makes proposals of it."""

    list_display = ["file_name", "organisation", "source", "plan_year", "by", "uploaded_at", "state", "made"]
    list_filter = ["state", "source", "plan_year", ("organisation", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["organisation", "by"]
    search_fields = ["file_name", "organisation__name", "by__full_name"]
    date_hierarchy = "uploaded_at"
    fields = [
        "file_name", "organisation", "source", "plan_year", "is_to_submit", "by", "uploaded_at", "state",
        "rows", "made", "known", "problems", "error", "attempts", "claimed_at", "finished_at",
    ]  # fmt: skip

    def get_queryset(self, request):
        """Every list, whoever sent it: on its own page only the sender sees it."""
        return ProposalList.objects.order_by(*ProposalList._meta.ordering)
