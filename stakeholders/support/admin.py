"""Every visit in the admin, for those who watch."""

from django.contrib import admin

from perkasa.core.admin import Unwritten
from stakeholders.accounts.admin import PeopleAdmin
from stakeholders.support.models import SupportVisit


@admin.register(SupportVisit)
class SupportVisitAdmin(Unwritten, PeopleAdmin):
    """Read only: who saw the portal as whom, when and why."""

    list_display = ["began_at", "by", "account", "reason", "until", "ended_at"]
    list_select_related = ["by", "account"]
    search_fields = ["by__full_name", "account__full_name", "reason"]
    date_hierarchy = "began_at"
    ordering = ["-began_at", "-pk"]
