"""Django's admin as the moderators' room: entered through the portal's own sign-in."""

from django.contrib.admin import AdminSite
from django.contrib.admin.utils import unquote
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _

from stakeholders.history.timeline import timeline


class PerkasaAdminSite(AdminSite):
    """Open to positions that moderate; strangers are sent to the portal's sign-in with its second factor."""

    site_title = _("Perkasa")
    site_header = _("Perkasa – ruang moderasi")
    index_title = _("Yang menunggu dan data acuan")
    enable_nav_sidebar = False  # its column is needed by the lists; every room stands on the first page

    def login(self, request, extra_context=None):
        return redirect_to_login(request.get_full_path(), reverse("account_login"))

    def password_change(self, request, extra_context=None):
        return redirect("account_change_password")

    def get_urls(self):
        history = path("<slug:app>/<slug:model>/<path:object_id>/history/", self.admin_view(self.history))
        return [history, *super().get_urls()]

    def history(self, request: HttpRequest, app: str, model: str, object_id: str) -> HttpResponse:
        """What happened to one record, from the portal's own trail instead of the admin's log."""
        model_admin = next((room for room in self._registry.values() if _is_for(room, app, model)), None)
        record = model_admin and model_admin.get_object(request, unquote(object_id))
        if record is None:
            raise Http404
        if not model_admin.has_view_permission(request, record):
            raise PermissionDenied
        context = self.each_context(request) | {
            "title": _("Riwayat: %s") % record, "opts": record._meta, "original": record,
            "lines": timeline(record, reader=request.user),
        }  # fmt: skip
        return TemplateResponse(request, "admin/history/timeline.html", context)


def _is_for(model_admin, app: str, model: str) -> bool:
    return (model_admin.opts.app_label, model_admin.opts.model_name) == (app, model)
