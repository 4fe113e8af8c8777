"""The admin of what must see every app, where Django looks for it."""

from perkasa.home.privacy.admin import PrivacyRequestAdmin

__all__ = ["PrivacyRequestAdmin"]
