"""Django's admin as the moderators' room: entered through the portal's own sign-in."""

from django.contrib.admin import AdminSite
from django.contrib.auth.views import redirect_to_login
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class PerkasaAdminSite(AdminSite):
    """Open to positions that moderate; strangers are sent to the portal's sign-in with its second factor."""

    site_title = _("Perkasa")
    site_header = _("Perkasa – ruang moderasi")
    index_title = _("Yang menunggu dan data acuan")

    def login(self, request, extra_context=None):
        return redirect_to_login(request.get_full_path(), reverse("account_login"))
