"""Indicators of service in the moderators' room."""

from django.contrib import admin

from perkasa.core.admin import ModerationAdmin
from planning.cooperation.gaps.models import ServiceFigure
from stakeholders.accounts.roles import Permission


@admin.register(ServiceFigure)
class ServiceFigureAdmin(ModerationAdmin):
    """Entered by hand from published figures, each with its source."""

    manages = Permission.COOPERATION_MANAGE
    list_display = ["indicator", "region", "year", "value", "unit", "source"]
    list_filter = ["indicator", "year"]
    list_select_related = ["region"]
    search_fields = ["indicator", "region__name", "region__code"]
    autocomplete_fields = ["region"]
