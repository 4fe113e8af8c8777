"""Pages by cursor: no count, no offset; a page costs the same wherever it stands."""

import re
from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.response import Response

PLACE = re.compile(r"[\w.-]{1,40}")
NUMBER = re.compile(r"\d{1,18}")
MOST = 500


class ByCursor(CursorPagination):
    """Up to `jumlah` rows from the place that `kursor` names; the addresses around it are in the answer."""

    page_size = 100
    max_page_size = MOST
    page_size_query_param = "jumlah"
    cursor_query_param = "kursor"

    def get_ordering(self, request: Any, queryset: Any, view: Any) -> tuple[str]:
        return (view.dataset.order,)

    def get_page_size(self, request: Any) -> int:
        asked = request.query_params.get(self.page_size_query_param)
        if asked is None:
            return self.page_size
        if not (asked.isascii() and asked.isdecimal() and 1 <= int(asked[:9]) <= MOST):
            raise ValidationError({"jumlah": [_("Tulis angka 1 sampai 500.")]})
        return int(asked)

    def decode_cursor(self, request: Any) -> Cursor | None:
        """The place, when it is one that a page of ours can have."""
        unknown = ValidationError(
            {"kursor": [_("Kursor ini tidak dikenal. Mulai lagi dari halaman pertama.")]}
        )
        try:
            cursor = super().decode_cursor(request)
        except NotFound as error:
            raise unknown from error
        shape = NUMBER if self.ordering == ("pk",) else PLACE
        if cursor and (cursor.offset > MOST or not shape.fullmatch(str(cursor.position or "0"))):
            raise unknown
        return cursor

    def get_paginated_response(self, data: Any) -> Response:
        return Response(
            {"berikutnya": self.get_next_link(), "sebelumnya": self.get_previous_link(), "data": data}
        )

    def get_paginated_response_schema(self, schema: dict) -> dict:
        link = {"type": "string", "nullable": True, "format": "uri"}
        return {
            "type": "object",
            "required": ["berikutnya", "sebelumnya", "data"],
            "properties": {"berikutnya": link, "sebelumnya": link, "data": schema},
        }

    def get_schema_operation_parameters(self, view: Any) -> list[dict]:
        cursor = {"type": "string", "maxLength": 200}
        number = {"type": "integer", "minimum": 1, "maximum": MOST, "default": self.page_size}
        return [
            _parameter(
                self.cursor_query_param,
                _("Tempat halaman; salin dari “berikutnya” atau “sebelumnya”."),
                cursor,
            ),
            _parameter(self.page_size_query_param, _("Jumlah baris, 1 sampai 500."), number),
        ]


def _parameter(name: str, words: Any, schema: dict) -> dict:
    return {"name": name, "in": "query", "required": False, "description": str(words), "schema": schema}
