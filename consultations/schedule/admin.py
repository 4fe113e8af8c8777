"""Officers with their services, weekly hours and leave in the moderators' room."""

from django.contrib import admin

from consultations.schedule.models import Leave, WorkingHours
from consultations.services.models import Officer
from perkasa.core.admin import ModerationAdmin
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


class PartOfOfficer(admin.TabularInline):
    """A row that belongs to an officer: who manages services may write and strike it."""

    extra = 0

    def has_view_permission(self, request, obj=None):
        return request.user.is_staff

    def has_add_permission(self, request, obj=None):
        return request.user.may(Permission.SERVICES_MANAGE)

    has_change_permission = has_delete_permission = has_add_permission


class WorkingHoursInline(PartOfOfficer):
    model = WorkingHours


class LeaveInline(PartOfOfficer):
    model = Leave


@admin.register(Officer)
class OfficerAdmin(ModerationAdmin):
    """Who serves what, and when."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["account", "served", "is_active"]
    list_filter = ["is_active", "services"]
    list_select_related = ["account"]
    search_fields = ["account__full_name", "account__email"]
    filter_horizontal = ["services"]
    inlines = [WorkingHoursInline, LeaveInline]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("services")

    def formfield_for_foreignkey(self, db_field, request, **options):
        if db_field.name == "account":
            may_answer = Account.objects.who_may(Permission.BOOKINGS_ANSWER)
            options["queryset"] = may_answer | Account.objects.filter(officer__isnull=False)
        return super().formfield_for_foreignkey(db_field, request, **options)

    def formfield_for_dbfield(self, db_field, request, **options):
        if db_field.name == "meeting_url":
            options["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, request, **options)

    @admin.display(description=Officer._meta.get_field("services").verbose_name)
    def served(self, officer: Officer) -> str:
        return ", ".join(service.name for service in officer.services.all())
