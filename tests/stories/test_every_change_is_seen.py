"""Whatever way a row is changed – in the admin, many rows at once, by SQL – its history says what and who."""

import pytest
from django.db import connection
from django.urls import reverse

from consultations.services.models import Room
from stakeholders.history.timeline import Change, timeline
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db


@pytest.fixture
def room() -> Room:
    return Room.objects.create(name="Ruang Perkasa", place="Lantai 1")


def last_line(record, reader):
    return timeline(record, reader=reader)[-1]


def test_a_change_in_the_admin_names_the_moderator(client, room):
    moderator = admin()
    client.force_login(moderator)
    page = reverse("admin:consultations_room_change", args=[room.pk])
    shown = client.get(page).context
    forms = [
        shown["adminform"].form,
        *(inline.formset.management_form for inline in shown["inline_admin_formsets"]),
    ]
    fields = [form[name] for form in forms for name in form.fields]
    answers = {field.html_name: field.value() for field in fields if field.value() is not None}

    assert client.post(page, answers | {"place": "Lantai 2"}).status_code == 302

    line = last_line(room, moderator)
    assert (line.by, line.is_outside, line.fields) == (
        moderator, False, (Change(_label("place"), "Lantai 1", "Lantai 2"),),
    )  # fmt: skip


def test_many_rows_changed_at_once_are_each_remembered(room):
    watcher, other = admin(), Room.objects.create(name="Ruang Rapat", place="Lantai 3")

    Room.objects.filter(pk__in=[room.pk, other.pk]).update(place="Lantai 2")

    lines = [last_line(record, watcher) for record in (room, other)]
    assert [line.fields for line in lines] == [
        (Change(_label("place"), "Lantai 1", "Lantai 2"),),
        (Change(_label("place"), "Lantai 3", "Lantai 2"),),
    ]
    assert all(line.is_outside for line in lines)


def test_a_change_by_sql_is_remembered_as_made_outside(client, room):
    watcher = admin()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE consultations_room SET place = 'Lantai 9' WHERE id = %s", [room.pk])

    line = last_line(room, watcher)

    assert (line.by, line.is_outside, line.fields) == (
        None, True, (Change(_label("place"), "Lantai 1", "Lantai 9"),),
    )  # fmt: skip
    client.force_login(watcher)
    page = client.get(reverse("admin:consultations_room_history", args=[room.pk])).content.decode()
    assert "Lantai 1" in page
    assert "di luar halaman portal" in page


def _label(name: str) -> str:
    return str(Room._meta.get_field(name).verbose_name)
