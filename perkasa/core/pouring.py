"""Thousands of new rows at once by PostgreSQL's COPY: past the models, not past constraints and triggers."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models


def new_keys(model: type[models.Model], count: int) -> list[int]:
    """So many primary keys that no other row of `model` will get, rising."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
            [model._meta.db_table, model._meta.pk.column, count],
        )
        return [key for (key,) in cursor.fetchall()]


def pour(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Rows of `model` stand with these values; `names` are those of the fields, every one without a default.

    To be called inside a transaction; nothing of the model itself runs.
    """
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(model._meta.get_field(name).column)) for name in names)
    statement = f"COPY {quote(model._meta.db_table)} ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
