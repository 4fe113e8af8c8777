"""The dictionary in the moderators' room."""

from django.contrib import admin, messages
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from perkasa.core.admin import ModerationAdmin
from perkasa.core.words import number
from planning.overlap.dictionary import actions
from planning.overlap.dictionary.models import Word


@admin.register(Word)
class WordAdmin(ModerationAdmin):
    """Rows added here count beside the shipped dictionary; each says what it changes."""

    list_display = ["concept", "kind", "spelled", "is_active", "effect", "changed_at"]
    list_filter = ["kind", "is_active"]
    search_fields = ["concept", "forms", "note"]
    fields = ["kind", "concept", "forms", "note", "is_active"]

    def save_model(self, request, obj, form, change):
        count = actions.keep(obj, by=request.user)
        words = ngettext(
            "%(count)s rencana dibaca ulang dengan kata ini.",
            "%(count)s rencana dibaca ulang dengan kata ini.",
            count,
        )
        messages.info(request, words % {"count": number(count)})

    @admin.display(description=_("cara menulisnya"))
    def spelled(self, word):
        return ", ".join(word.forms)

    @admin.display(description=_("pengaruhnya"))
    def effect(self, word):
        return format_html('<a href="{}">{}</a>', word.get_absolute_url(), _("Lihat pengaruhnya"))
