"""The entrance hall as Django knows it; it keeps no rows."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "perkasa.home"
    label = "home"
