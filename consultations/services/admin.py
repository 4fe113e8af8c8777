"""Services with their questions, in the moderators' room."""

from django.contrib import admin
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from consultations.services.questions.models import Question
from perkasa.core.admin import ModerationAdmin
from stakeholders.accounts.roles import Permission


class QuestionInline(admin.TabularInline):
    """What the service asks; one that was asked once is rather put aside than struck."""

    model = Question
    fields = ["position", "words", "kind", "options", "help", "is_required", "is_asked"]
    extra = 1

    def has_view_permission(self, request, obj=None):
        return request.user.is_staff

    def has_add_permission(self, request, obj=None):
        return request.user.may(Permission.SERVICES_MANAGE)

    has_change_permission = has_delete_permission = has_add_permission

    def formfield_for_dbfield(self, db_field, request, **options):
        field = super().formfield_for_dbfield(db_field, request, **options)
        narrow = {"options": {"rows": 3, "cols": 22}, "words": {"size": 30}, "help": {"size": 24}}
        if field and db_field.name in narrow:
            field.widget.attrs |= {"class": "", **narrow[db_field.name]}
        return field


@admin.register(Service)
class ServiceAdmin(ModerationAdmin):
    """What is offered; a closed service is no longer offered, what was booked stands."""

    manages = Permission.SERVICES_MANAGE
    list_display = [
        "name",
        "lengths",
        "buffers",
        "offer",
        "promised_at_once",
        "window",
        "asks",
        "is_open",
    ]
    list_filter = ["is_open", "offer", "needs_approval", ("officers", admin.RelatedOnlyFieldListFilter)]
    search_fields = ["name", "purpose"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [QuestionInline]
    fieldsets = [
        (None, {"fields": ["name", "slug", "purpose", "is_open"]}),
        (_("Pertemuan"), {
            "fields": ["offer", "duration", "more_durations", "buffer_before", "buffer_after"],
        }),
        (
            _("Siapa dan berapa banyak"),
            {"fields": ["audience", "most_per_person", "most_per_organisation", "field_codes"]},
        ),
        (_("Kapan dan bagaimana dijawab"), {
            "fields": ["needs_approval", "notice_days", "horizon_days", "change_hours"],
        }),
        (_("Yang perlu disiapkan"), {
            "fields": ["required_papers", "preparation"],
            "description": _("Berkas yang diunggah saat memesan ditulis sebagai pertanyaan berjenis berkas."),
        }),
    ]  # fmt: skip

    def get_prepopulated_fields(self, request, obj=None):
        return self.prepopulated_fields if obj is None else {}

    def get_queryset(self, request):
        asked = Count("questions", filter=Q(questions__is_asked=True))
        return super().get_queryset(request).annotate(asked=asked)

    @admin.display(description=_("lama (menit)"), ordering="duration")
    def lengths(self, service: Service) -> str:
        return ", ".join(str(minutes) for minutes in service.durations)

    @admin.display(description=_("jeda (menit)"))
    def buffers(self, service: Service) -> str:
        return f"{service.buffer_before} + {service.buffer_after}"

    @admin.display(description=_("langsung"), boolean=True, ordering="needs_approval")
    def promised_at_once(self, service: Service) -> bool:
        return not service.needs_approval

    @admin.display(description=_("dipesan"), ordering="notice_days")
    def window(self, service: Service) -> str:
        days = {"notice": service.notice_days, "horizon": service.horizon_days}
        return _("%(notice)d hari kerja – %(horizon)d hari") % days

    @admin.display(description=_("pertanyaan"), ordering="asked")
    def asks(self, service: Service) -> int:
        return service.asked
