"""The queue of requests about personal data: the clock, what still needs the person, and the two answers."""

from django.contrib import admin
from django.db.models import Case, When
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, Unwritten
from perkasa.core.words import moment
from perkasa.home.privacy import erasing
from perkasa.home.privacy.needs import open_needs
from stakeholders.accounts.admin import PeopleAdmin
from stakeholders.privacy import actions
from stakeholders.privacy.lifecycle import PRIVACY
from stakeholders.privacy.models import PrivacyRequest, Status


@admin.register(PrivacyRequest)
class PrivacyRequestAdmin(Unwritten, PeopleAdmin, LifecycleAdmin):
    """Nothing is typed here: an answer is a step, and fulfilling an erasure carries it out."""

    lifecycle = PRIVACY
    step_actions = {"fulfil": erasing.fulfil, "refuse": actions.refuse}
    list_display = ["code", "kind", "account", "status", "received_at", "due"]
    list_filter = ["status", "kind"]
    list_select_related = ["account"]
    search_fields = ["code", "account__full_name", "account__email"]
    ordering = [Case(When(status=Status.RECEIVED, then=0), default=1).asc(), "due_at", "pk"]
    fields = [
        "code", "kind", "account", "words", "status", "received_at", "due", "still_needed", "answered_by",
        "answered_at",
    ]  # fmt: skip
    readonly_fields = fields

    @admin.display(description=_("jawaban paling lambat"), ordering="due_at")
    def due(self, asked):
        late = _("terlambat") if asked.is_overdue() else ""
        return format_html("{} <strong>{}</strong>", moment(asked.due_at), late)

    @admin.display(description=_("masih memerlukan orang ini"))
    def still_needed(self, asked):
        needs = open_needs(asked.account) if asked.kind == asked.Kind.ERASURE else []
        return format_html_join("\n", "<p>{}</p>", ((sentence,) for sentence in needs)) or "–"
