"""The admin of this app, where Django looks for it."""

from perkasa.documents.papers.admin import PaperAdmin, RegisterAdmin

__all__ = ["PaperAdmin", "RegisterAdmin"]
