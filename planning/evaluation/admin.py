"""Quarters and reports in the moderators' room: when agencies report, and where each report stands."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, ModerationAdmin, OnItsPageAdmin
from perkasa.core.refusals import reporting
from planning.evaluation import actions, opening
from planning.evaluation.breakdowns import actions as breakdowns
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.forms import LayOutForm
from planning.evaluation.lifecycle import EVALUATION
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from stakeholders.accounts.roles import Permission


@admin.register(Quarter)
class QuarterAdmin(ModerationAdmin):
    """When each quarter is reported; the four of a year are laid out at once, then changed day by day."""

    manages = Permission.EVALUATION_VERIFY
    change_list_template = "admin/evaluation/change_list.html"
    list_display = ["__str__", "opens_on", "closes_on", "is_open_now", "reminded_of"]
    list_editable = ["opens_on", "closes_on"]
    list_filter = ["year", "number"]
    readonly_fields = ["reminded_of"]

    @admin.display(description=_("terbuka"), boolean=True)
    def is_open_now(self, quarter):
        return quarter.is_open()

    def save_model(self, request, obj, form, change):
        opening.put(obj, by=request.user)

    def get_urls(self):
        lay_out = path(
            "lay-out/", self.admin_site.admin_view(self.lay_out_view), name="planning_quarter_lay_out"
        )
        return [lay_out, *super().get_urls()]

    def lay_out_view(self, request: HttpRequest) -> HttpResponse:
        """Ask for the year, then its four quarters stand and can be changed."""
        form = LayOutForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            year = form.cleaned_data["year"]
            with reporting(
                request, success=_("Masa pelaporan tahun %d disusun. Sesuaikan tanggalnya.") % year
            ):
                opening.lay_out(year, by=request.user)
            return HttpResponseRedirect(f"{reverse('admin:planning_quarter_changelist')}?year__exact={year}")
        context = self.admin_site.each_context(request) | {"opts": self.opts, "form": form}
        context["title"] = _("Susun masa pelaporan satu tahun")
        return TemplateResponse(request, "admin/evaluation/lay_out.html", context)


@admin.register(Breakdown)
class BreakdownAdmin(ModerationAdmin):
    """Which indicators are told by sex and by kecamatan as well, from the next report on."""

    manages = Permission.EVALUATION_VERIFY
    list_display = ["indicator", "by_sex", "by_district"]
    list_filter = ["by_sex", "by_district"]
    search_fields = ["indicator"]

    def save_model(self, request, obj, form, change):
        breakdowns.ask(obj, by=request.user)


@admin.register(QuarterReport)
class QuarterReportAdmin(OnItsPageAdmin, LifecycleAdmin):
    """Every report by quarter and status; written on its own pages, read and moved on here."""

    manages = Permission.EVALUATION_VERIFY
    lifecycle = EVALUATION
    step_actions = {
        "verify": actions.verify, "send_back": actions.send_back, "certify": actions.certify,
        "look_again": actions.look_again, "reopen": actions.reopen,
    }  # fmt: skip
    list_display = ["code", "organisation", "quarter", "revision", "rate", "money_rate", "status", "sent_at"]
    list_display_links = ["code", "organisation"]
    list_filter = ["status", "quarter__year", "quarter__number"]
    list_select_related = ["organisation", "quarter"]
    search_fields = ["code", "organisation__name", "organisation__short_name"]
    ordering = ["-quarter__year", "-quarter__number", "organisation__name", "-revision"]
    fields = [
        "code", "organisation", "quarter", "plan", "revision", "status", "rate", "money_rate", "predicate",
        "budget", "spent", "sent_by", "verified_by", "certified_by", "page",
    ]  # fmt: skip
