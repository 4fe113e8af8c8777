"""Signatures in the admin: read beside their paper, never changed."""

from django.contrib import admin

from perkasa.documents.signing.models import Signature


class SignatureRows(admin.TabularInline):
    """Who signed how and when."""

    model = Signature
    extra = 0
    can_delete = False
    fields = ["method", "signer", "at", "sha256", "holds_original"]

    def has_view_permission(self, request, obj=None) -> bool:
        return request.user.is_staff

    def has_add_permission(self, request, obj=None) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False
