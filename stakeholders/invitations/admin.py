"""Invitations in the admin: read, sent again, taken back."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from perkasa.core.admin import LifecycleAdmin, ReadOnlyRows, Unwritten
from stakeholders.accounts.roles import Permission
from stakeholders.invitations import actions
from stakeholders.invitations.lifecycle import INVITATION
from stakeholders.invitations.models import Invitation, InvitationLetter


class LetterRows(ReadOnlyRows):
    """What was sent when, and what became of it."""

    model = InvitationLetter
    fields = ["version", "state", "written_at", "attempts", "finished_at", "error"]


@admin.register(Invitation)
class InvitationAdmin(Unwritten, LifecycleAdmin):
    """Who was asked into which organisation; people are invited on the page of the organisation."""

    manages = Permission.PEOPLE_MANAGE
    readers = (Permission.PEOPLE_MANAGE, Permission.ORGANISATIONS_READ_ALL)
    lifecycle = INVITATION
    step_actions = {"resend": actions.resend, "revoke": actions.revoke}
    list_display = ["code", "email", "organisation", "title", "role", "standing", "invited_by", "expires_at"]
    list_filter = ["status", "role"]
    list_select_related = ["organisation", "invited_by"]
    search_fields = ["code", "email", "organisation__name", "organisation__short_name"]
    ordering = ["-pk"]
    inlines = [LetterRows]
    fields = [
        "code", "status", "email", "organisation", "title", "role", "invited_by", "invited_at", "expires_at",
        "accepted_by", "answered_at",
    ]  # fmt: skip

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    @admin.display(description=_("keadaan"))
    def standing(self, invitation: Invitation) -> str:
        return invitation.words
