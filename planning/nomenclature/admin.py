"""The nomenclature in the admin: to look up, never to edit; it changes only by loading a published list."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import ReadOnlyAdmin
from planning.nomenclature.models import Edition, NomenclatureItem


@admin.register(Edition)
class EditionAdmin(ReadOnlyAdmin):
    """The editions with their source; `load_nomenclature` brings in another."""

    list_display = [
        "name", "valid_from_year", "item_number", "is_partial", "legal_basis", "source_name", "loaded_at",
    ]  # fmt: skip
    list_filter = ["is_partial"]
    search_fields = ["name", "legal_basis", "source_name"]
    fields = [
        "name", "valid_from_year", "is_partial", "legal_basis", "source_name", "loaded_at", "sha256",
        "level_counts", "changes",
    ]  # fmt: skip
    readonly_fields = ["level_counts", "changes"]

    def get_queryset(self, request):
        return super().get_queryset(request).with_item_number()

    @admin.display(description=_("jumlah kode"), ordering="item_number")
    def item_number(self, edition):
        return edition.item_number

    @admin.display(description=_("perubahan"))
    def changes(self, edition):
        before = Edition.objects.filter(valid_from_year__lt=edition.valid_from_year).first()
        if before is None:
            return "–"
        address = reverse("planning:nomenclature.changes")
        asked = f"?dari={before.valid_from_year}&ke={edition.valid_from_year}"
        return format_html('<a href="{}{}">{}</a>', address, asked, _("Bandingkan dengan edisi sebelumnya"))

    @admin.display(description=_("isi yang dipakai kabupaten"))
    def level_counts(self, edition):
        used = edition.items.for_regency()
        return ", ".join(
            f"{used.filter(level=level).count()} {level.label}" for level in NomenclatureItem.Level
        )


@admin.register(NomenclatureItem)
class NomenclatureItemAdmin(ReadOnlyAdmin):
    """Items of every edition, searched by code or by words of name, performance and indicator."""

    list_display = ["code", "name", "level", "unit", "is_spm", "edition"]
    list_display_links = ["code", "name"]
    list_filter = ["edition", "level", "is_for_regency", "is_spm", "kind"]
    list_select_related = ["edition"]
    search_fields = ["code"]
    search_help_text = _("Awal kode, atau kata dari nama, kinerja dan indikator")
    fields = [
        "code", "level", "name", "parent", "edition", "is_for_regency", "performance", "indicator", "unit",
        "is_spm", "kind", "tag_list", "definition", "executor", "predecessor_codes",
    ]  # fmt: skip
    readonly_fields = ["tag_list"]

    def get_queryset(self, request):
        return super().get_queryset(request).for_listing()

    def get_search_results(self, request, queryset, search_term):
        return queryset.search(search_term), False

    @admin.display(description=_("tag"))
    def tag_list(self, item):
        return ", ".join(item.tags)
