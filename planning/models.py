"""The models of this app, where Django looks for them."""

from planning.nomenclature.models import Edition, NomenclatureItem

__all__ = ["Edition", "NomenclatureItem"]
