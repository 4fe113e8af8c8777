"""How the interface describes itself: one document in OpenAPI, from the datasets alone."""

from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from perkasa.api.datasets.fields import Said


class Problem(serializers.Serializer):
    """Mengapa permintaan ditolak."""

    detail = serializers.CharField(help_text="Alasannya dalam satu kalimat.")


class KeyScheme(OpenApiAuthenticationExtension):
    """The header in which a key is shown; without one the interface answers too."""

    target_class = "perkasa.api.v1.limits.ByKey"
    name = "kunci"

    def get_security_definition(self, auto_schema: Any) -> dict:
        return {"type": "apiKey", "in": "header", "name": "X-API-Key"}


class OpenSchema(AutoSchema):
    """A door described by its dataset."""

    def _map_serializer_field(self, field: Any, direction: str, bypass_extensions: bool = False) -> Any:
        """What a function says is described by the field that writes it."""
        inner = field.field if isinstance(field, Said) else field
        return super()._map_serializer_field(inner, direction, bypass_extensions)

    @property
    def told(self) -> Any:
        """What the door says of itself."""
        door: Any = self.view
        return door.described

    def get_operation_id(self) -> str:
        return f"{self.told.key.replace('-', '_')}_{'daftar' if self.is_list else 'satu'}"

    def get_tags(self) -> list[str]:
        return [str(self.told.title)]

    def get_summary(self) -> str:
        title = self.told.title
        return _("%s: daftar") % title if self.is_list else _("%s: satu menurut id") % title

    def get_description(self, path: str = "", method: str = "") -> str:
        return str(self.told.summary)

    @property
    def is_list(self) -> bool:
        """Whether this is the door to many rows."""
        return "{name}" not in self.path

    def _is_list_view(self, serializer: Any = None) -> bool:
        return self.is_list

    def get_override_parameters(self) -> list[Any]:
        limits = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")
        told = [OpenApiParameter(name, int, "header", response=[200, 429]) for name in limits]
        told += [OpenApiParameter(name, str, "header", response=[200]) for name in ("ETag", "Last-Modified")]
        if not self.is_list:
            told.append(OpenApiParameter("name", str, "path", description=_("id baris")))
        return told

    def get_response_serializers(self) -> Any:
        rows = self.told.serializer
        known: dict[Any, Any] = {
            200: rows(many=True) if self.is_list else rows,
            304: OpenApiResponse(description=_("Belum berubah sejak yang Anda punya.")),
            401: OpenApiResponse(Problem, _("Kunci tidak dikenal.")),
            429: OpenApiResponse(Problem, _("Terlalu sering; lihat Retry-After.")),
        }
        if self.is_list:
            return known | {400: OpenApiResponse(dict, _("Pertanyaan tidak dipahami, per nama."))}
        return known | {404: OpenApiResponse(Problem, _("Tidak ada."))}
