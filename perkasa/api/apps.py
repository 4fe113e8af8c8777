"""Open data as Django knows it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    name = "perkasa.api"
    label = "api"
    verbose_name = _("Data terbuka")
