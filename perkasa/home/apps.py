"""The entrance hall as Django knows it; its only rows are the index of the search."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "perkasa.home"
    label = "home"
