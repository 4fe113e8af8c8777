"""Django's admin app, with the portal's own site as its default."""

from django.contrib.admin.apps import AdminConfig


class PerkasaAdminConfig(AdminConfig):
    """The admin app with our site as its default."""

    default_site = "perkasa.site.PerkasaAdminSite"
