"""The foundation as Django knows it."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "perkasa.core"
    label = "core"
    verbose_name = "Dasar"
