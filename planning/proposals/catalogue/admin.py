"""The catalogue of usual works in the moderators' room."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ModerationAdmin
from planning.proposals.catalogue.models import CatalogueEntry


@admin.register(CatalogueEntry)
class CatalogueEntryAdmin(ModerationAdmin):
    """A changed price counts from the next choice on: what is proposed already keeps its budget."""

    list_display = ["work", "price", "field_code", "agency_name", "is_physical", "is_offered"]
    list_filter = ["is_offered", "is_physical", "field_code", ("agency", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["agency"]
    search_fields = ["code", "work", "description", "sub_activity_code"]
    fields = [
        "work", "description", "unit", "unit_price", "price_basis", "field_code", "sub_activity_code",
        "agency", "is_physical", "is_offered",
    ]  # fmt: skip

    def formfield_for_foreignkey(self, db_field, request, **options):
        field = super().formfield_for_foreignkey(db_field, request, **options)
        if field is not None and db_field.name == "agency":
            field.queryset = field.queryset.agencies().listed()
        return field

    @admin.display(description=_("harga satuan"), ordering="unit_price")
    def price(self, entry):
        return entry.price_in_words

    @admin.display(description=_("perangkat daerah"), ordering="agency__short_name")
    def agency_name(self, entry):
        return entry.agency.short_name if entry.agency else "–"
