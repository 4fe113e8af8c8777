"""Stages and exemptions in the moderators' room: a year is laid out at once, then changed row by row."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin
from perkasa.core.refusals import reporting
from planning.stages import actions
from planning.stages.forms import ExemptionForm, LayOutForm
from planning.stages.models import Exemption, Stage
from stakeholders.accounts.roles import Permission


@admin.register(Stage)
class StageAdmin(ModerationAdmin):
    """The calendar of a plan year, all its days on one page; a row may go as long as nobody was exempted."""

    manages = Permission.PLANS_MANAGE
    change_list_template = "admin/stages/change_list.html"
    list_display = ["name", "plan_year", "starts", "ends", "when_words", "opens", "exempted", "reminded_of"]
    list_editable = ["starts", "ends"]
    list_filter = ["plan_year", "opens"]
    search_fields = ["name", "legal_basis"]
    list_per_page = 50
    readonly_fields = ["reminded_of"]

    def get_queryset(self, request):
        return super().get_queryset(request).with_exemptions()

    @admin.display(description=_("keadaan"))
    def when_words(self, stage):
        return stage.when().label

    @admin.display(description=_("pengecualian"), ordering="exempted")
    def exempted(self, stage):
        return stage.exempted or "–"

    def has_delete_permission(self, request, obj=None):
        return self.has_change_permission(request, obj)

    def save_model(self, request, obj, form, change):
        actions.put(obj, by=request.user)

    def delete_model(self, request, obj):
        actions.drop(obj, by=request.user)

    def delete_queryset(self, request, queryset):
        for stage in queryset:
            actions.drop(stage, by=request.user)

    def get_urls(self):
        lay_out = path(
            "lay-out/", self.admin_site.admin_view(self.lay_out_view), name="planning_stage_lay_out"
        )
        return [lay_out, *super().get_urls()]

    def lay_out_view(self, request: HttpRequest) -> HttpResponse:
        """Ask for the year, then its usual calendar stands and can be changed."""
        form = LayOutForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            year = form.cleaned_data["plan_year"]
            with reporting(request, success=_("Tahapan tahun %d disusun. Sesuaikan tanggalnya.") % year):
                actions.lay_out(year, by=request.user)
            return HttpResponseRedirect(
                f"{reverse('admin:planning_stage_changelist')}?plan_year__exact={year}"
            )
        context = self.admin_site.each_context(request) | {"opts": self.opts, "form": form}
        context["title"] = _("Susun tahapan satu tahun")
        return TemplateResponse(request, "admin/stages/lay_out.html", context)


@admin.register(Exemption)
class ExemptionAdmin(ModerationAdmin):
    """Who may still hand something in after a stage, why, and who decided it; never changed afterwards."""

    form = ExemptionForm
    manages = Permission.PLANS_MANAGE
    list_display = ["organisation", "stage", "until", "reason", "granted_by", "granted_at"]
    list_filter = ["stage__plan_year", "until"]
    list_select_related = ["organisation", "stage", "granted_by"]
    search_fields = ["organisation__name", "stage__name", "reason"]
    date_hierarchy = "granted_at"
    ordering = ["-granted_at"]
    fields = ["stage", "organisation", "until", "reason"]

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        said = {"until": obj.until, "reason": obj.reason}
        obj.pk = actions.exempt(obj.stage, obj.organisation, **said, by=request.user).pk
