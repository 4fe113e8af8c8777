"""Annual reports in the moderators' room: read here; written and issued on their pages."""

from django.contrib import admin

from perkasa.core.admin import OnItsPageAdmin
from planning.annual.models import AnnualReport
from stakeholders.accounts.roles import Permission


@admin.register(AnnualReport)
class AnnualReportAdmin(OnItsPageAdmin):
    """Every report with its paper."""

    manages = Permission.PLANS_MANAGE
    list_display = ["year", "status", "written_by", "issued_by", "issued_at", "paper"]
    list_filter = ["status"]
    list_select_related = ["written_by", "issued_by", "paper"]
    search_fields = ["year"]
    fields = [
        "year", "foreword", "highlights", "obstacles", "plans", "status", "written_by", "issued_by",
        "issued_at", "paper", "page",
    ]  # fmt: skip
