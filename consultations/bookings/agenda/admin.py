"""Officers and rooms with their hours of the week and the days that differ, in the moderators' room."""

from django.contrib import admin
from django.forms.models import BaseInlineFormSet
from django.utils.translation import gettext_lazy as _

from consultations.bookings.agenda.forms import ClosureForm, DeviationRowForm, refuse_if_in_the_way
from consultations.bookings.agenda.policies import may_plan
from consultations.schedule.models import Closure, Deviation, OpeningHours, WorkingHours
from consultations.services.models import Officer, Room
from perkasa.core.admin import ModerationAdmin
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


class PartOfSchedule(admin.TabularInline):
    """A row of the schedule: who manages services writes all of them, an officer their own."""

    extra = 0

    def has_view_permission(self, request, obj=None):
        return request.user.is_staff

    def has_add_permission(self, request, obj=None):
        return may_plan.test(request.user, obj)

    def has_change_permission(self, request, obj=None):
        return may_plan.test(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        return may_plan.test(request.user, obj)


class DeviationFormSet(BaseInlineFormSet):
    """No day leaves the schedule while somebody is booked on it; the error leads to those bookings."""

    def clean(self):
        super().clean()
        for form in self.forms:
            if form.has_changed() and not form.errors and not self._should_delete_form(form):
                refuse_if_in_the_way(form)


class WorkingHoursInline(PartOfSchedule):
    model = WorkingHours


class OpeningHoursInline(PartOfSchedule):
    model = OpeningHours


class DeviationInline(PartOfSchedule):
    model = Deviation
    form = DeviationRowForm
    formset = DeviationFormSet
    fields = ["kind", "first_day", "last_day", "starts", "ends", "note"]


class OfficerDeviationInline(DeviationInline):
    fk_name = "officer"


class RoomDeviationInline(DeviationInline):
    fk_name = "room"


@admin.register(Officer)
class OfficerAdmin(ModerationAdmin):
    """Who serves what, and when; officers keep their own hours here."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["account", "served", "is_active"]
    list_filter = ["is_active", "services"]
    list_select_related = ["account"]
    search_fields = ["account__full_name", "account__email"]
    filter_horizontal = ["services"]
    fields = ["account", "services", "field_codes", "meeting_url", "is_active"]
    inlines = [WorkingHoursInline, OfficerDeviationInline]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("services")

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) or (
            obj is not None and may_plan.test(request.user, obj)
        )

    def get_readonly_fields(self, request, obj=None):
        if request.user.may(self.manages):
            return []
        return ["account", "services", "field_codes", "is_active"]

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


@admin.register(Room)
class RoomAdmin(ModerationAdmin):
    """Where people meet, and when it is open."""

    manages = Permission.SERVICES_MANAGE
    list_display = ["name", "place", "is_active"]
    list_filter = ["is_active"]
    search_fields = ["name", "place"]
    inlines = [OpeningHoursInline, RoomDeviationInline]


@admin.register(Closure)
class ClosureAdmin(ModerationAdmin):
    """Local closures: from a first to a last day, of the whole office or of one room, with the reason."""

    manages = Permission.SERVICES_MANAGE
    form = ClosureForm
    fields = ["room", "first_day", "last_day", "starts", "ends", "note"]
    list_display = ["what", "days", "note"]
    list_select_related = ["room"]
    list_filter = ["room"]
    search_fields = ["note"]

    def has_delete_permission(self, request, obj=None):
        return self.has_change_permission(request, obj)

    @admin.display(description=_("yang tutup"))
    def what(self, closure: Closure) -> str:
        return str(closure.room or _("Seluruh kantor"))

    @admin.display(description=_("hari"), ordering="period")
    def days(self, closure: Closure) -> str:
        return closure.when
