"""The addresses of the interface; a name is the address of its view."""

from django.urls import path, register_converter

from perkasa.api.v1 import views
from perkasa.api.v1.addresses import ADDRESSES


class LastingName:
    """The name of a row in an address: whatever signs it holds."""

    regex = r"(?s:.+)"

    def to_python(self, value: str) -> str:
        """As it is."""
        return value

    def to_url(self, value: str) -> str:
        """As it is."""
        return value


register_converter(LastingName, "lasting")
urlpatterns = [
    path("", views.guide, name="v1.guide"),
    path("openapi.json", views.openapi, name="v1.openapi"),
    path("silsilah/<lasting:name>/", views.lineage, name="v1.lineage"),
]
for key, (rows, row) in ADDRESSES.items():
    urlpatterns += [
        path(f"{key}/", getattr(views, rows), name=f"v1.{rows}"),
        path(f"{key}/<lasting:name>/", getattr(views, row), name=f"v1.{row}"),
    ]
